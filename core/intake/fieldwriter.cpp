// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/fieldwriter.h"

#include "core/intake/cleantext.h"

namespace twb::intake {

using model::FieldType;

namespace {

constexpr size_t mostRemembered = 2000; ///< different cells of a rule; bounds the memory

bool isUnchanged(const ValuePart &part)
{
    return part.replace.isEmpty() && part.split.isEmpty() && !part.match && part.values.isEmpty()
        && part.shorten == 0 && part.heading.isEmpty();
}

bool mayRepeat(FieldType type)
{
    return type != FieldType::Line && type != FieldType::Text && type != FieldType::Url;
}

} // namespace

FieldWriter::FieldWriter(
    const Mapping &mapping, region::Gazetteer &gazetteer, TagIds &tags, model::NumberStyle style)
    : m_gazetteer(gazetteer), m_tags(tags), m_style(style)
{
    for (const FieldRule &rule : mapping.fields)
        m_plans.push_back(planFor(rule));
}

FieldWriter::Plan FieldWriter::planFor(const FieldRule &rule)
{
    Plan plan;
    plan.rule = &rule;
    if (rule.parts.size() != 1)
        return plan;
    const FieldType type = rule.field->type;
    plan.column = rule.parts.first().from.onlyColumn();
    plan.isText = (type == FieldType::Line || type == FieldType::Text) && isUnchanged(rule.parts.first());
    plan.repeats = mayRepeat(type);
    return plan;
}

void FieldWriter::write(const SourceRow &row, MappedRecord &record)
{
    ValueBuilder builder(row, record, m_gazetteer, m_tags, m_style);
    for (Plan &plan : m_plans) {
        const auto bytes = plan.column < 0 ? QByteArrayView() : row.cells[size_t(plan.column)].bytes();
        const std::string_view cell(bytes.data(), size_t(bytes.size()));
        if (plan.isText ? !takeText(plan, bytes, record) : !recall(plan, cell, record))
            build(plan, cell, builder, record);
    }
}

bool FieldWriter::takeText(const Plan &plan, QByteArrayView bytes, MappedRecord &record)
{
    const model::Field &field = *plan.rule->field;
    if (field.maxLength > 0 && bytes.size() > field.maxLength)
        return false;
    const auto text = field.type == FieldType::Line ? unchangedLine(bytes) : unchangedText(bytes);
    if (text)
        record.values.setUtf8(field.id, *text);
    return text.has_value();
}

bool FieldWriter::recall(const Plan &plan, std::string_view cell, MappedRecord &record)
{
    const auto found = plan.remembered.find(cell);
    if (found == plan.remembered.end())
        return false;
    if (!found->second.json.empty())
        record.values.setJson(plan.rule->field->id, found->second.json);
    record.tags += found->second.tags;
    record.municipalities += found->second.municipalities;
    return true;
}

/// What was rejected is not remembered: a rejection names its row.
void FieldWriter::build(Plan &plan, std::string_view cell, ValueBuilder &builder, MappedRecord &record)
{
    const qsizetype tags = record.tags.size();
    const qsizetype municipalities = record.municipalities.size();
    const qsizetype rejected = record.rejected.size();
    m_json.clear();
    if (builder.append(*plan.rule, m_json))
        record.values.setJson(plan.rule->field->id, m_json);
    if (plan.repeats && !cell.empty() && record.rejected.size() == rejected
        && plan.remembered.size() < mostRemembered)
        plan.remembered.emplace(
            cell, Remembered{m_json, record.tags.sliced(tags), record.municipalities.sliced(municipalities)});
}

} // namespace twb::intake
