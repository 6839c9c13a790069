// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/id.h"
#include "core/base/progress.h"
#include "core/model/fields.h"

#include <QDate>

namespace twb::store {
class Library;
} // namespace twb::store

namespace twb::ui {

/// A record that is to be checked again.
struct DueRecord {
    RecordId id;
    model::Kind kind = model::Kind::Other;
    QString title;
    QString due; ///< ISO 8601 with the precision it was given
    QString state; ///< term of ReviewState; may be empty
    bool overdue = false;

    bool operator==(const DueRecord &) const = default;
};

/// The records whose next review begins up to \a until, the earliest first; not those in the trash, nor
/// those that are superseded or archived. Overdue is what was due before \a today, to the precision of its
/// date. Reads the whole library: reports progress, can be cancelled.
Result<QList<DueRecord>> dueRecords(
    const store::Library &library, QDate today, QDate until, const Progress &progress);

} // namespace twb::ui
