// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/report/document.h"
#include "core/report/layout/textstyle.h"

#include <QFont>
#include <QHash>
#include <QRawFont>

namespace twb::report {

/// Layout happens in tenths of a point, unhinted and with design metrics: the same lines on every device.
inline constexpr double layoutUnitsPerPoint = 10;

/// The fonts that come with the program, so that a document looks the same everywhere. Characters they
/// lack are taken from the system's fonts, chosen here and not while shaping: Qt 6.8 reports wrong string
/// indexes where it changes fonts itself. Needs a QGuiApplication; belongs to one thread.
class FontSet {
public:
    /// FontMissing when a shipped font cannot be loaded. The first call costs some 20 ms. Families of the
    /// sheet are taken where they are installed and have the letters of European languages, else the shipped
    /// ones.
    static Result<FontSet> load(const StyleSheet &sheet = StyleSheet());

    /// \a family: one of fallback(), or empty for the set's own.
    QFont font(const TextStyle &style, TextFlags flags, const QString &family = {}) const;

    /// Family with the character where the set's own text font lacks it: empty when it does not, null when no
    /// font has it. \a code: for text in the font of code.
    QString fallback(char32_t character, bool code) const;

    /// True for fonts whose glyphs are pictures in colour, such as those of emoji.
    static bool isColoured(const QRawFont &font);

    /// False for what Qt gives where it has no font at all: boxes, whose QRawFont has not even a name.
    static bool isDrawable(const QRawFont &font);

private:
    QString findFallback(char32_t character, bool code) const;

    QString m_textFamily;
    QString m_codeFamily;
    mutable QHash<std::pair<quint32, QString>, QFont> m_fonts;
    mutable QHash<std::pair<char32_t, bool>, QString> m_fallbacks;
};

} // namespace twb::report
