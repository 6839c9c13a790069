// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"
#include "ui/views/mainwindow.h"

#include <QActionGroup>
#include <QFileInfo>
#include <QMenu>

namespace twb::ui {

using namespace Qt::StringLiterals;

QMenu *MainWindow::makeAdoptMenu()
{
    auto *menu = new QMenu(tr("Ado&pt"), this);
    for (const model::Term &term : model::terms(model::VocabularyId::AdoptionState))
        menu->addAction(m_actions[QString(u"record.adopt."_s + term.id)]);
    menu->addSeparator();
    menu->addAction(m_actions[u"record.transfer"_s]);
    return menu;
}

QMenu *MainWindow::makeNewMenu()
{
    auto *menu = new QMenu(tr("&New"), this);
    for (const char16_t *kind :
        {u"lesson", u"project", u"adoption", u"municipality", u"collection", u"contact", u"tag"})
        menu->addAction(m_actions[u"record.new."_s + QString::fromUtf16(kind)]);
    return menu;
}

QMenu *MainWindow::makeMenu()
{
    auto *menu = new QMenu(this);
    connect(menu, &QMenu::aboutToShow, &m_actions, &Actions::loadIcons);
    const auto add = [&](std::initializer_list<const char16_t *> names) {
        addTo(menu, names);
        menu->addSeparator();
    };
    menu->addMenu(makeNewMenu());
    m_adoptMenu = makeAdoptMenu();
    menu->addMenu(m_adoptMenu);
    menu->addAction(m_actions[u"record.edit"_s]);
    addTo(menu->addMenu(tr("Ch&osen records")),
        {u"record.tags", u"record.field", u"record.review", u"record.collect"});
    add({u"record.history", u"record.provenance", u"record.trash", u"record.restore"});
    add({u"edit.undo", u"edit.redo"});
    add({u"record.drafts", u"record.due", u"tags.manage", u"trash.empty"});
    add({u"library.import", u"report.make", u"report.record"});
    add({u"lessons.plan", u"lessons.record"});
    fillLibraryMenu(menu->addMenu(tr("L&ibrary")));
    addTo(menu->addMenu(tr("&Search")),
        {u"search.focus", u"search.clear", u"search.save", u"search.explain", u"search.thesaurus",
            u"search.forget"});
    fillViewMenu(menu->addMenu(tr("&View")));
    add({u"person.name"});
    addTo(menu, {u"program.about", u"program.quit"});
    return menu;
}

void MainWindow::addTo(QMenu *menu, std::initializer_list<const char16_t *> names) const
{
    for (const char16_t *name : names)
        menu->addAction(m_actions[QString::fromUtf16(name)]);
}

void MainWindow::fillLibraryMenu(QMenu *menu)
{
    addTo(menu, {u"library.open"});
    QMenu *recent = menu->addMenu(tr("Recently opened"));
    connect(recent, &QMenu::aboutToShow, this, [this, recent] { fillRecent(recent); });
    addTo(menu, {u"library.create"});
    menu->addSeparator();
    addTo(menu, {u"library.check", u"library.unread"});
    menu->addSeparator();
    addTo(menu, {u"contact.erase"});
}

void MainWindow::fillViewMenu(QMenu *menu)
{
    fillTextSizes(menu->addMenu(tr("Text size")));
    fillAppearances(menu->addMenu(tr("Appearance")));
    addTo(menu->addMenu(tr("Parts of the window")),
        {u"view.navigation", u"view.list", u"view.reader", u"view.nextPart", u"view.previousPart"});
}

void MainWindow::fillRecent(QMenu *menu)
{
    menu->clear();
    const QStringList paths = m_services.settings.value(keys::recentLibraries);
    for (const QString &path : paths) {
        QAction *action = menu->addAction(QFileInfo(path).fileName().replace(u'&', u"&&"_s));
        action->setToolTip(path);
        connect(action, &QAction::triggered, this, [this, path] { Q_EMIT openWanted(path); });
    }
    if (paths.isEmpty())
        menu->addAction(tr("None yet"))->setEnabled(false);
}

void MainWindow::fillTextSizes(QMenu *menu)
{
    for (const char16_t *name : {u"view.larger", u"view.smaller", u"view.normal"})
        menu->addAction(m_actions[QString::fromUtf16(name)]);
    menu->addSeparator();
    for (const int percent : {80, 100, 125, 150, 200, 300}) {
        QAction *action = menu->addAction(tr("%1 %").arg(percent));
        connect(
            action, &QAction::triggered, this, [this, percent] { m_services.theme.setTextSize(percent); });
    }
}

void MainWindow::fillAppearances(QMenu *menu)
{
    auto *group = new QActionGroup(menu);
    const QList<std::pair<Appearance, QString>> appearances{{Appearance::System, tr("As the system")},
        {Appearance::Light, tr("Light")}, {Appearance::Dark, tr("Dark")}};
    for (const auto &[appearance, label] : appearances) {
        QAction *action = menu->addAction(label);
        action->setCheckable(true);
        action->setChecked(appearance == m_services.theme.appearance());
        group->addAction(action);
        connect(action, &QAction::triggered, this,
            [this, appearance] { m_services.theme.setAppearance(appearance); });
    }
}

} // namespace twb::ui
