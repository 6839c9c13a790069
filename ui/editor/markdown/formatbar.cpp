// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/markdown/formatbar.h"

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
        {actions[u"format.heading1"_s], actions[u"format.heading2"_s], actions[u"format.heading3"_s]});
    addButton(actions[u"format.bold"_s]);
    addButton(actions[u"format.italic"_s]);
    addMenu(tr("List"), tr("Make the lines a list"),
        {actions[u"format.points"_s], actions[u"format.numbers"_s], actions[u"format.tasks"_s],
            actions[u"format.quote"_s], actions[u"format.indent"_s], actions[u"format.outdent"_s]});
    actions[u"format.image"_s]->setVisible(withPictures);
    for (const QString &name :
        {u"format.link"_s, u"format.image"_s, u"format.table"_s, u"format.code"_s, u"edit.find"_s})
        if (actions[name]->isVisible())
            addButton(actions[name]);
    static_cast<QHBoxLayout *>(layout())->addStretch(1);
    connect(&theme, &Theme::changed, this, &FormatBar::applyTheme);
    applyTheme();
    setTarget(nullptr);
}

void FormatBar::addActions(Actions &actions)
{
    const auto add = [&](const QString &name, const QString &text, const QString &help,
                         const QKeySequence &keys, std::function<void()> run) {
        m_all.append(actions.add({name, text, help, {}, {keys}}, this, std::move(run)));
    };
    const auto changing = [this](auto edit) { return [this, edit] { change(edit); }; };
    for (int level = 1; level <= 3; ++level)
        add(u"format.heading%1"_s.arg(level), tr("Heading %1").arg(level), tr("Make the line a heading"),
            QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_0 + level)),
            changing([level](QTextCursor &cursor) { toggleHeading(cursor, level); }));
    add(u"format.bold"_s, tr("Bold"), tr("Set the words in bold"), QKeySequence::Bold,
        changing([](QTextCursor &cursor) { toggleMarks(cursor, u"**"_s); }));
    add(u"format.italic"_s, tr("Italic"), tr("Set the words in italics"), QKeySequence::Italic,
        changing([](QTextCursor &cursor) { toggleMarks(cursor, u"*"_s); }));
    const auto list = [&](const QString &name, const QString &text, const QKeySequence &keys, ListKind kind) {
        add(name, text, tr("Make the lines a list"), keys,
            changing([kind](QTextCursor &cursor) { toggleList(cursor, kind); }));
    };
    list(u"format.points"_s, tr("Points"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L), ListKind::Points);
    list(u"format.numbers"_s, tr("Numbers"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O),
        ListKind::Numbers);
    list(u"format.tasks"_s, tr("Tasks"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_X), ListKind::Tasks);
    list(u"format.quote"_s, tr("Quotation"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_B), ListKind::Quote);
    add(u"format.indent"_s, tr("Further in"), tr("Move the lines one level in"),
        QKeySequence(Qt::CTRL | Qt::Key_BracketRight),
        changing([](QTextCursor &cursor) { indentLines(cursor, 1); }));
    add(u"format.outdent"_s, tr("Further out"), tr("Move the lines one level out"),
        QKeySequence(Qt::CTRL | Qt::Key_BracketLeft),
        changing([](QTextCursor &cursor) { indentLines(cursor, -1); }));
    add(u"format.link"_s, tr("Link"), tr("Insert a link"), QKeySequence(Qt::CTRL | Qt::Key_K),
        [this] { Q_EMIT linkWanted(); });
    add(u"format.image"_s, tr("Picture"), tr("Insert a picture from the attachments"),
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_I), [this] { Q_EMIT imageWanted(); });
    add(u"format.table"_s, tr("Table"), tr("Insert a table"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T),
        changing([](QTextCursor &cursor) { insertTable(cursor, tableColumns, tableRows, tr("Column")); }));
    add(u"format.code"_s, tr("Code"), tr("Insert a block of code"),
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C),
        changing([](QTextCursor &cursor) { insertCodeBlock(cursor, {}); }));
    add(u"edit.find"_s, tr("Find"), tr("Find and replace in the text"), QKeySequence::Find,
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
