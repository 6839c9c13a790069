// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/fields.h"

namespace twb::model {

using namespace Qt::StringLiterals;

namespace {

constexpr Field municipalityEntry[] = {
    {.id = "ags"_L1,
        .label = {u"Kommune", u"Municipality"},
        .help = {},
        .type = FieldType::Municipality,
        .requirement = Requirement::Required},
    {.id = "role"_L1,
        .label = {u"Rolle", u"Role"},
        .help = {},
        .type = FieldType::Term,
        .vocabulary = VocabularyId::ProjectRole},
};

constexpr Field sourceEntry[] = {
    {.id = "url"_L1, .label = {u"Adresse", u"Address"}, .help = {}, .type = FieldType::Url},
    {.id = "title"_L1, .label = {u"Titel", u"Title"}, .help = {}, .type = FieldType::Line},
    {.id = "publisher"_L1, .label = {u"Herausgeber", u"Publisher"}, .help = {}, .type = FieldType::Line},
    {.id = "published"_L1, .label = {u"Veröffentlicht", u"Published"}, .help = {}, .type = FieldType::Date},
    {.id = "retrieved"_L1, .label = {u"Abgerufen", u"Retrieved"}, .help = {}, .type = FieldType::Date},
};

constexpr Field applicationEntry[] = {
    {.id = "ags"_L1,
        .label = {u"Kommune", u"Municipality"},
        .help = {},
        .type = FieldType::Municipality,
        .requirement = Requirement::Required},
    {.id = "date"_L1, .label = {u"Wann", u"When"}, .help = {}, .type = FieldType::Date},
    {.id = "adaptation"_L1, .label = {u"Anpassung", u"Adaptation"}, .help = {}, .type = FieldType::Line},
    {.id = "outcome"_L1, .label = {u"Ergebnis", u"Result"}, .help = {}, .type = FieldType::Line},
};

constexpr Field ratingEntry[] = {
    {.id = "criterion"_L1,
        .label = {u"Kriterium", u"Criterion"},
        .help = {},
        .type = FieldType::Term,
        .vocabulary = VocabularyId::Criterion,
        .requirement = Requirement::Required},
    {.id = "rating"_L1,
        .label = {u"Einschätzung", u"Rating"},
        .help = {},
        .type = FieldType::Term,
        .vocabulary = VocabularyId::Rating,
        .requirement = Requirement::Required},
    {.id = "reason"_L1, .label = {u"Begründung", u"Reason"}, .help = {}, .type = FieldType::Line},
};

constexpr Field attachmentEntry[] = {
    {.id = "name"_L1,
        .label = {u"Dateiname", u"File name"},
        .help = {},
        .type = FieldType::Line,
        .requirement = Requirement::Required},
    {.id = "alt"_L1,
        .label = {u"Beschreibung", u"Description"},
        .help = {u"Was ist darauf zu sehen oder zu lesen?", u"What does it show or say?"},
        .type = FieldType::Line},
    {.id = "licence"_L1,
        .label = {u"Lizenz", u"Licence"},
        .help = {},
        .type = FieldType::Term,
        .vocabulary = VocabularyId::Licence},
};

} // namespace

std::span<const Field> entryFields(FieldType type)
{
    switch (type) {
    case FieldType::Municipalities:
        return municipalityEntry;
    case FieldType::Sources:
        return sourceEntry;
    case FieldType::Applications:
        return applicationEntry;
    case FieldType::Ratings:
        return ratingEntry;
    case FieldType::Attachments:
        return attachmentEntry;
    default:
        return {};
    }
}

} // namespace twb::model
