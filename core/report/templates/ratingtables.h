// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"
#include "core/report/templates/wording.h"

#include <QJsonArray>

namespace twb::report {

/// The criteria of a transfer check: a table for each group, so that it can be read row by row. \a language
/// is that of the reasons, BCP 47; empty for that of the document.
Blocks ratingTables(const QJsonArray &ratings, const Wording &wording, const QString &language);

} // namespace twb::report
