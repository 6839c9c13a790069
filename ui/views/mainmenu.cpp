// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/mainmenu.h"

#include "ui/presentation/settings.h"
#include "ui/theme/theme.h"
#include "ui/views/windowactions.h"

#include <QActionGroup>
#include <QFileInfo>

#include <algorithm>

namespace twb::ui {

using namespace Qt::StringLiterals;

MainMenu::MainMenu(Actions &actions, Theme &theme, const Settings &settings, QWidget *window)
    : QObject(window), m_actions(actions), m_theme(theme), m_settings(settings), m_window(window),
      m_everything(new QMenu(window)), m_new(makeVariants(action::newRecord, tr("&New"))),
      m_adopt(makeVariants(action::adopt, tr("Ado&pt")))
{
    connect(m_everything, &QMenu::aboutToShow, &m_actions, &Actions::loadIcons);
    connect(m_actions[action::adopt], &QAction::enabledChanged, m_adopt, &QMenu::setEnabled);
    const auto addGroup = [this](std::initializer_list<ActionId> ids) {
        add(m_everything, ids);
        m_everything->addSeparator();
    };
    fillRecordPart();
    addGroup({action::showHistory, action::showProvenance, action::moveToTrash, action::restore});
    addGroup({action::undo, action::redo});
    addGroup({action::showDrafts, action::showDue, action::manageTags, action::emptyTrash});
    addGroup({action::importRecords, action::reportList, action::reportRecord});
    addGroup({action::planLessons, action::recordLessons});
    fillLibraryMenu(m_everything->addMenu(tr("L&ibrary")));
    add(m_everything->addMenu(tr("&Search")),
        {action::focusSearch, action::clearSearch, action::saveSearch, action::explainSearch,
            action::useThesaurus, action::forgetSearches});
    fillViewMenu(m_everything->addMenu(tr("&View")));
    addGroup({action::askName});
    add(m_everything, {action::about, action::quit});
}

void MainMenu::add(QMenu *menu, std::initializer_list<ActionId> ids)
{
    for (const ActionId id : ids)
        menu->addAction(m_actions[id]);
}

void MainMenu::fillRecordPart()
{
    m_everything->addMenu(m_new);
    m_adopt->addSeparator();
    add(m_adopt, {action::checkTransfer});
    m_everything->addMenu(m_adopt);
    add(m_everything, {action::editRecord});
    add(m_everything->addMenu(tr("Ch&osen records")),
        {action::tagRecords, action::setField, action::changeReview, action::collect});
}

/// Variants come in the order in which they are added, before all else.
QMenu *MainMenu::makeVariants(ActionId id, const QString &text)
{
    auto *menu = new QMenu(text, m_window);
    connect(&m_actions, &Actions::variantAdded, menu, [menu, id](const QString &of, QAction *variant) {
        if (of != id.name())
            return;
        const QList<QAction *> entries = menu->actions();
        const auto end = std::ranges::find_if(entries, &QAction::isSeparator);
        menu->insertAction(end == entries.end() ? nullptr : *end, variant);
    });
    return menu;
}

void MainMenu::fillLibraryMenu(QMenu *menu)
{
    add(menu, {action::openLibrary});
    QMenu *recent = menu->addMenu(tr("Recently opened"));
    connect(recent, &QMenu::aboutToShow, this, [this, recent] { fillRecent(recent); });
    add(menu, {action::createLibrary});
    menu->addSeparator();
    add(menu, {action::checkLibrary, action::showUnread});
    menu->addSeparator();
    add(menu, {action::eraseContact});
}

void MainMenu::fillViewMenu(QMenu *menu)
{
    fillTextSizes(menu->addMenu(tr("Text size")));
    fillAppearances(menu->addMenu(tr("Appearance")));
    add(menu->addMenu(tr("Parts of the window")),
        {action::foldNavigation, action::foldList, action::foldReader, action::nextPart,
            action::previousPart});
}

void MainMenu::fillRecent(QMenu *menu)
{
    menu->clear();
    const QStringList paths = m_settings.value(keys::recentLibraries);
    for (const QString &path : paths) {
        QAction *entry = menu->addAction(QFileInfo(path).fileName().replace(u'&', u"&&"_s));
        entry->setToolTip(path);
        connect(entry, &QAction::triggered, this, [this, path] { Q_EMIT recentChosen(path); });
    }
    if (paths.isEmpty())
        menu->addAction(tr("None yet"))->setEnabled(false);
}

void MainMenu::fillTextSizes(QMenu *menu)
{
    add(menu, {action::largerText, action::smallerText, action::usualText});
    menu->addSeparator();
    for (const int percent : {80, 100, 125, 150, 200, 300}) {
        const QAction *entry = menu->addAction(tr("%1 %").arg(percent));
        connect(entry, &QAction::triggered, this, [this, percent] { m_theme.setTextSize(percent); });
    }
}

void MainMenu::fillAppearances(QMenu *menu)
{
    auto *group = new QActionGroup(menu);
    const QList<std::pair<Appearance, QString>> appearances{{Appearance::System, tr("As the system")},
        {Appearance::Light, tr("Light")}, {Appearance::Dark, tr("Dark")}};
    for (const auto &[appearance, label] : appearances) {
        QAction *entry = menu->addAction(label);
        entry->setCheckable(true);
        entry->setChecked(appearance == m_theme.appearance());
        group->addAction(entry);
        connect(entry, &QAction::triggered, this, [this, appearance] { m_theme.setAppearance(appearance); });
    }
}

} // namespace twb::ui
