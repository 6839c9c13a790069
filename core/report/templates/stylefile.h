// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/look.h"
#include "core/report/templates/templateproblem.h"

#include <expected>
#include <optional>

namespace twb::report {

inline constexpr double pointsPerMillimetre = 72 / 25.4;

/// A style file: how documents look, and what stands at the head and foot of their pages. The texts may
/// hold {template}, {library}, {title}, {date} and {example}; {page} and {pages} in `page`.
struct StyleFile {
    Look look;
    QString logoFile; ///< name of the picture beside the style; empty for none
    QString headerStart = QStringLiteral("{template}");
    QString headerEnd = QStringLiteral("{library}");
    QString footerStart = QStringLiteral("{date}{example}");
    QString page; ///< empty for "Seite n von m" in the report's language

    bool operator==(const StyleFile &) const = default;
};

/// Reads a style file (YAML); what it does not say stays as it is. \a folder: where a logo is looked
/// for, which must be a PNG or JPEG file beside the style; empty for none. Docs: docs/report-templates.md.
std::expected<StyleFile, TemplateProblem> parseStyle(const QByteArray &yaml, const QString &folder);

/// The text of a style file that says all of this.
QByteArray styleText(const StyleFile &style);

/// A picture that can be a logo: PNG or JPEG, at most 10 MB and 20 million pixels; turned as it says itself.
std::optional<QImage> readLogo(const QString &path);

} // namespace twb::report
