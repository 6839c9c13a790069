// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QString>

namespace twb::report {

/// Why a template or style file cannot be used. `reason` is a stable word whose sentence is made in
/// `ui/presentation/errortext`: "yaml", "too-large", "unknown-key", "unknown-part", "unknown-field",
/// "unknown-value", "unknown-placeholder", "wrong-kind", "missing", "style".
struct TemplateProblem {
    int line = 1; ///< from 1
    QString reason;
    QString what; ///< the word it is about, or the message of the YAML reader (English)

    bool operator==(const TemplateProblem &) const = default;
};

/// As an error of the program: TemplateInvalid.
inline Error templateError(const TemplateProblem &problem, const QString &file)
{
    return {
        ErrorCode::TemplateInvalid, {file, QString::number(problem.line), problem.reason, problem.what}, {}};
}

} // namespace twb::report
