// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

class QAction;
class QLabel;
class QPushButton;

namespace twb::ui {

/// Says why there is nothing to see and what to do next.
class EmptyState final : public QWidget {
    Q_OBJECT

public:
    explicit EmptyState(const Theme &theme, QWidget *parent = nullptr);

    /// Buttons trigger the actions and take their words.
    void setContent(const QString &title, const QString &text, const QList<QAction *> &actions = {});

private:
    void applyTheme();

    const Theme &m_theme;
    QLabel *m_title;
    QLabel *m_text;
    QList<QPushButton *> m_buttons;
};

} // namespace twb::ui
