// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/rowmatcher.h"
#include "core/intake/rowsource.h"
#include "core/intake/tagnames.h"

namespace twb::intake {

/// What stands in a source, read before anything is written.
struct Census {
    std::vector<RowFacts> rows; ///< that become records
    QString columns; ///< headerSignature()
    QString digest; ///< of its form, columns and first rows: names the source when it is new
};

inline constexpr qint64 digestRows = 50;

/// Reads at most \a most rows. The source has to be selected anew afterwards. Fails with Cancelled.
Result<Census> takeCensus(RowSource &source, const Mapping &mapping, const QString &home,
    const TagNames &tags, qint64 most, const Progress &progress);

} // namespace twb::intake
