// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/model/fields.h"

#include <QStringList>

namespace twb::index {

/// Row number of a record in the index. Greater means changed more recently; a record gets a new, greater
/// number with every change. Valid until the index is next written.
using EntryNumber = quint32;

/// What lists and cards show of a record: a projection of its state.
struct Entry {
    EntryNumber number = 0;
    RecordId id;
    model::Kind kind = model::Kind::Other;
    QString title;
    QString summary; ///< summary, or the beginning of the most telling section; plain text, one line
    QStringList municipalities; ///< AGS keys; the lead first
    QString status; ///< term identifiers; empty when not set; for adoptions of the list AdoptionState
    QString maturity;
    QString lessonKind;
    QString reviewState;
    QString evidenceLevel;
    QString statusAsOf; ///< "Stand", ISO 8601 with its precision
    bool conflict = false; ///< has fields in open conflict

    bool operator==(const Entry &) const = default;
};

/// A tag or municipality of the library with all it is called.
struct NamedValue {
    QString key; ///< record id of the tag, AGS key
    QString name;
    QStringList others; ///< synonyms

    bool operator==(const NamedValue &) const = default;
};

/// A value of a facet and in how many of the records found it occurs.
struct FacetCount {
    QString value; ///< term identifier, AGS key, tag record id, year, kind identifier
    QString label; ///< in the language asked for
    qint64 count = 0;

    bool operator==(const FacetCount &) const = default;
};

/// The facets of search and navigation.
enum class Facet : quint8 { Kind, ActionField, Municipality, Status, Maturity, LessonKind, Year, Tag };

inline constexpr int facetCount = int(Facet::Tag) + 1;

QLatin1StringView facetId(Facet facet); ///< "kind", "action_field", "municipality", …

/// The controlled list a facet's values come from; None for kinds, municipalities, years and tags.
model::VocabularyId facetVocabulary(Facet facet);

/// Value of the facet Kind, in place of their own kind, for all records in the trash.
inline constexpr QLatin1StringView trashKind{"_trashed"};

/// Kinds that are listed unless asked otherwise; tags, contacts, unknown kinds and what lies in the
/// trash are found only when the facet Kind names them.
bool isListedKind(model::Kind kind);

} // namespace twb::index
