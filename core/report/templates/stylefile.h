// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/look.h"
#include "core/report/templates/templateproblem.h"

#include <expected>

namespace twb::report {

/// A style file: how documents look, and what stands at the head and foot of their pages. The texts may
/// hold {template}, {library}, {title}, {date} and {example}; {page} and {pages} in `page`.
struct StyleFile {
    Look look;
    QString headerStart = QStringLiteral("{template}");
    QString headerEnd = QStringLiteral("{library}");
    QString footerStart = QStringLiteral("{date}{example}");
    QString page; ///< empty for "Seite n von m" in the report's language

    bool operator==(const StyleFile &) const = default;
};

/// Reads a style file (YAML); what it does not say stays as it is. \a folder: where a logo is looked
/// for, which must be a PNG or JPEG file beside the style; empty for none. Docs: docs/report-templates.md.
std::expected<StyleFile, TemplateProblem> parseStyle(const QByteArray &yaml, const QString &folder);

} // namespace twb::report
