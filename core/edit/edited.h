// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/model/validation.h"
#include "core/store/step.h"

namespace twb::edit {

/// What became of an edit.
struct Edited {
    RecordId record;
    store::Step step; ///< its number is 0 when nothing was to be changed
    QList<model::Problem> problems; ///< when there are any, nothing was written

    bool isRefused() const { return !problems.isEmpty(); }
};

/// Who edits, and what for.
struct Author {
    QString actor = {}; ///< a function or user name; may be empty
    QString note = {}; ///< kept with the revisions; may be empty
};

} // namespace twb::edit
