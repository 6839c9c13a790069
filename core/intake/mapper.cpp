// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/mapper.h"

#include "core/intake/cleantext.h"
#include "core/intake/fieldwriter.h"
#include "core/model/identity.h"
#include "core/model/valuetext.h"

#include <QSet>

namespace twb::intake {

using namespace Qt::StringLiterals;

const QString &TagIds::of(const QString &name)
{
    QString &id = m_ids[name];
    if (!id.isEmpty())
        return id;
    const RecordId known = m_known.find(name);
    id = (known.isNull() ? model::tagId(name) : known).toString();
    return id;
}

Mapper::Mapper(
    const Mapping &mapping, region::Gazetteer &gazetteer, model::NumberStyle style, const TagNames &tags)
    : m_mapping(mapping), m_gazetteer(gazetteer), m_style(mapping.decimalComma.value_or(style.decimalComma),
                                                      style.stated || mapping.decimalComma.has_value()),
      m_titleField(model::findField(mapping.kind, u"title") ? "title"_L1 : "name"_L1), m_tags(tags),
      m_fields(std::make_unique<FieldWriter>(mapping, gazetteer, m_tags, m_style))
{
    for (auto it = mapping.fixed.begin(); it != mapping.fixed.end(); ++it)
        if (const model::Field *field = model::findField(mapping.kind, it.key()))
            m_fixed.set(field->id, it.value());
}

Mapper::~Mapper() = default;

MappedRecord Mapper::map(const SourceRow &row)
{
    MappedRecord record;
    record.file = row.file;
    record.line = row.line;
    record.number = row.number;
    if (!m_mapping.wants([&](int column) { return row.cells[size_t(column)]; })) {
        record.passedOver = true;
        return record;
    }
    record.values = m_fixed;
    m_fields->write(row, record);
    mapSources(row, record);
    keepTexts(record);
    const std::string_view title = record.values.json(m_titleField);
    constexpr size_t emptyText = 2; // the quotation marks
    if (title.size() <= emptyText) {
        record.rejected = {{row.file, row.line, 0, {}, RejectionReason::NoTitle, {}}};
        return record;
    }
    if (title.ends_with("…\""))
        record.fullTitle = fullTitle(row, record);
    giveKey(row, record);
    return record;
}

/// The title before it was shortened; empty when it was not.
QString Mapper::fullTitle(const SourceRow &row, MappedRecord &record)
{
    const ValueBuilder builder(row, record, m_gazetteer, m_tags, m_style);
    for (const FieldRule &rule : m_mapping.fields) {
        if (rule.field->id != m_titleField)
            continue;
        for (const ValuePart &part : rule.parts)
            if (const QString full = lineFromHtml(builder.text(part)); !full.isEmpty())
                return full == record.values.text(m_titleField) ? QString() : full;
    }
    return {};
}

void Mapper::mapSources(const SourceRow &row, MappedRecord &record)
{
    if (m_mapping.sources.isEmpty())
        return;
    ValueBuilder builder(row, record, m_gazetteer, m_tags, m_style);
    QJsonArray sources;
    QSet<QJsonObject> known;
    const auto add = [&](const SourceRule &rule, const QJsonValue &element) {
        QJsonObject source;
        const QString address = builder.text(rule.url, element);
        if (const QString url = model::parseAddress(address); !url.isEmpty())
            source.insert("url"_L1, url);
        else if (!address.isEmpty())
            record.rejected.append({row.file, row.line, 0, u"sources"_s, RejectionReason::InvalidAddress,
                shortened(address, 120)});
        const bool identified = source.contains("url"_L1);
        for (const auto &[member, part] :
            {std::pair("title"_L1, &rule.title), {"publisher"_L1, &rule.publisher}})
            if (const QString text = lineFromHtml(builder.text(*part, element)); !text.isEmpty())
                source.insert(member, text);
        for (const auto &[member, part] :
            {std::pair("published"_L1, &rule.published), {"retrieved"_L1, &rule.retrieved}})
            if (const QString date = builder.date(*part, element, u"sources"_s); !date.isEmpty())
                source.insert(member, date);
        const bool wantsUrl = !rule.url.from.isEmpty();
        if ((identified || !wantsUrl) && !source.isEmpty() && !known.contains(source)) {
            known.insert(source);
            sources.append(source);
        }
    };
    for (const SourceRule &rule : m_mapping.sources) {
        if (rule.each < 0) {
            add(rule, {});
            continue;
        }
        for (const auto &element : row.cells[size_t(rule.each)].list())
            add(rule, element);
    }
    if (!sources.isEmpty())
        record.values.set("sources"_L1, sources);
}

/// Below what the source itself says there.
void Mapper::keepTexts(MappedRecord &record) const
{
    if (record.kept.isEmpty() || !model::findField(m_mapping.kind, keptField.toString()))
        return;
    const QString stated = record.values.text(keptField);
    const QString kept = record.kept.join("\n\n"_L1);
    record.values.setText(keptField, stated.isEmpty() ? kept : QString(stated + "\n\n"_L1 + kept));
}

void Mapper::giveKey(const SourceRow &row, MappedRecord &record)
{
    const QString stated = m_mapping.key.isEmpty() ? QString() : m_mapping.key.fill(row).trimmed();
    record.key = stated.isEmpty() ? record.values.text(m_titleField) : stated;
    record.id = model::importedId(m_mapping.id, record.key);
    const int before = m_seen[record.id]++;
    if (before == 0)
        return;
    const bool isTable = m_mapping.form == SourceForm::Csv;
    if (!stated.isEmpty() && m_mapping.guessed.isEmpty() && isTable) {
        record.id = {};
        record.rejected = {{row.file, row.line, 0, {}, RejectionReason::DuplicateKey, record.key}};
        return;
    }
    record.key += u" #"_s + QString::number(before + 1);
    record.id = model::importedId(m_mapping.id, record.key);
}

} // namespace twb::intake
