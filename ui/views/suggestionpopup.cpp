// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/suggestionpopup.h"

#include "ui/delegates/suggestiondelegate.h"
#include "ui/views/searchfield.h"

#include <QAccessible>
#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>

namespace twb::ui {

using namespace Qt::StringLiterals;
using Kind = search::Suggestion::Kind;

namespace {
constexpr qsizetype mostShown = 6; ///< more would hide the results
}

SuggestionPopup::SuggestionPopup(SearchField &field, SearchSession &search, const RecentQueries &recent,
    const Theme &theme, QWidget *parent)
    : QListView(parent), m_field(field), m_search(search), m_recent(recent), m_theme(theme)
{
    setObjectName("suggestions"_L1);
    setModel(&m_model);
    setItemDelegate(new SuggestionDelegate(theme, this));
    setAccessibleName(tr("Suggestions"));
    setFocusPolicy(Qt::NoFocus);
    setEditTriggers(NoEditTriggers);
    setUniformItemSizes(true);
    setMouseTracking(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    hide();
    field.installEventFilter(this);
    connect(&field, &QLineEdit::textEdited, this, &SuggestionPopup::suggest);
    connect(this, &QListView::clicked, this, [this](const QModelIndex &index) {
        const search::Suggestion suggestion = m_model.at(index.row());
        take(suggestion);
    });
    connect(&theme, &Theme::changed, this, &SuggestionPopup::putAway);
}

void SuggestionPopup::suggest()
{
    const QString text = m_field.text();
    const auto work = [text, caret = m_field.cursorPosition(), recent = m_recent.all()](
                          search::Searcher &searcher) { return searcher.suggestions(text, caret, recent); };
    m_search.ask(SideQuestion::Suggestions, this, work,
        [this, text](const Result<QList<search::Suggestion>> &suggestions) {
            if (suggestions && text == m_field.text() && m_field.hasFocus())
                offer(*suggestions);
            else
                putAway();
        });
}

void SuggestionPopup::putAway()
{
    m_search.forget(SideQuestion::Suggestions, this);
    if (!isVisible())
        return;
    qApp->removeEventFilter(this);
    hide();
}

/// What is typed already is no suggestion.
void SuggestionPopup::offer(const QList<search::Suggestion> &suggestions)
{
    QList<search::Suggestion> useful;
    for (const search::Suggestion &suggestion : suggestions) {
        QString taken = m_field.text();
        taken.replace(suggestion.start, suggestion.length, suggestion.text);
        if (taken.trimmed() != m_field.text().trimmed() && useful.size() < mostShown)
            useful.append(suggestion);
    }
    if (useful.isEmpty()) {
        putAway();
        return;
    }
    m_model.setSuggestions(useful);
    choose(-1);
    place();
    if (isVisible())
        return;
    show();
    raise();
    qApp->installEventFilter(this);
}

void SuggestionPopup::place()
{
    const QPoint below = m_field.mapTo(parentWidget(), QPoint(0, m_field.height() + m_theme.space(2)));
    const int row = sizeHintForRow(0);
    const int frame = 2 * frameWidth();
    setGeometry(below.x(), below.y(), m_field.width(), row * m_model.rowCount() + frame);
}

/// Below 0: none. The choice is told to assistive technology as if the list had the focus.
void SuggestionPopup::choose(int row)
{
    const QModelIndex index = m_model.index(row);
    setCurrentIndex(index);
    if (!index.isValid()) {
        clearSelection();
        return;
    }
    QAccessibleEvent event(this, QAccessible::Focus);
    event.setChild(row);
    QAccessible::updateAccessibility(&event);
}

/// A name is a whole condition: the next one is typed right away. A field waits for its value.
void SuggestionPopup::take(const search::Suggestion &suggestion)
{
    QString text = m_field.text();
    QString taken = suggestion.text;
    const bool atEnd = suggestion.start + suggestion.length == text.size();
    const bool isName = suggestion.kind == Kind::Value || suggestion.kind == Kind::Municipality
        || suggestion.kind == Kind::Tag;
    if (atEnd && isName)
        taken += u' ';
    text.replace(suggestion.start, suggestion.length, taken);
    putAway();
    m_field.setText(text);
    m_field.setCursorPosition(int(suggestion.start + taken.size()));
    m_field.setFocus(Qt::OtherFocusReason);
    if (suggestion.kind == Kind::Field)
        suggest();
}

bool SuggestionPopup::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_field)
        return fieldEvent(event);
    if (event->type() == QEvent::MouseButtonPress && watched->isWidgetType()) {
        const auto *widget = static_cast<QWidget *>(watched);
        if (widget != this && !isAncestorOf(widget))
            putAway();
    }
    return QListView::eventFilter(watched, event);
}

bool SuggestionPopup::fieldEvent(QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
        return keyPressed(*static_cast<QKeyEvent *>(event));
    case QEvent::FocusOut:
    case QEvent::Resize:
    case QEvent::Move:
    case QEvent::Hide:
        putAway();
        return false;
    case QEvent::MouseButtonRelease:
        if (m_field.text().isEmpty())
            suggest();
        return false;
    default:
        return false;
    }
}

/// True when the key was meant for the suggestions.
bool SuggestionPopup::keyPressed(const QKeyEvent &event)
{
    const int key = event.key();
    if (!isVisible()) {
        const bool wanted = key == Qt::Key_Down && event.modifiers() & Qt::AltModifier;
        if (wanted)
            suggest();
        return wanted;
    }
    const int rows = m_model.rowCount();
    const int row = currentIndex().isValid() ? currentIndex().row() : -1;
    const bool none = row < 0;
    switch (key) {
    case Qt::Key_Tab:
        if (none)
            choose(0);
        else
            putAway();
        return none;
    case Qt::Key_Down:
        if (none && !(event.modifiers() & Qt::AltModifier)) {
            putAway();
            return false;
        }
        choose((row + 1) % rows);
        return true;
    case Qt::Key_Up:
        choose(none ? rows - 1 : (row + rows - 1) % rows);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: {
        if (none) {
            putAway();
            return false;
        }
        const search::Suggestion suggestion = m_model.at(row);
        take(suggestion);
        return true;
    }
    case Qt::Key_Escape:
        putAway();
        return true;
    default:
        return false;
    }
}

void SuggestionPopup::mouseMoveEvent(QMouseEvent *event)
{
    setCurrentIndex(indexAt(event->position().toPoint()));
}

} // namespace twb::ui
