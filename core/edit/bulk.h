// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/id.h"
#include "core/base/progress.h"
#include "core/edit/edited.h"
#include "core/model/recordstate.h"
#include "core/store/recordchange.h"
#include "core/store/stepwriter.h"

#include <functional>

namespace twb::store {
class Library;
} // namespace twb::store

namespace twb::edit {

/// What one record is given, made of what it shows; empty leaves it as it is.
using Values = std::function<QJsonObject(const model::RecordState &state)>;

/// Changes many records in one step, named by the one record when it is only one. \a request says what kind
/// of step it is; \a first is written before. Fails with RecordNotFound, and with Cancelled; then nothing is
/// changed.
Result<store::Step> changeAll(store::Library &library, const Author &author, store::StepRequest request,
    const QList<RecordId> &records, const Values &values, const Progress &progress = {},
    const QList<store::RecordChange> &first = {});

/// The same within a step that does more.
Result<void> rewriteAll(store::StepWriter &writer, const Author &author, const QList<RecordId> &records,
    const Values &values, const Progress &progress);

} // namespace twb::edit
