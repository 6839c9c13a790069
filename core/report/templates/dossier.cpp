// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/templates/dossier.h"

#include "core/index/index.h"
#include "core/model/identity.h"
#include "core/report/templates/textlanguage.h"
#include "core/store/damage.h"
#include "core/store/library.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twb::report {
namespace {

/// Fields of a newer program may hold anything, so they count as personal too.
QJsonObject withoutPersons(model::Kind kind, const QJsonObject &fields)
{
    QJsonObject kept;
    for (const model::Field &field : model::fields(kind)) {
        const auto found = fields.constFind(field.id);
        if (!field.personal && found != fields.constEnd())
            kept.insert(field.id, found.value());
    }
    return kept;
}

bool namesPersons(model::Kind kind, const QJsonObject &fields)
{
    return std::ranges::any_of(model::fields(kind), [&](const model::Field &field) {
        const QJsonValue value = fields.value(field.id);
        return field.personal && !value.isNull() && !value.isUndefined() && value != QJsonValue(QString());
    });
}

QString languageOf(model::Kind kind, const QJsonObject &fields)
{
    QString sample;
    for (const model::Field &field : model::fields(kind)) {
        if (field.type == model::FieldType::Text || field.id == "title"_L1)
            sample += fields.value(field.id).toString() + u' ';
    }
    return textLanguage(sample);
}

constexpr qsizetype mostKept = 32'000'000; ///< bytes; some thousand records

/// Bytes in memory, roughly.
qsizetype sizeOf(const QJsonValue &value)
{
    constexpr qsizetype ofItself = 32;
    qsizetype size = ofItself + value.toString().size() * qsizetype(sizeof(QChar));
    for (const QJsonValue item : value.toArray())
        size += sizeOf(item);
    for (const QJsonValue item : value.toObject())
        size += sizeOf(item);
    return size;
}

bool names(const QJsonValue &field, const RecordId &id)
{
    const QString text = id.toString();
    return field.isArray() ? field.toArray().contains(text) : field.toString() == text;
}

} // namespace

Result<std::optional<Dossier>> Gatherer::read(const RecordId &id) const
{
    if (const auto known = m_read.constFind(id); known != m_read.cend())
        return *known;
    auto dossier = readNow(id);
    if (dossier && m_size < mostKept) {
        m_size += *dossier ? sizeOf((*dossier)->fields) : 0;
        m_read.insert(id, *dossier);
    }
    return dossier;
}

Result<std::optional<Dossier>> Gatherer::readNow(const RecordId &id) const
{
    const auto state = m_library.record(id);
    if (!state && state.error().code == ErrorCode::RecordNotFound)
        return std::nullopt;
    if (!state)
        return std::unexpected(state.error());
    if (state->isTrashed())
        return std::nullopt;
    Dossier dossier;
    dossier.id = id;
    dossier.kind = model::kindFromId(state->kind);
    dossier.hasPersons = namesPersons(dossier.kind, state->fields);
    dossier.fields = m_extent.persons ? state->fields : withoutPersons(dossier.kind, state->fields);
    if (!m_extent.sources)
        dossier.fields.remove("sources"_L1);
    if (const int damaged = store::damagedRevisions(state->fields); damaged > 0)
        dossier.fields.insert(store::damagedField, damaged);
    dossier.conflicts = state->conflicts.keys();
    dossier.language = languageOf(dossier.kind, dossier.fields);
    return dossier;
}

Result<std::optional<Dossier>> Gatherer::gather(const RecordId &id) const
{
    auto dossier = read(id);
    if (!dossier || !*dossier)
        return dossier;
    const auto references = m_index.referencesTo(id);
    if (!references)
        return std::unexpected(references.error());
    for (const index::Entry &entry : *references) {
        struct Place {
            model::Kind kind;
            QLatin1StringView field;
            QList<Dossier> &list;
            bool wanted = true;
        };
        const Place places[] = {{model::Kind::Lesson, "projects"_L1, (*dossier)->lessons, m_extent.lessons},
            {model::Kind::Adoption, "original"_L1, (*dossier)->adoptions, m_extent.adoptions},
            {model::Kind::Contact, "records"_L1, (*dossier)->contacts, m_extent.persons}};
        const auto place = std::ranges::find(places, entry.kind, &Place::kind);
        if (place == std::end(places) || !place->wanted)
            continue;
        auto reference = read(entry.id);
        if (!reference)
            return std::unexpected(reference.error());
        if (*reference && (m_extent.drafts || !(*reference)->isDraft())
            && names((*reference)->value(place->field), id))
            place->list.append(**std::move(reference));
    }
    return dossier;
}

const RecordNames::Name &RecordNames::record(const RecordId &id) const
{
    const auto [known, isNew] = m_names.try_emplace(id);
    Name &name = known->second;
    if (!isNew)
        return name;
    if (const auto found = m_gatherer.read(id); found && *found) {
        const Dossier &dossier = **found;
        name = {model::recordTitle(dossier.fields), dossier.kind, dossier.text("district"_L1),
            dossier.text("role"_L1), municipalityKeys(dossier.value("municipalities"_L1))};
    }
    return name;
}

const RecordNames::Name &RecordNames::municipality(const QString &key) const
{
    const RecordId id = model::municipalityId(key);
    if (record(id).title.isEmpty())
        m_names[id].title = key;
    return record(id);
}

QString RecordNames::municipalities(const QJsonValue &field) const
{
    QStringList titles;
    for (const QString &key : municipalityKeys(field))
        titles.append(municipality(key).title);
    return titles.join(u", ");
}

QStringList municipalityKeys(const QJsonValue &field)
{
    QStringList keys;
    if (field.isString())
        keys.append(field.toString());
    for (const QJsonValue item : field.toArray())
        keys.append(item.toObject().value("ags"_L1).toString());
    keys.removeAll(QString());
    return keys;
}

} // namespace twb::report
