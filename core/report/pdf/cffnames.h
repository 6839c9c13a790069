// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>
#include <vector>

namespace twb::report {

/// The CIDs of the glyphs of a CFF font (Adobe Technical Note 5176, 13), or nothing when it names its
/// glyphs instead of numbering them, or is damaged.
std::optional<std::vector<quint16>> cffNames(const QByteArray &cff, int glyphs);

} // namespace twb::report
