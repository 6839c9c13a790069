// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/csvlayout.h"

#include <QBuffer>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <optional>

namespace twb::intake {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype sampleSize = 256 * 1024;
constexpr int sampleRows = 400;

struct SampleRow {
    qint64 next = 0; ///< line after its last one
    QStringList cells;
};

/// The rows of a sample under one reading, and how well they agree.
struct Reading {
    char separator = ',';
    char quote = '"';
    QList<SampleRow> rows;
    qsizetype width = 0; ///< the number of cells that most rows have
    double score = 0;
};

void judge(Reading &reading)
{
    QHash<qsizetype, int> widths;
    for (const SampleRow &row : std::as_const(reading.rows))
        ++widths[row.cells.size()];
    for (auto it = widths.cbegin(); it != widths.cend(); ++it) {
        if (it.key() < 2)
            continue;
        const double share = double(it.value()) / double(reading.rows.size());
        const double score = share * share * std::log2(double(it.key()) + 1);
        if (score > reading.score) {
            reading.score = score;
            reading.width = it.key();
        }
    }
}

/// A cell that the end of the sample cuts is no row, nor is what its lines look like.
Reading readSample(QByteArray &sample, bool whole, char separator, char quote)
{
    Reading reading{separator, quote, {}, 0, 0};
    QBuffer buffer(&sample);
    buffer.open(QIODevice::ReadOnly);
    CsvReader reader(buffer, {{}, separator, quote});
    CsvRow row;
    CsvError error;
    bool cut = false;
    for (auto status = reader.next(row, error);
        status != CsvReader::Status::End && reading.rows.size() < sampleRows;
        status = reader.next(row, error)) {
        if (status == CsvReader::Status::Error) {
            cut = !whole && !reading.rows.isEmpty();
            if (cut)
                break;
            continue;
        }
        SampleRow copy{reader.line(), {}};
        for (qsizetype i = 0; i < row.size(); ++i)
            copy.cells.append(row.text(i).trimmed());
        reading.rows.append(copy);
    }
    if (!whole && !cut && reading.rows.size() > 1)
        reading.rows.removeLast();
    judge(reading);
    return reading;
}

/// The quotation mark: an apostrophe only where cells begin and end with it and none with the usual one.
char findQuote(const QByteArray &sample)
{
    qsizetype apostrophes = 0;
    for (const char *const pattern : {"\n'", ";'", ",'", "\t'"}) {
        if (sample.contains(QByteArray(pattern).replace('\'', '"')))
            return '"';
        apostrophes += sample.count(pattern);
    }
    return apostrophes > 3 && sample.count("';") + sample.count("',") + sample.count("'\t") > 3 ? '\'' : '"';
}

int filled(const QStringList &cells)
{
    return int(std::ranges::count_if(cells, [](const QString &cell) { return !cell.isEmpty(); }));
}

qsizetype numbers(const QStringList &cells)
{
    return std::ranges::count_if(cells, [](const QString &cell) { return looksLikeNumber(cell); });
}

/// Without the empty cells at its end.
qsizetype usedWidth(const QStringList &cells)
{
    qsizetype width = cells.size();
    while (width > 0 && cells.at(width - 1).isEmpty())
        --width;
    return width;
}

/// What most rows have, without columns that are empty in all of them.
qsizetype usedWidth(const Reading &reading)
{
    qsizetype width = 0;
    for (const SampleRow &row : reading.rows)
        if (row.cells.size() == reading.width)
            width = std::max(width, usedWidth(row.cells));
    return width;
}

/// Names that tell every column from the others: nothing above or below is needed.
bool standsAlone(const QStringList &cells)
{
    const QStringList used = cells.first(usedWidth(cells));
    return QSet<QString>(used.begin(), used.end()).size() == used.size() && filled(used) >= used.size() - 1;
}

/// True when \a lower says more of columns that \a upper does not name or does not tell from others, and of
/// no others.
bool divides(const QStringList &upper, const QStringList &lower)
{
    QHash<QString, int> counts;
    for (const QString &name : upper)
        ++counts[name];
    for (qsizetype i = 0; i < upper.size(); ++i) {
        const QString &name = upper.at(i);
        const QString more = lower.value(i);
        if (!name.isEmpty() && counts.value(name) == 1 && !more.isEmpty() && more != name)
            return false;
    }
    return true;
}

/// Rows [first, last] of the sample that name the columns.
std::pair<qsizetype, qsizetype> findHeader(const Reading &reading)
{
    const auto &rows = reading.rows;
    const qsizetype width = usedWidth(reading);
    const auto full = [&](qsizetype i) {
        return rows.at(i).cells.size() >= width && qsizetype(2) * filled(rows.at(i).cells) >= width;
    };
    qsizetype first = 0;
    while (first < rows.size() && !full(first))
        ++first;
    if (first == rows.size())
        return {0, 0};
    qsizetype last = first;
    if (!standsAlone(rows.at(first).cells))
        while (last + 1 < rows.size() && full(last + 1) && numbers(rows.at(last + 1).cells) == 0
            && divides(rows.at(first).cells, rows.at(last + 1).cells))
            ++last;
    const bool stacked = last - first < 6 && last + 1 < rows.size() && full(last + 1);
    return {first, stacked ? last : first};
}

/// A name that stood before gets a number: "Notiz (2)".
void numberRepeated(QStringList &names)
{
    QSet<QString> taken(names.begin(), names.end());
    QHash<QString, int> counts;
    for (QString &name : names) {
        int &count = counts[name];
        if (++count == 1 || name.isEmpty())
            continue;
        QString numbered;
        do
            numbered = u"%1 (%2)"_s.arg(name).arg(count++);
        while (taken.contains(numbered));
        --count;
        taken.insert(numbered);
        name = numbered;
    }
}

QStringList headerNames(const Reading &reading, qsizetype first, qsizetype last)
{
    QStringList names = reading.rows.at(first).cells;
    for (qsizetype row = first + 1; row <= last; ++row) {
        for (qsizetype i = 0; i < names.size(); ++i) {
            const QString more = reading.rows.at(row).cells.value(i);
            if (!more.isEmpty() && !names.at(i).endsWith(more))
                names[i] += (names.at(i).isEmpty() ? ""_L1 : " / "_L1) + more;
        }
    }
    numberRepeated(names);
    return names;
}

QByteArray takeSample(QIODevice &device, const DetectedEncoding &encoding)
{
    Utf8Source source(device, encoding);
    QByteArray sample;
    while (sample.size() < sampleSize && source.read(sample, sampleSize - sample.size())) { }
    return sample;
}

std::optional<char> statedSeparator(const QByteArray &sample)
{
    if (sample.size() > 5 && sample.first(4).toLower() == "sep="
        && (sample.at(5) == '\n' || sample.at(5) == '\r'))
        return sample.at(4);
    return std::nullopt;
}

} // namespace

