// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/fieldtables.h"

namespace twb::model {

using namespace Qt::StringLiterals;

namespace {

constexpr Field adoptionFieldsTable[] = {
    {.id = "title"_L1, .label = {u"Titel", u"Title"}, .help = {}, .type = FieldType::Line, .maxLength = 200},
    {.id = "municipality"_L1,
        .label = {u"Kommune", u"Municipality"},
        .help = {},
        .type = FieldType::Municipality,
        .requirement = Requirement::Required},
    {.id = "original"_L1,
        .label = {u"Nachgenutzt wird", u"Adopts"},
        .help = {},
        .type = FieldType::Record,
        .requirement = Requirement::Required},
    {.id = "state"_L1,
        .label = {u"Stand der Nachnutzung", u"Adoption state"},
        .help = {},
        .type = FieldType::Term,
        .vocabulary = VocabularyId::AdoptionState,
        .requirement = Requirement::Required},
    {.id = "since"_L1, .label = {u"Seit", u"Since"}, .help = {}, .type = FieldType::Date},
    {.id = "reason"_L1, .label = {u"Begründung", u"Reason"}, .help = {}, .type = FieldType::Text},
    {.id = "adaptation"_L1, .label = {u"Anpassung", u"Adaptation"}, .help = {}, .type = FieldType::Text},
    {.id = "result"_L1, .label = {u"Ergebnis", u"Result"}, .help = {}, .type = FieldType::Text},
    {.id = "tags"_L1, .label = {u"Schlagwörter", u"Tags"}, .help = {}, .type = FieldType::Tags},
    {.id = "sources"_L1,
        .label = {u"Quellen", u"Sources"},
        .help = {},
        .type = FieldType::Sources,
        .requirement = Requirement::ForPublishing},
    {.id = "evidence_level"_L1,
        .label = {u"Belegstufe", u"Evidence level"},
        .help = {},
        .type = FieldType::Term,
        .vocabulary = VocabularyId::EvidenceLevel},
    {.id = "review_state"_L1,
        .label = {u"Prüfstand", u"Review state"},
        .help = {},
        .type = FieldType::Term,
        .vocabulary = VocabularyId::ReviewState},
    {.id = "attachments"_L1,
        .label = {u"Anlagen", u"Attachments"},
        .help = {},
        .type = FieldType::Attachments},
};

constexpr Field municipalityFieldsTable[] = {
    {.id = "name"_L1,
        .label = {u"Name", u"Name"},
        .help = {},
        .type = FieldType::Line,
        .requirement = Requirement::Required},
    {.id = "ags"_L1,
        .label = {u"Amtlicher Gemeindeschlüssel", u"Official municipality key"},
        .help = {u"Acht Ziffern.", u"Eight digits."},
        .type = FieldType::Line,
        .requirement = Requirement::Required},
    {.id = "district"_L1, .label = {u"Kreis", u"District"}, .help = {}, .type = FieldType::Line},
    {.id = "state"_L1, .label = {u"Land", u"State"}, .help = {}, .type = FieldType::Line},
    {.id = "role"_L1,
        .label = {u"Rolle im Netzwerk", u"Role in the network"},
        .help = {},
        .type = FieldType::Term,
        .vocabulary = VocabularyId::NetworkRole},
    {.id = "town_size"_L1,
        .label = {u"Stadtgröße", u"Town size"},
        .help = {},
        .type = FieldType::Term,
        .vocabulary = VocabularyId::TownSize},
    {.id = "population"_L1,
        .label = {u"Einwohnerzahl", u"Population"},
        .help = {},
        .type = FieldType::Number},
    {.id = "population_as_of"_L1,
        .label = {u"Stand der Einwohnerzahl", u"Population as of"},
        .help = {},
        .type = FieldType::Date},
    {.id = "area_km2"_L1, .label = {u"Fläche (km²)", u"Area (km²)"}, .help = {}, .type = FieldType::Number},
    {.id = "latitude"_L1,
        .label = {u"Geografische Breite", u"Latitude"},
        .help = {},
        .type = FieldType::Number},
    {.id = "longitude"_L1,
        .label = {u"Geografische Länge", u"Longitude"},
        .help = {},
        .type = FieldType::Number},
    {.id = "description"_L1, .label = {u"Beschreibung", u"Description"}, .help = {}, .type = FieldType::Text},
    {.id = "website"_L1, .label = {u"Webseite", u"Website"}, .help = {}, .type = FieldType::Url},
    {.id = "tags"_L1, .label = {u"Schlagwörter", u"Tags"}, .help = {}, .type = FieldType::Tags},
    {.id = "sources"_L1, .label = {u"Quellen", u"Sources"}, .help = {}, .type = FieldType::Sources},
};

constexpr Field tagFieldsTable[] = {
    {.id = "name"_L1,
        .label = {u"Name", u"Name"},
        .help = {},
        .type = FieldType::Line,
        .requirement = Requirement::Required,
        .maxLength = 100},
    {.id = "synonyms"_L1, .label = {u"Synonyme", u"Synonyms"}, .help = {}, .type = FieldType::Lines},
    {.id = "parent"_L1,
        .label = {u"Übergeordnetes Schlagwort", u"Parent tag"},
        .help = {},
        .type = FieldType::Record},
    {.id = "colour"_L1,
        .label = {u"Farbe", u"Colour"},
        .help = {u"Wie #0b6570.", u"Like #0b6570."},
        .type = FieldType::Line},
    {.id = "description"_L1, .label = {u"Beschreibung", u"Description"}, .help = {}, .type = FieldType::Text},
    {.id = "exact_match"_L1,
        .label = {u"Gleichbedeutend in anderen Listen", u"Exact match in other lists"},
        .help = {},
        .type = FieldType::Lines},
    {.id = "broad_match"_L1,
        .label = {u"Weiter gefasst in anderen Listen", u"Broader match in other lists"},
        .help = {},
        .type = FieldType::Lines},
};

constexpr Field contactFieldsTable[] = {
    {.id = "function"_L1,
        .label = {u"Funktion", u"Function"},
        .help = {u"Eine Stelle, kein Name.", u"A post, not a name."},
        .type = FieldType::Line,
        .requirement = Requirement::Required},
    {.id = "municipality"_L1,
        .label = {u"Kommune", u"Municipality"},
        .help = {},
        .type = FieldType::Municipality,
        .requirement = Requirement::Required},
    {.id = "email"_L1,
        .label = {u"E-Mail", u"E-mail"},
        .help = {},
        .type = FieldType::Line,
        .personal = true},
    {.id = "phone"_L1,
        .label = {u"Telefon", u"Phone"},
        .help = {},
        .type = FieldType::Line,
        .personal = true},
    {.id = "address"_L1,
        .label = {u"Anschrift", u"Address"},
        .help = {},
        .type = FieldType::Text,
        .personal = true},
    {.id = "website"_L1, .label = {u"Webseite", u"Website"}, .help = {}, .type = FieldType::Url},
    {.id = "purpose"_L1,
        .label = {u"Zweck", u"Purpose"},
        .help = {u"Wozu wird die Angabe aufbewahrt?", u"What is it kept for?"},
        .type = FieldType::Line,
        .requirement = Requirement::Required},
    {.id = "delete_by"_L1,
        .label = {u"Löschen bis", u"Delete by"},
        .help = {},
        .type = FieldType::Date,
        .requirement = Requirement::Required},
    {.id = "records"_L1,
        .label = {u"Zuständig für", u"Responsible for"},
        .help = {},
        .type = FieldType::Records},
};

} // namespace

std::span<const Field> adoptionFields()
{
    return adoptionFieldsTable;
}

std::span<const Field> municipalityFields()
{
    return municipalityFieldsTable;
}

std::span<const Field> tagFields()
{
    return tagFieldsTable;
}

std::span<const Field> contactFields()
{
    return contactFieldsTable;
}

} // namespace twb::model
