// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/search/searchworker.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

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

    /// This index will be opened: everything is made ready for it. From any thread.
    void expect(const QString &indexPath, model::Language language);

    const QString &text() const { return m_text; }

    /// How the text was read; that of the text before until the first answer comes.
    const TextReading &reading() const { return m_reading; }
    const search::Selection &selected() const { return m_selected; }

    /// What the list answers once typing has ended: what reports, counts and saved searches are about.
    search::Question question() const;
    search::Order order() const { return m_order; }

    /// The order the list has: without words nothing is better than another.
    search::Order effectiveOrder() const;
    bool isEmpty() const { return m_text.trimmed().isEmpty() && m_selected.isEmpty(); }

    /// True when everything about the newest request has been told.
    bool isAnswered() const { return m_answered == m_generation; }

    /// True when the newest request asks the same question again.
    bool isRefresh() const { return m_isRefresh; }

    /// While it is being typed. Ends by itself when nothing is typed for a moment.
    void setText(const QString &text);

    bool isTyping() const { return m_typing; }

    /// From now on the last word is one, not the beginning of one; searches again where that matters.
    void finishTyping();
    void setSelected(index::Facet facet, const QStringList &values);
    void setChosen(index::Facet facet, const QString &value, bool chosen);
    /// The kind identifier of the place that is shown; empty for all records.
    const QString &place() const { return m_place; }
    void setPlace(const QString &kind);

    void setOrder(search::Order order);

    /// Whether words of the same meaning are found too, where a thesaurus is installed.
    bool hasThesaurus() const { return m_thesaurus; }
    void setThesaurus(bool wanted);

    /// A new question altogether.
    void ask(const QString &text, const search::Selection &selected);
    void clear();

    /// The same question again: the index has changed.
    void refresh();

    void fetch(qsizetype row, const std::vector<index::EntryNumber> &numbers);

    /// Asks something beside the search. \a work(search::Searcher &) runs in the search thread and gives a
    /// Result; it must not touch this object. \a done gets it here, unless \a context is gone, asked a newer
    /// question of this kind or another library was opened.
    template <typename Work, typename Done>
    void ask(SideQuestion question, QObject *context, Work work, Done done)
    {
        const quint64 serial = ++m_serial;
        const Asker asker{question, context};
        m_serials.insert(asker, serial);
        m_worker->ask(asker,
            [this, asker, serial, context = QPointer(context), work = std::move(work),
                done = std::move(done)](search::Searcher &searcher) mutable {
                auto answer = work(searcher);
                if (!answer && answer.error().code == ErrorCode::Cancelled)
                    return false;
                auto deliver = [this, asker, serial, context, done = std::move(done),
                                   answer = std::move(answer)]() mutable {
                    if (context && m_serials.value(asker) == serial)
                        done(std::move(answer));
                };
                QMetaObject::invokeMethod(this, std::move(deliver), Qt::QueuedConnection);
                return true;
            });
    }

    /// The answer to a question of this kind is not wanted any more.
    void forget(SideQuestion question, const QObject *context) { m_serials.remove({question, context}); }

Q_SIGNALS:
    /// The question has changed; answers follow.
    void changed();
    void readingChanged();
    void firstHits(const QList<search::Hit> &hits);
    void allHits(const search::HitNumbers &numbers);
    void pageFetched(qsizetype row, const QList<search::Hit> &hits);
    void facetsCounted(const FacetCounts &facets);
    /// Counts over the whole library.
    void totalsCounted(const FacetCounts &totals);

    /// Nothing was found, but this text would find something.
    void didYouMean(const QString &text);
    void failed(const Error &error);
    /// The thesaurus that is installed cannot be read; the search goes on without it.
    void thesaurusFailed(const Error &error);

private:
    void request(bool totals, bool typing = false);
    void repeat();
    void send();
    void askForMeaning();

    QString m_text;
    search::Selection m_selected;
    QString m_place;
    search::Order m_order = search::Order::Relevance;
    bool m_thesaurus = false;
    bool m_typing = false;
    QTimer m_pause; ///< of typing
    Generation m_generation = 0;
    Generation m_answered = 0; ///< the newest request whose facets are known
    bool m_isRefresh = false;
    bool m_totalsOpen = false; ///< asked for and not yet answered: the next question asks again
    TextReading m_reading;
    quint64 m_serial = 0;
    QMap<Asker, quint64> m_serials; ///< of the newest question of each
    std::unique_ptr<SearchWorker> m_worker;
};

} // namespace twb::ui
