// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/model/fields.h"

#include <QObject>

#include <functional>

namespace twb::ui {

class StepRunner;

/// A revision whose values are to be put back.
struct WantedRevision {
    RecordId record;
    model::Kind kind = model::Kind::Other;
    RevisionId revision;
    QString field = {}; ///< only this one; empty for all
};

/// Puts the values back as one step; \a done is called when it is done, while \a context lives.
void restoreValues(StepRunner &runner, const QObject *context, const WantedRevision &wanted,
    const std::function<void()> &done);

} // namespace twb::ui
