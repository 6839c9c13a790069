// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/actions.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QLabel;
class QMenu;
class QPushButton;
class QToolButton;

namespace twb::ui {

class MainMenu;
class SearchField;

/// The bar over everything: whose library it is, the search field in the middle, the few buttons.
class TopBar final : public QWidget {
    Q_OBJECT

public:
    TopBar(const Theme &theme, Actions &actions, const MainMenu &menu, QWidget *parent = nullptr);

    SearchField *search() const { return m_search; }
    void setLibraryName(const QString &name);

    void openMenu();
    void openNewMenu();

    /// Where the search field begins: over the list.
    void setSearchLeft(int x);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void applyTheme();
    void fitButtons();

    const Theme &m_theme;
    QString m_libraryName;
    QLabel *m_name;
    SearchField *m_search;
    QPushButton *m_new = nullptr;
    QMenu *m_newMenu = nullptr;
    QList<QPushButton *> m_buttons; ///< the least needed first
    QToolButton *m_menu;
};

} // namespace twb::ui
