// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/templates/comparison.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twb::report {
namespace {

constexpr double labelShare = 0.2;

/// What the record says on a field, in one cell.
Inlines cellOf(const Dossier &dossier, const model::Field &field, const ReportRecords &records)
{
    const FactsTable facts = recordFacts(dossier, records.names(), records.wording(), {QString(field.id)});
    if (!facts.facts.empty())
        return facts.facts.front().value;
    QString markdown = dossier.text(field.id);
    if (field.type == model::FieldType::Lines)
        for (const QJsonValue item : dossier.value(field.id).toArray())
            markdown += u"- "_s + item.toString() + u'\n';
    const bool own = !records.wording().tag().startsWith(dossier.language);
    return markdownInlines(markdown, own ? dossier.language : QString());
}

QString labelOf(const model::Field &field, const Wording &wording)
{
    return wording.say(field.id == "start"_L1 ? phrase::period : field.label);
}

} // namespace

Result<Table> comparison(const ReportRecords &records, const QStringList &fields)
{
    const Wording &wording = records.wording();
    std::vector<Dossier> dossiers;
    for (const PlannedRecord &planned : records.planned()) {
        auto dossier = records.gather(planned);
        if (!dossier)
            return std::unexpected(dossier.error());
        if (*dossier)
            dossiers.push_back(**std::move(dossier));
    }
    Table table;
    table.headerColumns = 1;
    table.caption = {{wording.say(phrase::comparisonOf).arg(records.counted()), {}, {}, {}}};
    std::vector<TableCell> head{{{{wording.say(phrase::criterion), {}, {}, {}}}}};
    table.columns.push_back({labelShare, {}});
    for (const Dossier &dossier : dossiers) {
        head.push_back({{{titleOf(dossier, wording), {}, u'#' + recordAnchor(dossier.id), {}}}});
        table.columns.push_back({(1 - labelShare) / double(dossiers.size()), {}});
    }
    table.rows.push_back(std::move(head));

    QStringList chosen = fields;
    if (chosen.isEmpty())
        for (const model::Field &field : model::fields(model::Kind::Project))
            chosen.append(QString(field.id));
    for (const QString &id : chosen) {
        const model::Field *field = model::findField(model::Kind::Project, id);
        if (!field || field->id == "title"_L1)
            continue;
        std::vector<Inlines> values;
        values.reserve(size_t(dossiers.size()));
        for (const Dossier &dossier : dossiers)
            values.push_back(cellOf(dossier, *field, records));
        if (std::ranges::all_of(values, &Inlines::empty))
            continue;
        const QString first = plainText(values.front()).simplified();
        const bool differs = std::ranges::any_of(
            values, [&](const Inlines &value) { return plainText(value).simplified() != first; });
        Inlines label{{labelOf(*field, wording), {}, {}, {}}};
        if (differs)
            label.push_back({QChar(QChar::LineSeparator) + wording.say(phrase::differs),
                TextFlags(TextFlag::Muted) | TextFlag::Small | TextFlag::Italic, {}, {}});
        std::vector<TableCell> row{{std::move(label)}};
        for (Inlines &value : values) {
            if (value.empty())
                value = {{wording.say(phrase::notStated), TextFlag::Muted, {}, {}}};
            row.push_back({std::move(value)});
        }
        table.rows.push_back(std::move(row));
    }
    return table;
}

} // namespace twb::report
