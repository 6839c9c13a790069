// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/choicefield.h"

#include "ui/editor/choicelist.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QListView>

namespace twb::ui {

ChoiceField::ChoiceField(ChoiceSource &source, QWidget *parent)
    : QLineEdit(parent), m_source(source), m_model(new ChoiceListModel(this)),
      m_completer(new QCompleter(m_model, this))
{
    auto *list = new QListView;
    list->setAccessibleName(tr("Choices"));
    m_completer->setPopup(list);
    list->setItemDelegate(new ChoiceDelegate(list));
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setWidget(this);
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
        [this](const QModelIndex &index) { take(m_model->at(index.row())); });
    connect(this, &QLineEdit::textEdited, this, &ChoiceField::ask);
}

void ChoiceField::ask()
{
    const QString typed = text();
    m_source.ask(this, typed, [this, typed](const QList<Choice> &choices) {
        if (hasFocus() && text() == typed)
            show(choices);
    });
}

void ChoiceField::show(const QList<Choice> &choices)
{
    m_model->setChoices(choices);
    QAbstractItemView *list = m_completer->popup();
    if (choices.isEmpty()) {
        list->hide();
        return;
    }
    list->setFont(font());
    m_completer->complete();
    list->setCurrentIndex(m_completer->completionModel()->index(0, 0));
}

void ChoiceField::take(const Choice &choice)
{
    m_completer->popup()->hide();
    setText(choice.label);
    setCursorPosition(0);
    Q_EMIT chosen(choice);
}

bool ChoiceField::isListOpen() const
{
    return m_completer->popup()->isVisible();
}

void ChoiceField::moveInList(int by)
{
    QAbstractItemView *list = m_completer->popup();
    const int row = qBound(0, list->currentIndex().row() + by, m_model->rowCount() - 1);
    list->setCurrentIndex(m_completer->completionModel()->index(row, 0));
}

void ChoiceField::takeFromList()
{
    if (const QModelIndex current = m_completer->popup()->currentIndex(); isListOpen() && current.isValid())
        take(m_model->at(current.row()));
    else if (const Choice exact = m_source.exactly(text()); !exact.value.isEmpty())
        take(exact);
}

void ChoiceField::keyPressEvent(QKeyEvent *event)
{
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    switch (plain ? event->key() : 0) {
    case Qt::Key_Down:
        isListOpen() ? moveInList(1) : ask();
        return;
    case Qt::Key_Up:
        moveInList(-1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        takeFromList();
        return;
    case Qt::Key_Escape:
        if (!isListOpen())
            break;
        m_completer->popup()->hide();
        return;
    case Qt::Key_Backspace:
        if (text().isEmpty())
            Q_EMIT backspaced();
        break;
    default:
        break;
    }
    QLineEdit::keyPressEvent(event);
}

/// Tab takes what is marked in the list, as Enter does. The completer keeps the end of the focus from the
/// line while its list is open.
bool ChoiceField::focusNextPrevChild(bool next)
{
    if (isListOpen())
        takeFromList();
    m_completer->popup()->hide();
    return QLineEdit::focusNextPrevChild(next);
}

/// A click into the empty line shows what there is.
void ChoiceField::mouseReleaseEvent(QMouseEvent *event)
{
    QLineEdit::mouseReleaseEvent(event);
    if (text().isEmpty())
        ask();
}

void ChoiceField::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        Q_EMIT leftBehind();
}

} // namespace twb::ui
