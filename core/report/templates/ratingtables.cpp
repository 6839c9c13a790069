// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/templates/ratingtables.h"

#include "core/model/fields.h"

using namespace Qt::StringLiterals;

namespace twb::report {
namespace {

TableCell cell(const QString &text, TextFlags flags = {}, const QString &language = {})
{
    return {{{text, flags, {}, language}}};
}

Table headed(const QString &group, const Wording &wording)
{
    constexpr auto start = ColumnAlignment::Start;
    Table table;
    if (!group.isEmpty())
        table.caption = {{group, {}, {}, {}}};
    table.columns = {{0.32, start}, {0.18, start}, {0.5, start}};
    table.headerColumns = 1;
    std::vector<TableCell> head;
    for (const model::Field &part : model::entryFields(model::FieldType::Ratings))
        head.push_back(cell(wording.say(part.label)));
    table.rows.push_back(std::move(head));
    return table;
}

} // namespace

Blocks ratingTables(const QJsonArray &ratings, const Wording &wording, const QString &language)
{
    std::vector<Table> tables;
    QString group;
    for (const QJsonValue item : ratings) {
        const QJsonObject rated = item.toObject();
        const QString criterion = rated.value("criterion"_L1).toString();
        const QString head = wording.say(model::criterionGroup(criterion));
        if (tables.empty() || head != group)
            tables.push_back(headed(head, wording));
        group = head;
        const QString reason = rated.value("reason"_L1).toString().simplified();
        tables.back().rows.push_back({cell(wording.term(model::VocabularyId::Criterion, criterion)),
            cell(wording.term(model::VocabularyId::Rating, rated.value("rating"_L1).toString()),
                TextFlag::Bold),
            cell(reason.isEmpty() ? u"–"_s : reason, {}, language)});
    }
    Blocks blocks;
    for (Table &table : tables)
        blocks.push_back({std::move(table)});
    return blocks;
}

} // namespace twb::report
