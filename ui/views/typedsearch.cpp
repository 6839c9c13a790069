// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/typedsearch.h"

#include "ui/models/resultmodel.h"
#include "ui/search/searchsession.h"
#include "ui/theme/theme.h"
#include "ui/views/searchfield.h"
#include "ui/views/suggestionpopup.h"
#include "ui/views/windowactions.h"

#include <QKeyEvent>

namespace twb::ui {

TypedSearch::TypedSearch(const Services &services, Actions &actions, const ResultModel &found,
    SearchField &field, SuggestionPopup &suggestions)
    : QObject(&field), m_services(services), m_actions(actions), m_found(found), m_field(field),
      m_suggestions(suggestions)
{
    SearchSession &search = services.search;
    connect(&field, &QLineEdit::textChanged, &search, &SearchSession::setText);
    connect(&field, &QLineEdit::returnPressed, &search, &SearchSession::finishTyping);
    connect(&search, &SearchSession::changed, this, [this] {
        if (m_field.text() != m_services.search.text())
            m_field.setText(m_services.search.text());
    });
    connect(&search, &SearchSession::readingChanged, this, &TypedSearch::markProblems);
    connect(&found, &ResultModel::countChanged, this, &TypedSearch::updateHint);
}

void TypedSearch::takeKeysOf(QWidget &part)
{
    part.installEventFilter(this);
}

void TypedSearch::updateHint()
{
    const QString keys = m_actions[action::focusSearch]->shortcut().toString(QKeySequence::NativeText);
    QString hint = keys;
    if (m_found.isCountKnown()) {
        const int count = m_found.rowCount();
        QString hits = tr("%n hit(s)", nullptr, count);
        hits.replace(QString::number(count), m_services.formats.number(qint64(count)));
        hint = m_services.search.isEmpty() ? keys : tr("%1 · %2", "hits · keys").arg(hits, keys);
    }
    m_field.setHint(hint);
}

void TypedSearch::markProblems()
{
    QList<SearchField::Span> spans;
    for (const TextReading::Problem &problem : m_services.search.reading().problems)
        if (!problem.unfinished)
            spans.append({problem.position, problem.length});
    m_field.setProblems(spans, m_services.theme.colours().caution);
}

bool TypedSearch::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const QString text = key->text();
        const bool plain = !(key->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
        if (plain && !text.isEmpty() && text.at(0).isPrint() && !text.at(0).isSpace()) {
            startTyping(text);
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

void TypedSearch::startTyping(const QString &text)
{
    m_field.setFocus(Qt::OtherFocusReason);
    m_field.setText(text);
    m_suggestions.suggest();
}

} // namespace twb::ui
