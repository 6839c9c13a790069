// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/recordstate.h"

namespace twb::store {

/// What a change means on top of a state: the fields that really change and the values afterwards.
struct ChangePlan {
    QStringList changes; ///< sorted
    QJsonObject fields;
};

/// The values of a first revision: an empty value is none.
QJsonObject withoutNulls(const QJsonObject &values);

/// A field changes when its value differs from the one shown or when it is an open conflict, which
/// writing decides.
ChangePlan planNext(const model::RecordState &state, const QJsonObject &values);

/// \a parents and all their ancestors among \a revisions. RevisionNotFound when a parent is not there.
Result<QList<model::StoredRevision>> withAncestors(
    const QList<model::StoredRevision> &revisions, const QList<RevisionId> &parents);

} // namespace twb::store
