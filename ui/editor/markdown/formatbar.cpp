// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/markdown/formatbar.h"

#include "ui/editor/markdown/formatactions.h"
#include "ui/editor/markdown/markdownedit.h"
#include "ui/editor/markdown/markdownediting.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

namespace twb::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int tableColumns = 3;
constexpr int tableRows = 2;

} // namespace

FormatBar::FormatBar(const Theme &theme, Actions &actions, bool withPictures, QWidget *parent)
    : QWidget(parent), m_theme(theme)
{
    setObjectName("formatBar"_L1);
    setAttribute(Qt::WA_StyledBackground);
    new QHBoxLayout(this);
    addActions(actions);
    addMenu(tr("Heading"), tr("Make the line a heading"),
        {actions[action::formatHeadings[0]], actions[action::formatHeadings[1]],
            actions[action::formatHeadings[2]]});
    addButton(actions[action::formatBold]);
    addButton(actions[action::formatItalic]);
    addMenu(tr("List"), tr("Make the lines a list"),
        {actions[action::formatPoints], actions[action::formatNumbers], actions[action::formatTasks],
            actions[action::formatQuote], actions[action::formatIndent], actions[action::formatOutdent]});
    actions[action::formatImage]->setVisible(withPictures);
    for (const ActionId id : {action::formatLink, action::formatImage, action::formatTable,
             action::formatCode, action::findInText})
        if (actions[id]->isVisible())
            addButton(actions[id]);
    static_cast<QHBoxLayout *>(layout())->addStretch(1);
    connect(&theme, &Theme::changed, this, &FormatBar::applyTheme);
    applyTheme();
    setTarget(nullptr);
}

void FormatBar::addActions(Actions &actions)
{
    const auto add = [&](ActionId id, const QString &text, const QString &help, const QKeySequence &keys,
                         std::function<void()> run) {
        m_all.append(actions.add({id, text, help, {}, {keys}}, this, std::move(run)));
    };
    const auto changing = [this](auto edit) { return [this, edit] { change(edit); }; };
    for (int level = 1; level <= 3; ++level)
        add(action::formatHeadings.at(size_t(level - 1)), tr("Heading %1").arg(level),
            tr("Make the line a heading"), QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_0 + level)),
            changing([level](QTextCursor &cursor) { toggleHeading(cursor, level); }));
    add(action::formatBold, tr("Bold"), tr("Set the words in bold"), QKeySequence::Bold,
        changing([](QTextCursor &cursor) { toggleMarks(cursor, u"**"_s); }));
    add(action::formatItalic, tr("Italic"), tr("Set the words in italics"), QKeySequence::Italic,
        changing([](QTextCursor &cursor) { toggleMarks(cursor, u"*"_s); }));
    const auto list = [&](ActionId id, const QString &text, const QKeySequence &keys, ListKind kind) {
        add(id, text, tr("Make the lines a list"), keys,
            changing([kind](QTextCursor &cursor) { toggleList(cursor, kind); }));
    };
    list(
        action::formatPoints, tr("Points"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L), ListKind::Points);
    list(action::formatNumbers, tr("Numbers"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O),
        ListKind::Numbers);
    list(action::formatTasks, tr("Tasks"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_X), ListKind::Tasks);
    list(action::formatQuote, tr("Quotation"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_B),
        ListKind::Quote);
    add(action::formatIndent, tr("Further in"), tr("Move the lines one level in"),
        QKeySequence(Qt::CTRL | Qt::Key_BracketRight),
        changing([](QTextCursor &cursor) { indentLines(cursor, 1); }));
    add(action::formatOutdent, tr("Further out"), tr("Move the lines one level out"),
        QKeySequence(Qt::CTRL | Qt::Key_BracketLeft),
        changing([](QTextCursor &cursor) { indentLines(cursor, -1); }));
    add(action::formatLink, tr("Link"), tr("Insert a link"), QKeySequence(Qt::CTRL | Qt::Key_K),
        [this] { Q_EMIT linkWanted(); });
    add(action::formatImage, tr("Picture"), tr("Insert a picture from the attachments"),
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_I), [this] { Q_EMIT imageWanted(); });
    add(action::formatTable, tr("Table"), tr("Insert a table"),
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T),
        changing([](QTextCursor &cursor) { insertTable(cursor, tableColumns, tableRows, tr("Column")); }));
    add(action::formatCode, tr("Code"), tr("Insert a block of code"),
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C),
        changing([](QTextCursor &cursor) { insertCodeBlock(cursor, {}); }));
    add(action::findInText, tr("Find"), tr("Find and replace in the text"), QKeySequence::Find,
        [this] { Q_EMIT findWanted(); });
}

/// A click leaves the focus in the text; Tab comes by.
void FormatBar::addButton(QAction *action)
{
    auto *button = new QToolButton(this);
    button->setObjectName("flat"_L1);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setFocusPolicy(Qt::TabFocus);
    layout()->addWidget(button);
}

void FormatBar::addMenu(const QString &text, const QString &help, const QList<QAction *> &actions)
{
    auto *button = new QToolButton(this);
    button->setObjectName("flat"_L1);
    button->setText(text + u" ▾"_s);
    button->setAccessibleName(text);
    button->setToolTip(help);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setFocusPolicy(Qt::TabFocus);
    auto *menu = new QMenu(button);
    menu->addActions(actions);
    button->setMenu(menu);
    layout()->addWidget(button);
    m_menus.append(button);
}

void FormatBar::applyTheme()
{
    layout()->setContentsMargins(m_theme.space(28), m_theme.space(4), m_theme.space(16), m_theme.space(4));
    layout()->setSpacing(m_theme.space(4));
}

void FormatBar::setTarget(MarkdownEdit *edit)
{
    m_target = edit;
    for (QAction *action : std::as_const(m_all))
        action->setEnabled(edit);
    for (QWidget *menu : std::as_const(m_menus))
        menu->setEnabled(edit);
}

void FormatBar::change(const std::function<void(QTextCursor &)> &change)
{
    if (!m_target)
        return;
    QTextCursor cursor = m_target->textCursor();
    change(cursor);
    m_target->setTextCursor(cursor);
    m_target->setFocus(Qt::OtherFocusReason);
}

} // namespace twb::ui
