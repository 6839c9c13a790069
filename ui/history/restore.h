// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/library.h"

namespace twb::ui {

/// Gives fields of a record the values they had in \a revision, as one step with one revision: \a field,
/// or all of them when it is empty. Nothing earlier is lost. The step's number is 0 when the record shows
/// these values already. Fails with RecordNotFound, also when there is no such revision.
Result<store::Step> restoreRevision(
    store::Library &library, const RecordId &id, const RevisionId &revision, const QString &field);

} // namespace twb::ui
