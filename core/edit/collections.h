// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/id.h"
#include "core/edit/edited.h"

namespace twb::store {
class Library;
} // namespace twb::store

namespace twb::edit {

/// The records of a collection, in its order.
QList<RecordId> collectedIn(const QJsonObject &fields);

/// Puts records at the end of a collection, in one step; those that it has already stay where they are.
/// Fails with RecordNotFound, InvalidArgument (no collection).
Result<store::Step> collect(store::Library &library, const Author &author, const RecordId &collection,
    const QList<RecordId> &records);

/// Takes records out of a collection, in one step. Fails in the same way.
Result<store::Step> uncollect(store::Library &library, const Author &author, const RecordId &collection,
    const QList<RecordId> &records);

/// Gives the records of a collection this order, in one step. What came in meanwhile stays at the end, what
/// is no longer in it does not come back. Fails in the same way.
Result<store::Step> arrange(
    store::Library &library, const Author &author, const RecordId &collection, const QList<RecordId> &order);

/// Makes a collection of these records in one step. Refused when the title does not suit.
Result<Edited> createCollection(
    store::Library &library, const Author &author, const QString &title, const QList<RecordId> &records);

} // namespace twb::edit
