// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

class QAction;

namespace twb::ui {

/// A button that does what an action does, with its words and only while it can be done.
class ActionButton final : public QPushButton {
    Q_OBJECT

public:
    ActionButton(QAction &action, bool primary, QWidget *parent);

private:
    void follow(const QAction &action);
};

/// Marks the one button of a window that stands out.
void makePrimary(QPushButton &button);

} // namespace twb::ui
