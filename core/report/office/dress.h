// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/look.h"

#include <QByteArray>

namespace twb::report {

/// XML that is written in the standard look, in another one: its colours and fonts stand for their roles.
QByteArray dressed(QByteArray xml, const Look &look);

} // namespace twb::report
