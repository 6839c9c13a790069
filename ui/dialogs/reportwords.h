// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/templates/templates.h"
#include "ui/dialogs/reportscope.h"
#include "ui/presentation/formats.h"

namespace twb::ui {

/// What a report is made of: the title of a record or collection, else how many records there are.
QString scopeText(const ReportScope &scope, const Formats &formats);

/// How long a report becomes and what is left out.
QString reportOutlook(const report::ReportSummary &summary);

} // namespace twb::ui
