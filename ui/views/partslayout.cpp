// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/partslayout.h"

#include "ui/presentation/settings.h"
#include "ui/theme/theme.h"
#include "ui/views/topbar.h"

#include <QApplication>
#include <QSplitter>

namespace twb::ui {

namespace {

constexpr int navigationWidth = 224;
constexpr int listWidth = 430;

} // namespace

PartsLayout::PartsLayout(QSplitter &splitter, TopBar &topBar, const Theme &theme, Settings &settings,
    const QList<QWidget *> &stops)
    : QObject(&splitter), m_splitter(splitter), m_topBar(topBar), m_theme(theme), m_settings(settings),
      m_stops(stops)
{
    connect(&splitter, &QSplitter::splitterMoved, this, &PartsLayout::remember);
}

void PartsLayout::restore(int width)
{
    m_splitter.setStretchFactor(Navigation, 0);
    m_splitter.setStretchFactor(List, 0);
    m_splitter.setStretchFactor(Reader, 1);
    const int navigation = m_theme.space(navigationWidth);
    const int list = m_theme.space(listWidth);
    m_splitter.setSizes({navigation, list, qMax(list, width - navigation - list)});
    m_splitter.restoreState(m_settings.value(keys::splitter));
    m_textSize = m_theme.textSize();
    alignSearch();
}

void PartsLayout::save() const
{
    m_settings.setValue(keys::splitter, m_splitter.saveState());
}

void PartsLayout::followTextSize(bool visible)
{
    if (visible && m_theme.textSize() != m_textSize)
        scale();
    m_textSize = m_theme.textSize();
    alignSearch();
}

void PartsLayout::scale()
{
    const QList<int> sizes = m_splitter.sizes();
    const int all = sizes.at(Navigation) + sizes.at(List) + sizes.at(Reader);
    const int navigation = qMin(m_theme.space(m_sizes.first), all / 4);
    const int list = qMin(m_theme.space(m_sizes.second), all / 3);
    m_splitter.setSizes({navigation, list, all - navigation - list});
}

void PartsLayout::remember()
{
    const QList<int> sizes = m_splitter.sizes();
    const int textSize = m_theme.textSize();
    m_sizes = {sizes.at(Navigation) * 100 / textSize, sizes.at(List) * 100 / textSize};
    alignSearch();
}

void PartsLayout::alignSearch()
{
    const int navigation = m_splitter.sizes().at(Navigation);
    m_topBar.setSearchLeft(navigation > 0 ? navigation : m_theme.space(navigationWidth));
}

void PartsLayout::moveFocus(int by)
{
    QList<QWidget *> seen = m_stops;
    seen.removeIf([](const QWidget *stop) { return !stop->isVisible() || stop->width() == 0; });
    if (seen.isEmpty())
        return;
    const QWidget *focus = QApplication::focusWidget();
    qsizetype here = 0;
    for (qsizetype i = 0; i < seen.size(); ++i)
        if (focus && (focus == seen.at(i) || seen.at(i)->isAncestorOf(focus)))
            here = i;
    seen.at((here + by + seen.size()) % seen.size())->setFocus(Qt::TabFocusReason);
}

void PartsLayout::toggle(Part part)
{
    QList<int> sizes = m_splitter.sizes();
    const int all = sizes.at(Navigation) + sizes.at(List) + sizes.at(Reader);
    const int usual = part == Navigation ? m_theme.space(navigationWidth)
        : part == List                   ? m_theme.space(listWidth)
                                         : all / 2;
    sizes[part] = sizes.at(part) > 0 ? 0 : usual;
    m_splitter.setSizes(sizes);
    remember();
}

} // namespace twb::ui
