// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/census.h"

#include "core/base/sha256.h"
#include "core/intake/headersignature.h"
#include "core/intake/mapper.h"

#include <QJsonDocument>

namespace twb::intake {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 rowsPerReport = 1000;

QStringList headOf(const RowSource &source, const Mapping &mapping)
{
    QStringList head{
        QString(model::kindId(mapping.kind)), mapping.form == SourceForm::Csv ? u"csv"_s : u"md"_s};
    QStringList columns = source.columns();
    columns.sort();
    return head + columns;
}

/// As they stand there, whatever a library makes of them.
QStringList cellsOf(const SourceRow &row)
{
    QStringList cells;
    for (const Cell &cell : row.cells)
        cells += {cell.text(), QString::fromUtf8(QJsonDocument(cell.list()).toJson(QJsonDocument::Compact))};
    return cells;
}

QString shortDigest(const QStringList &parts)
{
    constexpr qsizetype characters = 12;
    return QString::fromLatin1(sha256(parts.join(u'\x1f').toUtf8()).toHex().first(characters));
}

} // namespace

Result<Census> takeCensus(RowSource &source, const Mapping &mapping, const QString &home,
    const TagNames &tags, qint64 most, const Progress &progress)
{
    region::Gazetteer gazetteer(home);
    Mapper mapper(mapping, gazetteer, source.decimalComma(), tags);
    Census census;
    QStringList parts = headOf(source, mapping);
    SourceRow row;
    Rejection rejection;
    std::string json;
    qint64 read = 0;
    while (qint64(census.rows.size()) < most) {
        const RowSource::Status status = source.next(row, rejection);
        if (status == RowSource::Status::End)
            break;
        if (progress.cancelled())
            return failure(ErrorCode::Cancelled);
        if (read++ % rowsPerReport == 0)
            progress(source.done(), source.total());
        if (status == RowSource::Status::Rejected)
            continue;
        const MappedRecord mapped = mapper.map(row);
        if (mapped.id.isNull())
            continue;
        json.clear();
        mapped.values.appendObject(json);
        census.rows.push_back(
            {row.number, mapped.key, row.file, printsOf(json), profileOf(mapping.kind, json)});
        if (qint64(census.rows.size()) <= digestRows)
            parts += cellsOf(row);
    }
    census.columns = headerSignature(source.columns());
    census.digest = shortDigest(parts);
    return census;
}

} // namespace twb::intake
