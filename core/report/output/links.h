// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"

namespace twb::report {

/// Where a piece of text leads, in a form that a file may hold: "#anchor" with an ASCII anchor, or an
/// encoded http, https or mailto address. Empty for plain text.
QString linkTarget(const Inline &piece);

/// An anchor as files may name it: ASCII letters, digits, '-', '_' and '.'.
QString safeAnchor(QStringView anchor);

} // namespace twb::report
