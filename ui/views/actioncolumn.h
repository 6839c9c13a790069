// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

#include <functional>

class QAction;
class QAbstractItemView;
class QVBoxLayout;

namespace twb::ui {

class Theme;

/// What can be done with a list, as buttons one below the other beside it. Can be scrolled where large text
/// makes them higher than the window.
class ActionColumn final : public QScrollArea {
    Q_OBJECT

public:
    /// The actions belong to \a window and are in the context menu of \a list.
    ActionColumn(const Theme &theme, QAbstractItemView &list, QWidget *window);

    QAction *add(
        const QString &text, const QString &help, const QKeySequence &keys, std::function<void()> run);

    /// Parts the actions before from those after.
    void addGap();

    QSize sizeHint() const override;

private:
    QAbstractItemView &m_list;
    QWidget *m_window;
    QVBoxLayout *m_buttons;
};

} // namespace twb::ui
