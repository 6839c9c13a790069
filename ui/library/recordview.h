// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/index/index.h"
#include "core/model/recordstate.h"

namespace twb::store {
class Library;
} // namespace twb::store

namespace twb::ui {

/// A record that another one names, as far as a reader needs it.
struct Reference {
    RecordId id;
    model::Kind kind = model::Kind::Other;
    QJsonObject fields; ///< all values shown

    bool operator==(const Reference &) const = default;
};

/// Before the hash of an attachment that a Markdown text shows as a picture.
inline constexpr QLatin1StringView picturePrefix{"attachment:"};

/// Everything the page of one record shows: its state and what it is tied to. A value, gathered in the
/// thread of the library.
struct RecordView {
    model::RecordState state;
    model::Kind kind = model::Kind::Other;
    QHash<QString, Reference> municipalities; ///< by AGS key
    QHash<RecordId, Reference> named; ///< records that fields of this one name
    QList<Reference> lessons; ///< records that name this one, by kind
    QList<Reference> adoptions;
    QList<Reference> others;
    QHash<QString, QByteArray> pictures; ///< own attachments that texts show, by hash, within reason
    qsizetype revisions = 0;
    QDateTime changed; ///< time of the newest revision, UTC
};

/// The records that these values of a record name, as far as they are there.
QList<Reference> recordsNamed(const store::Library &library, model::Kind kind, const QJsonObject &values);

/// Fails with RecordNotFound or Cancelled. At most \a limit records that name this one are read per kind.
Result<RecordView> loadRecordView(const store::Library &library, const index::Index &index,
    const RecordId &id, qsizetype limit = 50, const Progress &progress = {});

} // namespace twb::ui
