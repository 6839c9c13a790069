// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/topbar.h"

#include "ui/views/actionbutton.h"
#include "ui/views/mainmenu.h"
#include "ui/views/searchfield.h"
#include "ui/views/windowactions.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

namespace twb::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int searchWidest = 640;
}

TopBar::TopBar(const Theme &theme, Actions &actions, const MainMenu &menu, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_name(new QLabel(this)), m_search(new SearchField(this)),
      m_menu(new QToolButton(this))
{
    setObjectName("topBar"_L1);
    setAttribute(Qt::WA_StyledBackground);
    m_name->setTextFormat(Qt::PlainText);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_name);
    layout->addWidget(m_search, 10);
    layout->addStretch(1);
    m_new = new ActionButton(*actions[action::newRecord], true, this);
    m_newMenu = menu.newRecord();
    auto *report = new ActionButton(*actions[action::reportList], false, this);
    layout->addWidget(m_new);
    layout->addWidget(report);
    m_buttons = {report, m_new};

    m_menu->setObjectName("menuButton"_L1);
    m_menu->setText(u"⋯"_s);
    m_menu->setAccessibleName(tr("Menu"));
    m_menu->setToolTip(tr("Everything else (F10)"));
    m_menu->setPopupMode(QToolButton::InstantPopup);
    m_menu->setMenu(menu.everything());
    m_menu->setFocusPolicy(Qt::StrongFocus);
    layout->addWidget(m_menu);

    connect(&theme, &Theme::changed, this, &TopBar::applyTheme);
    applyTheme();
}

void TopBar::applyTheme()
{
    QFont font = m_theme.font(TextRole::Body);
    font.setWeight(QFont::DemiBold);
    m_name->setFont(font);
    const int side = m_theme.space(16);
    layout()->setContentsMargins(side, m_theme.space(10), side, m_theme.space(10));
    layout()->setSpacing(m_theme.space(12));
    m_search->setMinimumHeight(QFontMetrics(m_theme.font(TextRole::Body)).height() + m_theme.space(14));
    m_search->setMinimumWidth(m_theme.space(160));
    m_search->setMaximumWidth(m_theme.space(searchWidest));
    fitButtons();
}

void TopBar::setLibraryName(const QString &name)
{
    m_libraryName = name;
    m_name->setToolTip(name);
    fitButtons();
}

void TopBar::openMenu()
{
    m_menu->showMenu();
}

/// Under its button, or under the field where the room for buttons is missing.
void TopBar::openNewMenu()
{
    const QWidget *above = m_new->isVisible() ? static_cast<QWidget *>(m_new) : m_search;
    m_newMenu->popup(above->mapToGlobal(QPoint(0, above->height())));
    m_newMenu->setActiveAction(m_newMenu->actions().first());
}

void TopBar::setSearchLeft(int x)
{
    const QMargins margins = layout()->contentsMargins();
    m_name->setFixedWidth(qMax(0, x - margins.left() - layout()->spacing()));
    fitButtons();
}

void TopBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitButtons();
}

/// Everything the buttons do stands in the menu too: where the room is small, they make way.
void TopBar::fitButtons()
{
    int needed = m_search->minimumWidth() + m_menu->sizeHint().width() + 2 * m_theme.space(28);
    for (const QPushButton *button : std::as_const(m_buttons))
        needed += button->sizeHint().width() + m_theme.space(12);
    for (QPushButton *button : std::as_const(m_buttons)) {
        const bool fits = needed <= width();
        button->setVisible(fits);
        if (!fits)
            needed -= button->sizeHint().width() + m_theme.space(12);
    }
    m_name->setVisible(needed + m_name->width() + m_theme.space(12) <= width());
    m_name->setText(m_name->fontMetrics().elidedText(m_libraryName, Qt::ElideRight, m_name->width()));
}

} // namespace twb::ui
