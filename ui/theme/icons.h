// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

namespace twb::ui {

/// An icon by its name in the freedesktop naming specification: from the system's icon theme, else the
/// shipped one. Null when neither has it.
QIcon icon(const QString &name);

} // namespace twb::ui
