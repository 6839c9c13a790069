// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/mapper.h"
#include "core/intake/mapping.h"

using namespace Qt::StringLiterals;
using namespace twb::intake;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const auto mapping =
        parseMapping(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)), u"t.yaml"_s);
    if (!mapping)
        return 0;
    static twb::region::Gazetteer gazetteer;
    Mapper mapper(*mapping, gazetteer, true);
    SourceRow row{u"t"_s, 1, 1, {}};
    for (const QString &column : mapping->columns)
        row.cells.push_back({column, {}, 1});
    mapper.map(row);
    return 0;
}
