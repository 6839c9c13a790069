// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "ui/views/services.h"

#include <functional>

namespace twb::ui {

/// A revision whose values are to be put back.
struct WantedRevision {
    RecordId record;
    model::Kind kind = model::Kind::Other;
    RevisionId revision;
    QString field = {}; ///< only this one; empty for all
};

/// Puts the values back as one step and tells errors and refusals; \a done is called when it is done.
void restoreValues(const Services &services, QObject *context, const WantedRevision &wanted,
    const std::function<void()> &done);

} // namespace twb::ui
