// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QWidget;

namespace twb::ui {

/// What Tab can come by inside of \a part, in the order of its layouts. Qt goes in the order in which widgets
/// were made, which is another one where sections are opened and entries are added later.
QList<QWidget *> tabStops(QWidget *part);

} // namespace twb::ui