bool looksLikeNumber(QStringView text)
{
    bool digit = false;
    for (const QChar c : text) {
        digit = digit || c.isDigit();
        if (!c.isDigit() && !u"+-.,% €'\u00A0\u202F"_s.contains(c))
            return false;
    }
    return digit || text == u"-" || text == u"–";
}

Result<CsvLayout> detectCsvLayout(QIODevice &device, const QString &path)
{
    if (!device.seek(0))
        return failure(ErrorCode::FileNotReadable, {path, device.errorString()});
    const QByteArray raw = device.peek(sampleSize);
    CsvLayout layout;
    layout.dialect.encoding = detectEncoding(raw);
    QByteArray sample = takeSample(device, layout.dialect.encoding);
    const bool whole = device.atEnd();
    const char quote = findQuote(sample);
    const std::optional<char> stated = statedSeparator(sample);

    Reading best;
    for (const char separator : {';', ',', '\t', '|'}) {
        if (stated && separator != *stated)
            continue;
        Reading reading = readSample(sample, whole, separator, quote);
        if (stated && !reading.rows.isEmpty())
            reading.rows.removeFirst();
        if (reading.score > best.score)
            best = std::move(reading);
    }
    if (best.width < 2 || best.rows.isEmpty())
        return failure(ErrorCode::ImportFormatUnknown, {path});

    const auto [first, last] = findHeader(best);
    layout.dialect.separator = best.separator;
    layout.dialect.quote = quote;
    layout.columns = headerNames(best, first, last);
    layout.firstDataLine = best.rows.at(last).next;
    layout.decimalComma = best.separator == ';';
    return layout;
}

} // namespace twb::intake
