// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/mapper.h"

#include "core/intake/plaintext.h"
#include "core/intake/scalar.h"
#include "core/intake/valuebuilder.h"

namespace twb::intake {

using namespace Qt::StringLiterals;

RecordId tagId(QStringView name)
{
    return RecordId::fromName(QString("tag:"_L1 + name.trimmed().toString().toLower()));
}

RecordId importedId(const QString &sourceId, const QString &key)
{
    return RecordId::fromName(QString("import:"_L1 + sourceId + u':' + key));
}

const QString &TagIds::of(const QString &name)
{
    QString &id = m_ids[name];
    if (id.isEmpty())
        id = tagId(name).toString();
    return id;
}

Mapper::Mapper(const Mapping &mapping, Gazetteer &gazetteer, bool decimalComma)
    : m_mapping(mapping), m_gazetteer(gazetteer), m_decimalComma(mapping.decimalComma.value_or(decimalComma)),
      m_titleField(model::findField(mapping.kind, u"title") ? "title"_L1 : "name"_L1)
{
}

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
    record.values = m_mapping.fixed;
    mapFields(row, record);
    mapSources(row, record);
    if (record.values.value(m_titleField).toString().isEmpty()) {
        record.rejected = {{row.file, row.line, 0, {}, RejectionReason::NoTitle, {}}};
        return record;
    }
    giveKey(row, record);
    return record;
}

void Mapper::mapFields(const SourceRow &row, MappedRecord &record)
{
    ValueBuilder builder(row, record, m_gazetteer, m_tags, m_decimalComma);
    for (const FieldRule &rule : m_mapping.fields) {
        const QJsonValue value = builder.build(rule);
        if (!value.isUndefined())
            record.values.insert(rule.field->id, value);
        if (rule.field->id == m_titleField && value.toString().endsWith(u'…'))
            for (const ValuePart &part : rule.parts)
                if (const QString full = lineFromHtml(builder.text(part)); !full.isEmpty()) {
                    record.fullTitle = full == value.toString() ? QString() : full;
                    break;
                }
    }
}

void Mapper::mapSources(const SourceRow &row, MappedRecord &record)
{
    ValueBuilder builder(row, record, m_gazetteer, m_tags, m_decimalComma);
    QJsonArray sources;
    const auto add = [&](const SourceRule &rule, const QJsonValue &element) {
        QJsonObject source;
        const QString address = builder.text(rule.url, element);
        if (const QString url = parseAddress(address); !url.isEmpty())
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
        if ((identified || !wantsUrl) && !source.isEmpty() && !sources.contains(source))
            sources.append(source);
    };
    for (const SourceRule &rule : m_mapping.sources) {
        if (rule.each < 0) {
            add(rule, {});
            continue;
        }
        for (const auto &element : row.cells[size_t(rule.each)].list)
            add(rule, element);
    }
    if (!sources.isEmpty())
        record.values.insert("sources"_L1, sources);
}

void Mapper::giveKey(const SourceRow &row, MappedRecord &record)
{
    const QString stated = m_mapping.key.isEmpty() ? QString() : m_mapping.key.fill(row).trimmed();
    record.key = stated.isEmpty() ? record.values.value(m_titleField).toString() : stated;
    record.id = importedId(m_mapping.id, record.key);
    const int before = m_seen[record.id]++;
    if (before == 0)
        return;
    if (!stated.isEmpty() && m_mapping.guessed.isEmpty()) {
        record.id = {};
        record.rejected = {{row.file, row.line, 0, {}, RejectionReason::DuplicateKey, record.key}};
        return;
    }
    record.key += u" #"_s + QString::number(before + 1);
    record.id = importedId(m_mapping.id, record.key);
}

} // namespace twb::intake
