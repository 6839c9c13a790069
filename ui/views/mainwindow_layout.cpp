// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/reader.h"
#include "ui/theme/theme.h"
#include "ui/views/cardview.h"
#include "ui/views/mainwindow.h"
#include "ui/views/navigationpane.h"
#include "ui/views/readerpane.h"
#include "ui/views/resultpane.h"
#include "ui/views/searchfield.h"
#include "ui/views/topbar.h"

#include <QApplication>
#include <QListView>
#include <QSplitter>
#include <QTreeView>

namespace twb::ui {

namespace {

constexpr int navigationWidth = 224;
constexpr int listWidth = 430;
constexpr QSize usualSize(1366, 768);

} // namespace

void MainWindow::applyTheme()
{
    setStyleSheet(m_services.theme.styleSheet());
    const int textSize = m_services.theme.textSize();
    if (isVisible() && textSize != m_textSize)
        scaleParts();
    m_textSize = textSize;
    alignSearch();
}

void MainWindow::restoreLayout()
{
    const Theme &theme = m_services.theme;
    resize(usualSize);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setStretchFactor(2, 1);
    const int navigation = theme.space(navigationWidth);
    const int list = theme.space(listWidth);
    m_splitter->setSizes({navigation, list, qMax(list, width() - navigation - list)});
    restoreGeometry(m_services.settings.value(keys::geometry));
    m_splitter->restoreState(m_services.settings.value(keys::splitter));
    m_textSize = theme.textSize();
    alignSearch();
}

void MainWindow::saveLayout()
{
    m_services.settings.setValue(keys::geometry, saveGeometry());
    m_services.settings.setValue(keys::splitter, m_splitter->saveState());
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    alignSearch();
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    rememberParts();
}

/// The parts grow with the text as far as there is room, and shrink back to what the person chose.
void MainWindow::scaleParts()
{
    const Theme &theme = m_services.theme;
    const QList<int> sizes = m_splitter->sizes();
    const int all = sizes.at(0) + sizes.at(1) + sizes.at(2);
    const int navigation = qMin(theme.space(m_partSizes.first), all / 4);
    const int list = qMin(theme.space(m_partSizes.second), all / 3);
    m_splitter->setSizes({navigation, list, all - navigation - list});
}

/// What the person chose, as it would be at the usual text size.
void MainWindow::rememberParts()
{
    const QList<int> sizes = m_splitter->sizes();
    const int textSize = m_services.theme.textSize();
    m_partSizes = {sizes.at(0) * 100 / textSize, sizes.at(1) * 100 / textSize};
    alignSearch();
}

void MainWindow::alignSearch()
{
    const QList<int> sizes = m_splitter->sizes();
    const int left = sizes.first() > 0 ? sizes.first() : m_services.theme.space(navigationWidth);
    m_topBar->setSearchLeft(left);
}

/// F6 goes round the parts that are to be seen.
void MainWindow::movePart(int by)
{
    QList<QWidget *> parts;
    for (QWidget *part : std::initializer_list<QWidget *>{m_topBar->search(), m_navigation->places(),
             m_navigation->facets(), m_results->cards(), m_reader->reader()})
        if (part->isVisible() && part->width() > 0)
            parts.append(part);
    if (parts.isEmpty())
        return;
    const QWidget *focus = QApplication::focusWidget();
    qsizetype here = 0;
    for (qsizetype i = 0; i < parts.size(); ++i)
        if (focus && (focus == parts.at(i) || parts.at(i)->isAncestorOf(focus)))
            here = i;
    parts.at((here + by + parts.size()) % parts.size())->setFocus(Qt::TabFocusReason);
}

/// Collapses a part, or brings it back at its usual width.
void MainWindow::togglePart(int part)
{
    QList<int> sizes = m_splitter->sizes();
    const int all = sizes.at(0) + sizes.at(1) + sizes.at(2);
    const Theme &theme = m_services.theme;
    const int usual = part == 0 ? theme.space(navigationWidth) : part == 1 ? theme.space(listWidth) : all / 2;
    sizes[part] = sizes.at(part) > 0 ? 0 : usual;
    m_splitter->setSizes(sizes);
    rememberParts();
}

} // namespace twb::ui
