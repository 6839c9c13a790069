// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/actions.h"

#include <QMenu>

namespace twb::ui {

class Settings;
class Theme;

/// The menu of the main window, and those of what can be written anew and of how something is adopted, which
/// buttons open too.
class MainMenu final : public QObject {
    Q_OBJECT

public:
    MainMenu(Actions &actions, Theme &theme, const Settings &settings, QWidget *window);

    QMenu *everything() const { return m_everything; }
    QMenu *newRecord() const { return m_new; }
    QMenu *adopt() const { return m_adopt; }

Q_SIGNALS:
    /// One of the libraries that were open before.
    void recentChosen(const QString &path);

private:
    void add(QMenu *menu, std::initializer_list<ActionId> ids);
    void fillRecordPart();
    QMenu *makeVariants(ActionId id, const QString &text);
    void fillLibraryMenu(QMenu *menu);
    void fillViewMenu(QMenu *menu);
    void fillRecent(QMenu *menu);
    void fillTextSizes(QMenu *menu);
    void fillAppearances(QMenu *menu);

    Actions &m_actions;
    Theme &m_theme;
    const Settings &m_settings;
    QWidget *m_window;
    QMenu *m_everything;
    QMenu *m_new;
    QMenu *m_adopt;
};

} // namespace twb::ui
