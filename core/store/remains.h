// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/store/pagescan.h"
#include "core/store/step.h"

#include <map>
#include <set>

namespace twb::store {

/// What can be proved true in the pages of a damaged library: revisions and attachments by their hashes,
/// steps by their marks. Rows that cannot be proved (what was removed, what the library is called) are taken
/// from good pages only.
struct Remains {
    struct FoundRevision {
        qint64 sequence = 0;
        qint64 step = 0;
        RevisionId id;
        RecordId record;
        QByteArray bytes;
    };
    struct Removed {
        qint64 step = 0;
        QByteArray id;
        QByteArray record;
        qint64 removal = 0;
    };
    struct FoundStep {
        Step step;
        qint64 firstSequence = 0;
    };
    struct FoundAttachment {
        AttachmentHash hash;
        qint64 size = 0;
        QString mediaType;
    };

    std::map<QByteArray, FoundRevision> revisions; ///< by id
    std::map<qint64, FoundStep> steps; ///< by number
    std::map<qint64, Removed> removed; ///< by sequence number
    std::map<qint64, qint64> removals; ///< sequence number and step
    std::set<QByteArray> erased; ///< records
    std::map<QByteArray, qint64> records; ///< id, and how many revisions it had
    std::map<qint64, FoundAttachment> attachments; ///< by number
    std::map<qint64, std::map<qint64, RowPlace>> pieces; ///< of attachments, by their numbers
    QHash<QString, QString> settings;
};

/// Fails with Cancelled.
Result<Remains> findRemains(const PageScan &scan, const Progress &progress);

} // namespace twb::store
