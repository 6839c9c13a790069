// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/fieldtables.h"

namespace twb::model {

using namespace Qt::StringLiterals;

namespace {

constexpr Field collectionFieldsTable[] = {
    {.id = "title"_L1,
        .label = {u"Titel", u"Title"},
        .help = {u"Wofür die Einträge zusammengestellt sind.", u"What the records were put together for."},
        .type = FieldType::Line,
        .requirement = Requirement::Required,
        .maxLength = 200},
    {.id = "description"_L1,
        .label = {u"Beschreibung", u"Description"},
        .help = {u"Was andere darin finden und in welcher Reihenfolge es steht.",
            u"What others find in it and in which order it stands."},
        .type = FieldType::Text,
        .section = Section::Description},
    {.id = "records"_L1,
        .label = {u"Einträge", u"Records"},
        .help = {u"In der Reihenfolge, in der sie gelesen werden sollen.",
            u"In the order in which they should be read."},
        .type = FieldType::Records,
        .section = Section::Links,
        .inverse = {u"In Sammlungen", u"In collections"}},
    {.id = "tags"_L1,
        .label = {u"Schlagwörter", u"Tags"},
        .help = {u"Wörter, unter denen andere suchen würden.", u"Words that others would search for."},
        .type = FieldType::Tags},
};

constexpr Field savedSearchFieldsTable[] = {
    {.id = "title"_L1,
        .label = {u"Name", u"Name"},
        .help = {u"So steht die Suche in der Navigation.", u"What the search is called in the navigation."},
        .type = FieldType::Line,
        .requirement = Requirement::Required,
        .maxLength = 100},
    {.id = "query"_L1,
        .label = {u"Suchtext", u"Search text"},
        .help = {u"Wie im Suchfeld, zum Beispiel: beleuchtung kommune:Olpe",
            u"As in the search field, for example: beleuchtung kommune:Olpe"},
        .type = FieldType::Line,
        .requirement = Requirement::Required},
};

constexpr Field transferCheckFieldsTable[] = {
    {.id = "title"_L1,
        .label = {u"Titel", u"Title"},
        .help = {u"Nur nötig, wenn er anders lauten soll als beim Projekt.",
            u"Only needed if it should differ from the project."},
        .type = FieldType::Line,
        .maxLength = 200},
    {.id = "municipality"_L1,
        .label = {u"Kommune", u"Municipality"},
        .help = {u"Für wen wird geprüft?", u"Whom is the check for?"},
        .type = FieldType::Municipality,
        .requirement = Requirement::Required},
    {.id = "project"_L1,
        .label = {u"Projekt", u"Project"},
        .help = {u"Das Projekt, das übertragen werden soll.", u"The project that is to be transferred."},
        .type = FieldType::Record,
        .requirement = Requirement::Required,
        .target = Kind::Project,
        .inverse = {u"Transferchecks", u"Transfer checks"}},
    {.id = "checked_on"_L1,
        .label = {u"Geprüft am", u"Checked on"},
        .help = {u"Jahr, Monat oder Tag.", u"Year, month or day."},
        .type = FieldType::Date},
    {.id = "ratings"_L1,
        .label = {u"Kriterien", u"Criteria"},
        .help = {u"Jedes Kriterium für sich, mit Begründung.", u"Each criterion by itself, with its reason."},
        .type = FieldType::Ratings,
        .section = Section::Transfer},
    {.id = "conclusion"_L1,
        .label = {u"Fazit", u"Conclusion"},
        .help = {u"Was folgt daraus für die Kommune?", u"What follows from it for the municipality?"},
        .type = FieldType::Text,
        .section = Section::Description},
};

} // namespace

std::span<const Field> collectionFields()
{
    return collectionFieldsTable;
}

std::span<const Field> savedSearchFields()
{
    return savedSearchFieldsTable;
}

std::span<const Field> transferCheckFields()
{
    return transferCheckFieldsTable;
}

} // namespace twb::model
