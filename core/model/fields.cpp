// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/fields.h"

#include "core/model/fieldtables.h"

#include <array>

namespace twb::model {

using namespace Qt::StringLiterals;

namespace {

struct KindEntry {
    QLatin1StringView id;
    Label label;
    Label plural;
    std::span<const Field> (*fields)();
};

constexpr std::array<KindEntry, kindCount> kinds{{
    {"project"_L1, {u"Projekt", u"Project"}, {u"Projekte", u"Projects"}, projectFields},
    {"lesson"_L1, {u"Erfahrung", u"Lesson"}, {u"Erfahrungen", u"Lessons"}, lessonFields},
    {"adoption"_L1, {u"Nachnutzung", u"Adoption"}, {u"Nachnutzungen", u"Adoptions"}, adoptionFields},
    {"municipality"_L1, {u"Kommune", u"Municipality"}, {u"Kommunen", u"Municipalities"}, municipalityFields},
    {"tag"_L1, {u"Schlagwort", u"Tag"}, {u"Schlagwörter", u"Tags"}, tagFields},
    {"contact"_L1, {u"Ansprechstelle", u"Contact"}, {u"Ansprechstellen", u"Contacts"}, contactFields},
    {"collection"_L1, {u"Sammlung", u"Collection"}, {u"Sammlungen", u"Collections"}, collectionFields},
    {"saved_search"_L1, {u"Gespeicherte Suche", u"Saved search"}, {u"Gespeicherte Suchen", u"Saved searches"},
        savedSearchFields},
    {"transfer_check"_L1, {u"Transfercheck", u"Transfer check"}, {u"Transferchecks", u"Transfer checks"},
        transferCheckFields},
    {""_L1, {u"Eintrag", u"Record"}, {u"Einträge", u"Records"}, [] { return std::span<const Field>(); }},
}};

constexpr std::array<Label, sectionCount> sections{{
    {u"Einordnung", u"Classification"},
    {u"Beschreibung", u"Description"},
    {u"Kosten und Aufwand", u"Costs and effort"},
    {u"Technik und Betrieb", u"Technology and operation"},
    {u"Übertragung", u"Transfer"},
    {u"Erreichbarkeit", u"How to reach it"},
    {u"Verknüpfungen", u"Links"},
    {u"Beleg und Prüfung", u"Evidence and review"},
    {u"Anlagen", u"Attachments"},
}};

} // namespace

QLatin1StringView kindId(Kind kind)
{
    return kinds.at(size_t(kind)).id;
}

Kind kindFromId(QStringView id)
{
    for (size_t i = 0; i < size_t(Kind::Other); ++i)
        if (id == kinds.at(i).id)
            return Kind(i);
    return Kind::Other;
}

Label kindLabel(Kind kind)
{
    return kinds.at(size_t(kind)).label;
}

Label kindPluralLabel(Kind kind)
{
    return kinds.at(size_t(kind)).plural;
}

Label sectionLabel(Section section)
{
    return sections.at(size_t(section));
}

std::span<const Field> fields(Kind kind)
{
    return kinds.at(size_t(kind)).fields();
}

const Field *findField(Kind kind, QStringView id)
{
    for (const Field &field : fields(kind))
        if (id == field.id)
            return &field;
    return nullptr;
}

QString recordTitle(const QJsonObject &values)
{
    for (const QLatin1StringView key : {"title"_L1, "name"_L1, "function"_L1}) {
        const QString text = values.value(key).toString();
        if (!text.isEmpty())
            return text;
    }
    return {};
}

} // namespace twb::model
