// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/vocabulary.h"

#include <QJsonObject>

namespace twb::model {

/// The kinds of record this program knows. Records of other kinds are kept, exchanged and shown plainly.
enum class Kind : quint8 {
    Project,
    Lesson,
    Adoption,
    Municipality,
    Tag,
    Contact,
    Collection,
    SavedSearch,
    TransferCheck,
    Other
};

inline constexpr int kindCount = int(Kind::Other) + 1;

QLatin1StringView kindId(Kind kind); ///< "project" …; empty for Other
Kind kindFromId(QStringView id); ///< Other when unknown
Label kindLabel(Kind kind); ///< singular: "Projekt"
Label kindPluralLabel(Kind kind); ///< "Projekte"

/// The form of a field's value in a revision's JSON, and with it its input and its rendering.
enum class FieldType : quint8 {
    Line, ///< string without line breaks
    Text, ///< string, Markdown
    Term, ///< string: identifier of a term of `vocabulary`
    Terms, ///< array of such identifiers
    Date, ///< string: "2024", "2024-06" or "2024-06-30" (ISO 8601, the precision is kept)
    Url, ///< string
    Number, ///< number
    Flag, ///< boolean
    Lines, ///< array of strings
    Municipalities, ///< array of {"ags","role"}; role is a term of ProjectRole, may be absent
    Municipality, ///< string: AGS key
    Sources, ///< array of {"url","title","publisher","published","retrieved"}
    Tags, ///< array of record ids of tags
    Records, ///< array of record ids
    Record, ///< string: record id
    Money, ///< {"from","to"} in euro; either may be absent
    Applications, ///< array of {"ags","date","adaptation","outcome"}
    Ratings, ///< array of {"criterion","rating","reason"}: terms of Criterion and Rating
    Attachments, ///< array of {"hash","name","media_type","size","alt","licence"}
    Json, ///< any value of a newer program; shown as text, never edited
};

enum class Requirement : quint8 {
    Optional,
    Required, ///< without it a new record cannot be saved
    ForPublishing, ///< without it the review state cannot become "published"
};

/// The parts in which a form lays out what is not required, in the order in which they stand.
enum class Section : quint8 {
    Overview,
    Description,
    Effort,
    Technology,
    Transfer,
    Reach, ///< how a contact is reached
    Links,
    Evidence, ///< with what is needed for publishing
    Attachments,
};

inline constexpr int sectionCount = int(Section::Attachments) + 1;

Label sectionLabel(Section section);

/// One field of one kind: everything that forms, validation, import, search and reports need to know.
struct Field {
    QLatin1StringView id;
    Label label;
    Label help; ///< one sentence for the form; may be empty
    FieldType type = FieldType::Line;
    VocabularyId vocabulary = VocabularyId::None;
    Requirement requirement = Requirement::Optional;
    bool personal = false; ///< left out of reports and packages "without persons"
    int maxLength = 0; ///< characters; 0 is without limit
    Section section = Section::Overview;
    Kind target = Kind::Other; ///< of Record and Records: the kind of what they name; Other: any
    Label inverse = {}; ///< of Record and Records: what the link is called at the record it names
};

/// The fields of a kind in reading order. Empty for Other.
std::span<const Field> fields(Kind kind);

/// The field with this identifier, or null.
const Field *findField(Kind kind, QStringView id);

/// The fields of one entry of a field whose value is an array of objects (Municipalities, Sources,
/// Applications, Ratings, Attachments), as far as people write them. Empty for every other type.
std::span<const Field> entryFields(FieldType type);

/// The name a record is listed under: its title or name, else a placeholder for nothing: empty.
QString recordTitle(const QJsonObject &values);

} // namespace twb::model
