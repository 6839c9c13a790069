// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/id.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QStringList>

#include <string>

namespace twb::model {

/// One immutable version of a record, complete: all values of the record at that moment, which of them
/// this revision wrote, and which revisions it was made from.
///
/// `changes` is stated, not derived: a revision with several parents carries values of open conflicts
/// along without deciding them, unless the field stands in `changes`.
struct Revision {
    RecordId record;
    QString kind; ///< identifier such as "project"; may be one that this program does not know
    QList<RevisionId> parents; ///< the heads the writer had seen; empty for the first revision; sorted
    QString municipality; ///< AGS key of the municipality it was made in; empty when not set
    QDateTime at; ///< UTC, milliseconds; for people only, never decides a merge
    QString note;
    QStringList changes; ///< identifiers of the fields this revision wrote; sorted, unique
    QJsonObject fields; ///< every value; absent means empty
    QJsonObject extra; ///< members written by a newer program, kept as they are

    bool operator==(const Revision &) const = default;
};

/// Reserved field: true while the record lies in the trash.
inline constexpr QLatin1StringView trashedField{"_trashed"};

/// A revision together with its name and the exact bytes the name was made from.
struct StoredRevision {
    RevisionId id;
    Revision revision;
};

/// The canonical bytes of a revision (RFC 8785 JSON). Sorts parents and changes.
QByteArray revisionBytes(const Revision &revision);

/// The same for a first revision, quicker: every field counts as changed, `changes` is not looked at.
QByteArray firstRevisionBytes(const Revision &revision);

/// A time as canonical bytes hold it: a JSON string, UTC, milliseconds.
std::string timeJson(const QDateTime &at);

/// SHA-256 of the canonical bytes.
RevisionId revisionId(const Revision &revision);

/// Reads canonical bytes back. Fails with RevisionInvalid when they are not JSON, lack a member, or are
/// not canonical (re-encoding would give other bytes, so the name could not be checked).
Result<Revision> parseRevision(const QByteArray &bytes);

/// Same as parseRevision, for bytes that were written by this store and verified by hash: skips the
/// check for canonical form.
Result<Revision> parseTrustedRevision(const QByteArray &bytes);

} // namespace twb::model
