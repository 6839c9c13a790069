// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>
#include <QStringList>

class QWidget;

namespace twb::test {

/// What must hold of every window that is shown. Each names what breaks it.

/// Controls without a name or a role for assistive technology.
QStringList namelessControls(const QWidget *window);

/// Controls that neither Tab comes by nor keys of their own lead to. Moves the focus of the active window.
QStringList unreachedControls(const QWidget *window);

/// How small a window can be made that is so wide: where it is wider, its lines break less often.
QSize leastSize(const QWidget *window, int width);

} // namespace twb::test
