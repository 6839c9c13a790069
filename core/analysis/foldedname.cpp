// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/foldedname.h"

#include "core/analysis/analyser.h"

namespace twb::analysis {

QString foldedTagName(const QString &name)
{
    static thread_local Analyser analyser;
    const QString folded = QString::fromStdString(analyser.fold(name.toStdString()));
    return folded.isEmpty() ? name.trimmed().toCaseFolded() : folded;
}

} // namespace twb::analysis
