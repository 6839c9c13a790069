// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include <QApplication>
#include <QStyle>

namespace twb::ui {

using namespace Qt::StringLiterals;

namespace {

const QString generalRules = uR"(
#topBar, #statusBar, #listHeader, #readingBar { background: @panel; }
#topBar { border-bottom: 1px solid @line; }
#statusBar { border-top: 1px solid @line; }
#listHeader, #readingBar { border-bottom: 1px solid @line; }
#statusBar QLabel, #listHeader QLabel, #readingBar QLabel { color: @secondary; }
#readingBar QLabel#caution { color: @caution; }
#reader { background: @window; color: @text; border: none; }
QListView#suggestions { background: @panel; border: 1px solid @strong; border-radius: 6px; padding: @4px 0; }
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
QPushButton#link { color: @accent; border-color: transparent; background: transparent; padding: @2px 0; text-align: left; }
QPushButton#link:hover { border-color: transparent; text-decoration: underline; }
QPushButton#link:focus { border: 2px solid @accent; padding: @1px 0; }
QToolButton#menuButton { padding: @6px @10px; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QToolButton#menuButton::menu-indicator { image: none; }
QToolButton#flat { border-color: transparent; background: transparent; padding: @2px @6px; }
QToolButton#flat:focus { padding: @1px @5px; }
QToolButton#flat:disabled { color: @disabled; }
QToolButton#flat::menu-indicator { image: none; }
QToolButton:disabled { color: @disabled; }
QLineEdit { border: 1px solid @secondary; border-radius: 4px; padding: @5px @6px; background: @panel; }
QLineEdit:focus { border: 2px solid @accent; padding: @4px @5px; }
QCheckBox::indicator, QRadioButton::indicator, QListView::indicator, QTableView::indicator {
  width: @14px; height: @14px; border: 1px solid @secondary; background: @panel; }
QCheckBox::indicator, QListView::indicator, QTableView::indicator { border-radius: 3px; }
QRadioButton::indicator { border-radius: @8px; }
QCheckBox::indicator:checked, QListView::indicator:checked, QTableView::indicator:checked {
  background: @accent; border-color: @accent; image: url(:/icons/@tick); }
QListView::indicator:indeterminate, QTableView::indicator:indeterminate {
  background: @accent; border-color: @accent; image: url(:/icons/@dash); }
QRadioButton::indicator:checked { width: @6px; height: @6px; border: @5px solid @accent; background: @onAccent; }
QCheckBox:focus, QRadioButton:focus { color: @accent; text-decoration: underline; }
QTableView { border: 1px solid @line; }
QHeaderView::section { background: @window; color: @secondary; border: none; border-bottom: 1px solid @line;
  padding: @4px @6px; }
#formatBar, #findBar, #editorFoot { background: @panel; }
#formatBar { border-bottom: 1px solid @line; }
#findBar, #editorFoot { border-top: 1px solid @line; }
#form QComboBox { min-height: @26px; }
#form, #formPage { background: @window; border: none; }
#aside { background: @window; }
#problem { color: @caution; }
#kind { color: @accent; }
#entry { background: @panel; border: 1px solid @line; border-radius: 6px; }
QPlainTextEdit#growing {
  background: @panel; border: 1px solid @secondary; border-radius: 4px; padding: @2px @2px; }
QPlainTextEdit#growing:focus { border: 2px solid @accent; padding: @1px @1px; }
QToolButton#token {
  background: @selection; color: @text; border: 1px solid @line; border-radius: 4px; padding: @2px @6px; }
QToolButton#token:hover { border-color: @accent; }
QToolButton#token:focus { border: 2px solid @accent; padding: @1px @5px; }
QPushButton#sectionHead {
  background: transparent; border: none; border-top: 1px solid @line; border-radius: 0; padding: 0; }
QPushButton#sectionHead:hover { color: @accent; }
QPushButton#sectionHead:focus { border: 2px solid @accent; border-radius: 4px; padding: 0; }
QProgressBar { border: none; border-radius: 3px; background: @line; max-height: @6px; }
QProgressBar::chunk { border-radius: 3px; background: @accent; }
)"_s;

/// Fusion, the style where the desktop has none of its own, draws heavy scroll bars.
const QString scrollBarRules = uR"(
QScrollBar:vertical { background: transparent; width: @12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: @12px; margin: 0; }
QScrollBar::handle { background: @handle; border-radius: 3px; margin: 3px; }
QScrollBar::handle:vertical { min-height: @30px; }
QScrollBar::handle:horizontal { min-width: @30px; }
QScrollBar::handle:hover { background: @secondary; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
)"_s;

QColor between(const QColor &a, const QColor &b, float share)
{
    return QColor::fromRgbF(a.redF() + (b.redF() - a.redF()) * share,
        a.greenF() + (b.greenF() - a.greenF()) * share, a.blueF() + (b.blueF() - a.blueF()) * share);
}

} // namespace

QString Theme::styleSheet() const
{
    const auto px = [this](int value) { return QString::number(space(value)) + "px"_L1; };
    const bool plainStyle = QApplication::style()->name() == "fusion"_L1;
    QString sheet = plainStyle ? QString(generalRules + scrollBarRules) : generalRules;
    for (const int value : {30, 26, 14, 13, 12, 11, 10, 8, 6, 5, 4, 2, 1})
        sheet.replace(u'@' + QString::number(value) + "px"_L1, px(value));
    const Colours &c = m_colours;
    sheet.replace("@onAccent"_L1, c.onAccent.name());
    sheet.replace("@accent"_L1, c.accent.name());
    sheet.replace("@tick"_L1, c.dark ? "tick-dark.svg"_L1 : "tick-light.svg"_L1);
    sheet.replace("@dash"_L1, c.dark ? "dash-dark.svg"_L1 : "dash-light.svg"_L1);
    sheet.replace("@window"_L1, c.window.name());
    sheet.replace("@caution"_L1, c.caution.name());
    sheet.replace("@panel"_L1, c.panel.name());
    sheet.replace("@line"_L1, c.line.name());
    sheet.replace("@handle"_L1, between(c.secondary, c.window, 0.42F).name());
    sheet.replace("@strong"_L1, c.secondary.name());
    sheet.replace("@secondary"_L1, c.secondary.name());
    sheet.replace("@selection"_L1, c.selection.name());
    sheet.replace("@disabled"_L1, c.disabled.name());
    sheet.replace("@caution"_L1, c.caution.name());
    sheet.replace("@text"_L1, c.text.name());
    return sheet;
}

} // namespace twb::ui
