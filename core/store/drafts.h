// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"

#include <QJsonObject>
#include <QList>

#include <optional>

namespace twb::store {

/// What was typed into a form and is not saved yet. No revision: it never leaves this machine.
struct Draft {
    RecordId record; ///< of a new record: the id it will get
    QString kind = {};
    QJsonObject values = {}; ///< all values of the form
    QList<RevisionId> basedOn = {}; ///< heads of the record when the form was opened; empty for a new record
    QString note = {}; ///< for the revision to come
    QJsonObject newTags = {}; ///< names, by id, of tags that the values name and the library lacks
    QDateTime at = {}; ///< UTC; when it was last saved

    bool isNew() const { return basedOn.isEmpty(); }

    bool operator==(const Draft &) const = default;
};

/// The drafts of one library on this machine: one small file for each, in a folder only its owner can
/// read. A draft is replaced as a whole, so that being killed costs at most what was typed since the last
/// save(). May be used from any thread, one at a time.
class Drafts {
public:
    /// \a folder holds the drafts of all libraries; it is made when the first draft is saved.
    Drafts(const QString &folder, const QUuid &library, const Clock &clock);

    /// Keeps \a draft in place of an earlier one of the same record and gives it with its time. It is on
    /// the disk when this returns, within milliseconds for a usual record; an editor calls it at most
    /// every second. Fails with FileNotWritable.
    Result<Draft> save(Draft draft) const;

    /// Newest first. A file that cannot be read is left where it is, said in the log, and left out.
    QList<Draft> all() const;

    std::optional<Draft> find(const RecordId &record) const;

    /// Nothing happens when there is none. Fails with FileNotWritable.
    Result<void> discard(const RecordId &record) const;

private:
    QString pathOf(const RecordId &record) const;

    QString m_folder;
    const Clock &m_clock;
};

} // namespace twb::store
