// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/viewdesk.h"

#include "ui/theme/theme.h"
#include "ui/views/mainmenu.h"
#include "ui/views/mainwindow.h"
#include "ui/views/readerpane.h"
#include "ui/views/topbar.h"
#include "ui/views/windowactions.h"

namespace twb::ui {

using namespace Qt::StringLiterals;

ViewDesk::ViewDesk(const Services &services, MainWindow &window, PartsLayout &parts, const MainMenu &menu)
    : QObject(&window), m_services(services), m_window(window), m_parts(parts)
{
    offerTextSizes();
    offerParts();
    offerPages();
    offerMenus(menu);
    window.offer({action::quit, tr("&Quit"), tr("Close the window and end the program"),
                     u"application-exit"_s, {QKeySequence(Qt::CTRL | Qt::Key_Q)}},
        this, [this] { m_window.close(); });
}

void ViewDesk::offerTextSizes()
{
    m_window.offer({action::largerText, tr("&Larger text"), tr("Show everything larger"), u"zoom-in"_s,
                       {QKeySequence(QKeySequence::ZoomIn), QKeySequence(Qt::CTRL | Qt::Key_Equal)}},
        this, [this] { m_services.theme.enlargeText(); });
    m_window.offer({action::smallerText, tr("S&maller text"), tr("Show everything smaller"), u"zoom-out"_s,
                       {QKeySequence(QKeySequence::ZoomOut)}},
        this, [this] { m_services.theme.shrinkText(); });
    m_window.offer({action::usualText, tr("&Usual text size"), tr("Show everything at its usual size"),
                       u"zoom-original"_s, {QKeySequence(Qt::CTRL | Qt::Key_0)}},
        this, [this] { m_services.theme.setTextSize(100); });
}

void ViewDesk::offerParts()
{
    m_window.offer({action::nextPart, tr("Next part"), tr("Go to the next part of the window"), {},
                       {QKeySequence(Qt::Key_F6)}},
        this, [this] { m_parts.moveFocus(1); });
    m_window.offer({action::previousPart, tr("Previous part"), tr("Go to the previous part of the window"),
                       {}, {QKeySequence(Qt::SHIFT | Qt::Key_F6)}},
        this, [this] { m_parts.moveFocus(-1); });
    m_window.offer({action::foldNavigation, tr("Show or hide the &navigation"), tr("Fold the left part"), {},
                       {QKeySequence(Qt::Key_F9)}},
        this, [this] { m_parts.toggle(PartsLayout::Navigation); });
    m_window.offer({action::foldList, tr("Show or hide the &list"), tr("Fold the middle part"), {},
                       {QKeySequence(Qt::CTRL | Qt::Key_F9)}},
        this, [this] { m_parts.toggle(PartsLayout::List); });
    m_window.offer({action::foldReader, tr("Show or hide the &reader"), tr("Fold the right part"), {},
                       {QKeySequence(Qt::SHIFT | Qt::Key_F9)}},
        this, [this] { m_parts.toggle(PartsLayout::Reader); });
}

void ViewDesk::offerPages()
{
    ReaderPane *reader = m_window.readerPane();
    m_window.offer(
        {action::goBack, tr("&Back"), tr("To the record read before"), u"go-previous"_s,
            {QKeySequence(Qt::ALT | Qt::Key_Left)}},
        this, [reader] { reader->goBack(); }, [reader](const Situation &) { return reader->canGoBack(); });
    m_window.offer(
        {action::goForward, tr("&Forward"), tr("To the record read after this one"), u"go-next"_s,
            {QKeySequence(Qt::ALT | Qt::Key_Right)}},
        this, [reader] { reader->goForward(); },
        [reader](const Situation &) { return reader->canGoForward(); });
}

void ViewDesk::offerMenus(const MainMenu &menu)
{
    m_window.offer({action::openMenu, tr("Menu"), tr("Open the menu"), {}, {QKeySequence(Qt::Key_F10)}}, this,
        [this] { m_window.topBar()->openMenu(); });
    m_window.offer(
        {action::newRecord, tr("&New"), tr("Write a new record"), u"document-new"_s,
            {QKeySequence(QKeySequence::New)}},
        this, [this] { m_window.topBar()->openNewMenu(); }, &Situation::writable);
    m_window.offer(
        {action::adopt, tr("Ado&pt"), tr("Write down that a municipality takes this over"), {},
            {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A)}},
        this, [this, adopt = menu.adopt()] { m_window.readerPane()->popUpAtAdopt(*adopt); },
        [](const Situation &now) { return now.isChangeable() && now.isReportable(); });
}

} // namespace twb::ui
