// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/sheet/xlsxwriter.h"

using namespace Qt::StringLiterals;

namespace twb::report {

Result<void> writeXlsx(const std::vector<Sheet> &, const DocumentInfo &, QIODevice &, const Progress &)
{
    return failure(ErrorCode::ReportFailed, {u"libxlsxwriter"_s});
}

} // namespace twb::report
