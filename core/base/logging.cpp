// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/logging.h"

namespace twb {

Q_LOGGING_CATEGORY(logStore, "twb.store", QtWarningMsg)
Q_LOGGING_CATEGORY(logIndex, "twb.index", QtWarningMsg)
Q_LOGGING_CATEGORY(logSearch, "twb.search", QtWarningMsg)

} // namespace twb
