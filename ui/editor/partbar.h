// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QToolButton;

namespace twb::ui {

/// Below a text that is too long to be written in one piece: which part is shown, and the ways to the others.
class PartBar final : public QWidget {
    Q_OBJECT

public:
    explicit PartBar(QWidget *parent = nullptr);

    /// \a part is counted from 0.
    void setPlace(int part, int parts);

Q_SIGNALS:
    void wanted(int part);

private:
    QToolButton *addButton(int step);

    QLabel *m_place;
    QToolButton *m_back;
    QToolButton *m_on;
    int m_part = 0;
};

} // namespace twb::ui
