// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/suggestionmodel.h"
#include "ui/search/recentqueries.h"
#include "ui/search/searchsession.h"
#include "ui/theme/theme.h"

#include <QListView>

namespace twb::ui {

class SearchField;

/// The suggestions under the search field while someone types. The field keeps the keyboard: Tab or
/// Alt+Down goes to the suggestions, Up and Down move there, Enter takes one, Esc puts them away. Without
/// a chosen one Enter and Down mean what they always do.
class SuggestionPopup final : public QListView {
    Q_OBJECT

public:
    /// A part of the window \a parent, laid over what stands below the field.
    SuggestionPopup(SearchField &field, SearchSession &search, const RecentQueries &recent,
        const Theme &theme, QWidget *parent);

    /// Asks how to go on with the text as it stands.
    void suggest();
    void putAway();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    bool fieldEvent(QEvent *event);
    bool keyPressed(const QKeyEvent &event);
    void offer(const QList<search::Suggestion> &suggestions);
    void place();
    void choose(int row);
    void take(const search::Suggestion &suggestion);

    SearchField &m_field;
    SearchSession &m_search;
    const RecentQueries &m_recent;
    const Theme &m_theme;
    SuggestionModel m_model;
};

} // namespace twb::ui
