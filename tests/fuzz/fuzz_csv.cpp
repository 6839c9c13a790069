// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/csvlayout.h"
#include "core/intake/guess.h"
#include "core/intake/mapper.h"
#include "core/model/validation.h"

#include <QBuffer>

using namespace Qt::StringLiterals;
using namespace twb;
using namespace twb::intake;

namespace {

SourceRow rowFor(const Mapping &mapping, const CsvLayout &layout, const CsvRow &raw)
{
    SourceRow row{u"t.csv"_s, raw.line, 1, {}};
    for (const QString &column : mapping.columns) {
        const qsizetype cell = layout.columns.indexOf(column);
        row.cells.push_back({cell >= 0 && cell < raw.size() ? raw.text(cell) : QString(), {}, cell + 1});
    }
    return row;
}

/// Whatever the bytes are: reading ends, and what is taken suits its field.
void readAll(QBuffer &buffer, const CsvLayout &layout, const Mapping &mapping)
{
    static region::Gazetteer gazetteer;
    Mapper mapper(mapping, gazetteer, layout.decimalComma);
    CsvReader reader(buffer, layout.dialect);
    CsvRow raw;
    CsvError error;
    for (auto status = reader.next(raw, error); status != CsvReader::Status::End;
        status = reader.next(raw, error)) {
        if (status == CsvReader::Status::Error)
            continue;
        const MappedRecord record = mapper.map(rowFor(mapping, layout, raw));
        for (const model::Problem &problem : model::validate(mapping.kind, record.values.toObject()))
            if (problem.code != model::ProblemCode::Missing
                && problem.code != model::ProblemCode::MissingForPublishing)
                qFatal() << problem.field << problem.argument;
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    const auto layout = detectCsvLayout(buffer, u"t.csv"_s);
    if (!layout)
        return 0;
    const auto mapping = guessMapping({SourceForm::Csv, u"t.csv"_s, layout->columns, {}}, std::nullopt);
    if (mapping)
        readAll(buffer, *layout, *mapping);
    return 0;
}
