// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/sheet/csvwriter.h"

#include "core/report/layout/shapedtext.h"

#include <QIODevice>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace twb::report {
namespace {

class Line {
public:
    explicit Line(model::Language language)
        : m_separator(language == model::Language::German ? u';' : u','),
          m_decimal(language == model::Language::German ? u',' : u'.')
    {
    }

    void add(const SheetCell &cell)
    {
        if (!m_first)
            m_text += m_separator;
        m_first = false;
        std::visit([this](const auto &value) { append(value); }, cell);
    }

    QByteArray take()
    {
        m_first = true;
        return std::exchange(m_text, {}).append(u"\r\n").toUtf8();
    }

private:
    void append(std::monostate) { }
    void append(double value)
    {
        m_text += QString::number(value, 'g', QLocale::FloatingPointShortest).replace(u'.', m_decimal);
    }
    void append(const QDate &day) { m_text += day.toString(Qt::ISODate); }
    void append(bool value) { m_text += value ? u'1' : u'0'; }
    void append(const QString &source)
    {
        QString text = printableText(source).replace(QChar(QChar::LineSeparator), u'\n');
        if (!text.isEmpty() && QStringView(u"=+-@|%").contains(text.front()))
            text.prepend(u'\'');
        const bool quoted = text.contains(m_separator) || text.contains(u'"') || text.contains(u'\n')
            || text.startsWith(u' ') || text.endsWith(u' ');
        m_text += quoted ? u'"' + text.replace(u'"', u"\"\""_s) + u'"' : text;
    }

    QChar m_separator;
    QChar m_decimal;
    QString m_text;
    bool m_first = true;
};

} // namespace

Result<void> writeCsv(const Sheet &sheet, model::Language language, QIODevice &device)
{
    QByteArray bytes = "\xEF\xBB\xBF";
    Line line(language);
    for (const QString &head : sheet.heads)
        line.add(head);
    bytes += line.take();
    for (const auto &row : sheet.rows) {
        for (const SheetCell &cell : row)
            line.add(cell);
        bytes += line.take();
    }
    if (device.write(bytes) != bytes.size())
        return failure(ErrorCode::ReportFailed, {u"write"_s});
    return {};
}

} // namespace twb::report
