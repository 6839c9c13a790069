// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/support/camera.h"

namespace twb::ui {
class ReportDialog;
}

namespace twb::test {

/// False when the preview does not come.
bool waitForPages(const ui::ReportDialog &dialog);

/// Pictures of the report dialog in its states, for the records in the list.
void takeReports(Camera &camera);

} // namespace twb::test
