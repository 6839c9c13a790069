// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/fields.h"

#include "core/model/fieldtables.h"
#include "core/model/kindtraits.h"

#include <algorithm>
#include <array>
#include <functional>

namespace twb::model {

using namespace Qt::StringLiterals;

namespace {

struct KindEntry {
    Kind kind;
    QLatin1StringView id;
    Label label;
    Label plural;
    std::span<const Field> (*fields)();
    KindTraits traits = {};
};

/// In the order of Kind: a new kind is a row here, with a table of its fields.
constexpr std::array<KindEntry, kindCount> kinds{{
    {Kind::Project, "project"_L1, {u"Projekt", u"Project"}, {u"Projekte", u"Projects"}, projectFields,
        {.listed = true,
            .inNavigation = true,
            .dated = true,
            .imported = true,
            .reported = Reported::Together,
            .created = 2}},
    {Kind::Lesson, "lesson"_L1, {u"Erfahrung", u"Lesson"}, {u"Erfahrungen", u"Lessons"}, lessonFields,
        {.listed = true,
            .inNavigation = true,
            .dated = true,
            .imported = true,
            .reported = Reported::Together,
            .created = 1}},
    {Kind::Adoption, "adoption"_L1, {u"Nachnutzung", u"Adoption"}, {u"Nachnutzungen", u"Adoptions"},
        adoptionFields, {.listed = true, .inNavigation = true, .dated = true, .created = 3}},
    {Kind::Municipality, "municipality"_L1, {u"Kommune", u"Municipality"}, {u"Kommunen", u"Municipalities"},
        municipalityFields, {.listed = true, .inNavigation = true, .namesOthers = true, .created = 4}},
    {Kind::Tag, "tag"_L1, {u"Schlagwort", u"Tag"}, {u"Schlagwörter", u"Tags"}, tagFields,
        {.namesOthers = true, .created = 7}},
    {Kind::Contact, "contact"_L1, {u"Ansprechstelle", u"Contact"}, {u"Ansprechstellen", u"Contacts"},
        contactFields, {.created = 6}},
    {Kind::Collection, "collection"_L1, {u"Sammlung", u"Collection"}, {u"Sammlungen", u"Collections"},
        collectionFields, {.listed = true, .inNavigation = true, .created = 5}},
    {Kind::SavedSearch, "saved_search"_L1, {u"Gespeicherte Suche", u"Saved search"},
        {u"Gespeicherte Suchen", u"Saved searches"}, savedSearchFields},
    {Kind::TransferCheck, "transfer_check"_L1, {u"Transfercheck", u"Transfer check"},
        {u"Transferchecks", u"Transfer checks"}, transferCheckFields,
        {.listed = true, .reported = Reported::Alone}},
    {Kind::Other, ""_L1, {u"Eintrag", u"Record"}, {u"Einträge", u"Records"},
        [] { return std::span<const Field>(); }},
}};

static_assert(
    std::ranges::adjacent_find(kinds, std::ranges::greater_equal(), &KindEntry::kind) == kinds.end());

template <typename Has> QList<Kind> kindsThat(Has has)
{
    QList<Kind> found;
    for (const KindEntry &entry : kinds)
        if (has(entry.traits))
            found.append(entry.kind);
    return found;
}

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

const KindTraits &traitsOf(Kind kind)
{
    return kinds.at(size_t(kind)).traits;
}

QList<Kind> kindsWith(bool KindTraits::*trait)
{
    return kindsThat([trait](const KindTraits &traits) { return traits.*trait; });
}

QList<Kind> kindsToCreate()
{
    QList<Kind> creatable = kindsThat([](const KindTraits &traits) { return traits.created > 0; });
    std::ranges::sort(creatable, {}, [](Kind kind) { return traitsOf(kind).created; });
    return creatable;
}

QList<Kind> kindsReported(Reported reported)
{
    return kindsThat([reported](const KindTraits &traits) { return traits.reported == reported; });
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
