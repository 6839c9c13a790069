// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/views/plaindialog.h"

namespace twb::ui {

/// Name, version, what the program is, and its licence.
class AboutDialog final : public PlainDialog {
    Q_OBJECT

public:
    AboutDialog(const Theme &theme, const QString &version, QWidget *parent = nullptr);
};

} // namespace twb::ui
