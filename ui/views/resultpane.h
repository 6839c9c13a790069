// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/resultmodel.h"
#include "ui/search/searchsession.h"
#include "ui/theme/actions.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QLabel;
class QStackedLayout;
class QToolButton;

namespace twb::ui {

class CardDelegate;
class CardView;
class EmptyState;
class ReadingBar;

/// The middle part: how much was found, in which order, and the cards.
class ResultPane final : public QWidget {
    Q_OBJECT

public:
    ResultPane(ResultModel &model, SearchSession &search, const Theme &theme, Actions &actions,
        const Formats &formats, QWidget *parent = nullptr);

    CardView *cards() const { return m_cards; }
    EmptyState *emptyState() const { return m_empty; }
    ReadingBar *readingBar() const { return m_reading; }

    /// Shows words instead of an empty list.
    void showEmpty(bool empty);

    using TakeRecords = std::function<void(const Result<QList<RecordId>> &records)>;

    /// Gives \a take the records chosen in the list, in its order: at once where all of them are at hand,
    /// else when they are read.
    void readSelected(const TakeRecords &take);

    /// True when more than one record is chosen; quick however many there are.
    bool hasSeveralSelected() const;

    void selectRow(int row);

    QSize sizeHint() const override;

Q_SIGNALS:
    void recordChosen(const RecordId &id);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    static QString orderLabel(search::Order order);
    void fitHeader();
    void setUpHeader(Actions &actions);
    void setUpCards(Actions &actions);
    void applyTheme();
    void updateSummary();
    void rememberPlace();
    void restorePlace();

    const Theme &m_theme;
    const Formats &m_formats;
    ResultModel &m_model;
    SearchSession &m_search;
    QWidget *m_header;
    ReadingBar *m_reading;
    QLabel *m_summary;
    QToolButton *m_save;
    QToolButton *m_clear;
    QToolButton *m_order;
    CardView *m_cards;
    CardDelegate *m_delegate;
    EmptyState *m_empty;
    QStackedLayout *m_stack;
    QUuid m_current; ///< record that is shown; kept when the list is filled anew
    int m_scroll = 0;
    bool m_sameQuestion = false; ///< the list is filled anew because the library has changed
};

} // namespace twb::ui
