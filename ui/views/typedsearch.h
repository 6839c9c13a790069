// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/actions.h"
#include "ui/views/services.h"

namespace twb::ui {

class ResultModel;
class SearchField;
class SuggestionPopup;

/// What is typed: goes from the search field to the session and back. The field says how much was found, and
/// marks what could not be taken as it stands. Typing anywhere in the window goes to the field.
class TypedSearch final : public QObject {
    Q_OBJECT

public:
    TypedSearch(const Services &services, Actions &actions, const ResultModel &found, SearchField &field,
        SuggestionPopup &suggestions);

    /// What is typed here goes to the field; keys that \a part needs itself stay with it.
    void takeKeysOf(QWidget &part);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void updateHint();
    void markProblems();
    void startTyping(const QString &text);

    Services m_services;
    Actions &m_actions;
    const ResultModel &m_found;
    SearchField &m_field;
    SuggestionPopup &m_suggestions;
};

} // namespace twb::ui
