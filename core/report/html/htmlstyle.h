// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/look.h"

#include <QByteArray>

namespace twb::report {

/// The style sheet of HTML reports, for screen and paper.
QByteArray htmlStyle(const Look &look);

} // namespace twb::report
