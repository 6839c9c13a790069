// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace twb::analysis {

/// What tells two names of tags apart: letters and digits without case, umlauts and accents.
QString foldedTagName(const QString &name);

} // namespace twb::analysis
