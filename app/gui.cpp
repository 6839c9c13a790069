// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui.h"

#include <QApplication>

namespace twb::app {

int runGui(int &argc, char **argv)
{
    const QApplication application(argc, argv);
    return 0;
}

} // namespace twb::app
