// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/sheet/xlsxwriter.h"

#include "core/report/layout/shapedtext.h"

#include <QIODevice>
#include <QSet>

#include <xlsxwriter.h>

#include <algorithm>
#include <clocale>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace twb::report {
namespace {

constexpr qsizetype longestName = 31; // of a sheet
constexpr double narrowestColumn = 8; // characters
constexpr double widestColumn = 60;

/// Names of sheets are short, unique and without some signs.
QByteArray sheetName(QString name, QSet<QString> &known)
{
    for (QChar &c : name)
        if (QStringView(u"[]:*?/\\'").contains(c))
            c = u' ';
    name = name.simplified().left(longestName - 3);
    QString unique = name;
    for (int i = 2; unique.isEmpty() || known.contains(unique.toCaseFolded()); ++i)
        unique = name + u' ' + QString::number(i);
    known.insert(unique.toCaseFolded());
    return unique.toUtf8();
}

/// libxlsxwriter writes numbers with printf(), in German with a comma that Excel cannot read: for as long
/// as this lives, the thread writes them with a point.
class PlainNumbers {
public:
    PlainNumbers(const PlainNumbers &) = delete;
    PlainNumbers &operator=(const PlainNumbers &) = delete;
#ifdef Q_OS_WIN
    PlainNumbers()
        : m_perThread(_configthreadlocale(_ENABLE_PER_THREAD_LOCALE)),
          m_before(setlocale(LC_NUMERIC, nullptr))
    {
        setlocale(LC_NUMERIC, "C");
    }
    ~PlainNumbers()
    {
        setlocale(LC_NUMERIC, m_before.constData());
        _configthreadlocale(m_perThread);
    }

private:
    int m_perThread;
    QByteArray m_before;
#else
    PlainNumbers()
        : m_plain(newlocale(LC_NUMERIC_MASK, "C", duplocale(uselocale({})))), m_before(uselocale(m_plain))
    {
    }
    ~PlainNumbers()
    {
        uselocale(m_before);
        freelocale(m_plain);
    }

private:
    locale_t m_plain;
    locale_t m_before;
#endif
};

class Book {
public:
    explicit Book(const DocumentInfo &info)
    {
        lxw_workbook_options options = {};
        options.output_buffer = &m_bytes;
        options.output_buffer_size = &m_size;
        m_book = workbook_new_opt(nullptr, &options);
        m_head = workbook_add_format(m_book);
        format_set_bold(m_head);
        format_set_bottom(m_head, LXW_BORDER_THIN);
        m_text = workbook_add_format(m_book);
        format_set_text_wrap(m_text);
        format_set_align(m_text, LXW_ALIGN_VERTICAL_TOP);
        m_date = workbook_add_format(m_book);
        format_set_num_format(m_date, "dd.mm.yyyy");
        format_set_align(m_date, LXW_ALIGN_VERTICAL_TOP);
        QByteArray title = info.title.toUtf8();
        QByteArray subject = info.subject.toUtf8();
        QByteArray author = info.author.toUtf8();
        lxw_doc_properties properties = {};
        properties.title = title.constData();
        properties.subject = subject.constData();
        properties.author = author.constData();
        properties.created = time_t(info.created.toSecsSinceEpoch());
        workbook_set_properties(m_book, &properties);
    }
    Book(const Book &) = delete;
    Book &operator=(const Book &) = delete;
    ~Book()
    {
        if (m_book)
            lxw_workbook_free(m_book);
        std::free(const_cast<char *>(m_bytes));
    }

    void add(const Sheet &sheet)
    {
        m_sheet = workbook_add_worksheet(m_book, sheetName(sheet.name, m_names).constData());
        m_row = 0;
        m_widths.assign(size_t(sheet.heads.size()), narrowestColumn);
        for (qsizetype i = 0; i < sheet.heads.size(); ++i)
            writeText(lxw_col_t(i), sheet.heads[i], m_head);
        for (const auto &row : sheet.rows) {
            ++m_row;
            for (size_t i = 0; i < row.size(); ++i)
                std::visit([&](const auto &value) { write(lxw_col_t(i), value); }, row[i]);
        }
        for (size_t i = 0; i < m_widths.size(); ++i)
            worksheet_set_column(
                m_sheet, lxw_col_t(i), lxw_col_t(i), std::min(m_widths[i] + 2, widestColumn), nullptr);
        worksheet_freeze_panes(m_sheet, 1, 0);
        worksheet_repeat_rows(m_sheet, 0, 0);
        if (m_row > 0 && !m_widths.empty())
            worksheet_autofilter(m_sheet, 0, 0, m_row, lxw_col_t(m_widths.size() - 1));
    }

    /// The whole file; empty when it could not be made.
    QByteArray finish()
    {
        const bool sound = workbook_close(m_book) == LXW_NO_ERROR && !m_failed;
        m_book = nullptr; // close frees it
        return sound && m_bytes ? QByteArray(m_bytes, qsizetype(m_size)) : QByteArray();
    }

private:
    void check(lxw_error error) { m_failed |= error != LXW_NO_ERROR; }

    void writeText(lxw_col_t column, const QString &source, lxw_format *format)
    {
        QString text = printableText(source).replace(QChar(QChar::LineSeparator), u'\n');
        text = shortened(text, longestCell);
        double widest = 0;
        for (QStringView line : QStringView(text).split(u'\n'))
            widest = std::max(widest, double(line.size()));
        m_widths[column] = std::max(m_widths[column], std::min(widest, widestColumn));
        check(worksheet_write_string(m_sheet, m_row, column, text.toUtf8().constData(), format));
    }

    void write(lxw_col_t, std::monostate) { }
    void write(lxw_col_t column, const QString &text) { writeText(column, text, m_text); }
    void write(lxw_col_t column, double value)
    {
        check(worksheet_write_number(m_sheet, m_row, column, value, nullptr));
    }
    void write(lxw_col_t column, bool value)
    {
        check(worksheet_write_boolean(m_sheet, m_row, column, value, nullptr));
    }
    void write(lxw_col_t column, const QDate &day)
    {
        if (day.year() < 1900 || day.year() > 9999) // outside of Excel's calendar
            return writeText(column, day.toString(Qt::ISODate), m_text);
        lxw_datetime moment = {};
        moment.year = day.year();
        moment.month = day.month();
        moment.day = day.day();
        m_widths[column] = std::max(m_widths[column], 10.0);
        check(worksheet_write_datetime(m_sheet, m_row, column, &moment, m_date));
    }

    lxw_workbook *m_book = nullptr;
    lxw_worksheet *m_sheet = nullptr;
    lxw_format *m_head = nullptr;
    lxw_format *m_text = nullptr;
    lxw_format *m_date = nullptr;
    const char *m_bytes = nullptr;
    size_t m_size = 0;
    lxw_row_t m_row = 0;
    std::vector<double> m_widths;
    QSet<QString> m_names;
    bool m_failed = false;
};

} // namespace

Result<void> writeXlsx(
    const std::vector<Sheet> &sheets, const DocumentInfo &info, QIODevice &device, const Progress &progress)
{
    const PlainNumbers plain;
    Book book(info);
    for (const Sheet &sheet : sheets) {
        if (progress.cancelled())
            return failure(ErrorCode::Cancelled);
        book.add(sheet);
    }
    const QByteArray bytes = book.finish();
    if (bytes.isEmpty() || device.write(bytes) != bytes.size())
        return failure(ErrorCode::ReportFailed, {u"write"_s});
    return {};
}

} // namespace twb::report
