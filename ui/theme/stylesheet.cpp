// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

namespace twb::ui {

using namespace Qt::StringLiterals;

QString Theme::styleSheet() const
{
    const QString rules = uR"(
#topBar, #statusBar, #listHeader { background: @panel; }
#topBar { border-bottom: 1px solid @line; }
#statusBar { border-top: 1px solid @line; }
#listHeader { border-bottom: 1px solid @line; }
#statusBar QLabel, #listHeader QLabel { color: @secondary; }
QSplitter::handle { background: @line; }
QLineEdit#search { background: @panel; border: 1px solid @strong; border-radius: 6px; padding: @2px @12px; }
QLineEdit#search:focus { border: 2px solid @accent; padding: @1px @11px; }
QPushButton, QToolButton#menuButton, QToolButton#flat {
  background: @panel; color: @text; border: 1px solid @line; border-radius: 6px; padding: @6px @14px; }
QPushButton:hover, QToolButton#menuButton:hover, QToolButton#flat:hover { border-color: @accent; }
QPushButton:pressed, QToolButton#menuButton:pressed, QToolButton#flat:pressed { background: @selection; }
QPushButton:focus, QToolButton:focus { border: 2px solid @accent; padding: @5px @13px; }
QPushButton:disabled { color: @disabled; }
QPushButton[primary="true"] { background: @accent; color: @onAccent; border-color: @accent; }
QPushButton[primary="true"]:focus { border: 2px solid @text; }
QPushButton[primary="true"]:disabled { background: @line; color: @secondary; border-color: @line; }
QToolButton#menuButton { padding: @6px @10px; }
QToolButton#menuButton::menu-indicator { image: none; }
QToolButton#flat { border-color: transparent; background: transparent; padding: @2px @6px; }
QToolButton#flat:focus { padding: @1px @5px; }
QToolButton#flat::menu-indicator { image: none; }
)"_s;
    const auto px = [this](int value) { return QString::number(space(value)) + "px"_L1; };
    QString sheet = rules;
    for (const int value : {14, 13, 12, 11, 10, 6, 5, 2, 1})
        sheet.replace(u'@' + QString::number(value) + "px"_L1, px(value));
    const Colours &c = m_colours;
    sheet.replace("@onAccent"_L1, c.onAccent.name());
    sheet.replace("@accent"_L1, c.accent.name());
    sheet.replace("@panel"_L1, c.panel.name());
    sheet.replace("@line"_L1, c.line.name());
    sheet.replace("@strong"_L1, c.secondary.name());
    sheet.replace("@secondary"_L1, c.secondary.name());
    sheet.replace("@selection"_L1, c.selection.name());
    sheet.replace("@disabled"_L1, c.disabled.name());
    sheet.replace("@text"_L1, c.text.name());
    return sheet;
}

} // namespace twb::ui
