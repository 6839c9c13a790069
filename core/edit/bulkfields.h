// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edit/edited.h"

namespace twb::edit {

/// What became of many records that were to get the same value.
struct BulkEdited {
    store::Step step; ///< its number is 0 when nothing was to be changed
    QList<RecordId> refused; ///< left as they are, because the value would have brought a problem
};

/// Gives a field of many records one value in one step, null empties it; of the review state too. Kinds
/// without the field are passed over. Fails with RecordNotFound, and with Cancelled, when nothing is changed.
Result<BulkEdited> setField(store::Library &library, const Author &author, const QList<RecordId> &records,
    const QString &field, const QJsonValue &value, const Progress &progress = {});

} // namespace twb::edit
