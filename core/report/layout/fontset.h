// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/report/document.h"
#include "core/report/layout/textstyle.h"

#include <QFont>
#include <QHash>

namespace twb::report {

/// Layout happens in tenths of a point, unhinted and with design metrics: the same lines on every device.
inline constexpr double layoutUnitsPerPoint = 10;

/// The fonts that come with the program, so that a document looks the same everywhere. Characters they
/// lack are taken from the system's fonts. Needs a QGuiApplication.
class FontSet {
public:
    /// FontMissing when a shipped font cannot be loaded. The first call costs some 20 ms.
    static Result<FontSet> load();

    QFont font(const TextStyle &style, TextFlags flags) const;

private:
    mutable QHash<quint32, QFont> m_fonts;
};

} // namespace twb::report
