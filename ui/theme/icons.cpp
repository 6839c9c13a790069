// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icons.h"

#include <QFile>

namespace twb::ui {

using namespace Qt::StringLiterals;

QIcon icon(const QString &name)
{
    const QString shipped = ":/icons/"_L1 + name + ".svg"_L1;
    return QIcon::fromTheme(name, QFile::exists(shipped) ? QIcon(shipped) : QIcon());
}

} // namespace twb::ui
