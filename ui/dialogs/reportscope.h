// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/reportdialog.h"

namespace twb::ui {

/// The records of a scope: those it names, else those that its search finds, in the order of the list.
Result<QList<RecordId>> recordsOf(
    const ReportScope &scope, const QString &indexPath, model::Language language);

} // namespace twb::ui
