// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/search/searchworker.h"

#include <QObject>

namespace twb::ui {

/// What the person searches for at the moment, and the answers as they arrive. Lives in the GUI thread
/// and never waits there; answers to anything but the newest request are dropped.
class SearchSession final : public QObject {
    Q_OBJECT

public:
    explicit SearchSession(QObject *parent = nullptr);
    ~SearchSession() override;

    /// Searches this index from now on; empty: none.
    void open(const QString &indexPath, model::Language language);

    const QString &text() const { return m_text; }
    const search::Selection &selected() const { return m_selected; }
    search::Order order() const { return m_order; }

    /// The order the list has: without words nothing is better than another.
    search::Order effectiveOrder() const;
    bool isEmpty() const { return m_text.trimmed().isEmpty() && m_selected.isEmpty(); }

    /// True when everything about the newest request has been told.
    bool isAnswered() const { return m_answered == m_generation; }

    /// True when the newest request asks the same question again.
    bool isRefresh() const { return m_isRefresh; }

    void setText(const QString &text);
    void setSelected(index::Facet facet, const QStringList &values);
    void setChosen(index::Facet facet, const QString &value, bool chosen);
    /// The kind identifier of the place that is shown; empty for all records.
    const QString &place() const { return m_place; }
    void setPlace(const QString &kind);

    void setOrder(search::Order order);

    /// A new question altogether.
    void ask(const QString &text, const search::Selection &selected);
    void clear();

    /// The same question again: the index has changed.
    void refresh();

    void fetch(qsizetype row, const std::vector<index::EntryNumber> &numbers);

Q_SIGNALS:
    /// The question has changed; answers follow.
    void changed();
    void firstHits(const QList<search::Hit> &hits);
    void allHits(const search::HitNumbers &numbers);
    void pageFetched(qsizetype row, const QList<search::Hit> &hits);
    void facetsCounted(const FacetCounts &facets);
    /// Counts over the whole library.
    void totalsCounted(const FacetCounts &totals);
    void failed(const Error &error);

private:
    void request(bool totals);

    QString m_text;
    search::Selection m_selected;
    QString m_place;
    search::Order m_order = search::Order::Relevance;
    Generation m_generation = 0;
    Generation m_answered = 0; ///< the newest request whose facets are known
    bool m_isRefresh = false;
    bool m_totalsOpen = false; ///< asked for and not yet answered: the next question asks again
    std::unique_ptr<SearchWorker> m_worker;
};

} // namespace twb::ui
