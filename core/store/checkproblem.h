// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace twb::store {

/// What a check found; empty when all is well.
struct CheckProblem {
    QString what; ///< stable word: "integrity", "revision-hash", "revision-parent", "record", "attachment",
                  ///< "step", "settings", "erased"
    QString where; ///< id of the revision, attachment or page
    QString detail;

    bool operator==(const CheckProblem &) const = default;
};

} // namespace twb::store
