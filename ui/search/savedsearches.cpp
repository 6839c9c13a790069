// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/savedsearches.h"

#include <QCollator>

#include <algorithm>

namespace twb::ui {

using namespace Qt::StringLiterals;

namespace {

/// As many as the list shows for a text.
Result<qint64> countOf(search::Searcher &searcher, const QString &text)
{
    return searcher.ask({.text = text}).count();
}

Result<QList<qint64>> countsOf(search::Searcher &searcher, const QStringList &texts)
{
    QList<qint64> counts;
    for (const QString &text : texts) {
        const auto found = countOf(searcher, text);
        if (!found)
            return std::unexpected(found.error());
        counts.append(*found);
    }
    return counts;
}

} // namespace

Result<QList<SavedSearch>> savedSearches(const store::Library &library)
{
    return library.recordsOf(u"saved_search").transform([](const QList<model::RecordState> &states) {
        QList<SavedSearch> searches;
        for (const model::RecordState &state : states)
            if (!state.isTrashed())
                searches.append(
                    {state.id, model::recordTitle(state.fields), state.fields.value("query"_L1).toString()});
        QCollator collator{QLocale(QLocale::German)};
        collator.setNumericMode(true);
        std::ranges::sort(searches, [&](const SavedSearch &a, const SavedSearch &b) {
            const int order = collator.compare(a.name, b.name);
            return order != 0 ? order < 0 : a.id < b.id;
        });
        return searches;
    });
}

SavedSearches::SavedSearches(LibrarySession &library, SearchSession &search, QObject *parent)
    : QObject(parent), m_library(library), m_search(search)
{
    for (const auto signal : {&LibrarySession::opened, &LibrarySession::indexChanged})
        connect(&library, signal, this, &SavedSearches::read);
    connect(&library, &LibrarySession::closed, this, [this] { take({}); });
    connect(&search, &SearchSession::totalsCounted, this, &SavedSearches::count);
}

const SavedSearch *SavedSearches::named(const QString &name) const
{
    const auto found = std::ranges::find_if(m_all, [&](const SavedSearch &search) {
        return search.name.compare(name.simplified(), Qt::CaseInsensitive) == 0;
    });
    return found == m_all.end() ? nullptr : &*found;
}

void SavedSearches::read()
{
    const auto work = [](const store::Library &library, const index::Index &, const Progress &) {
        return savedSearches(library);
    };
    m_library.read(m_readChannel, this, work, [this](Result<QList<SavedSearch>> searches) {
        if (searches)
            take(*std::move(searches));
    });
}

/// What was counted before stays until it is counted anew.
void SavedSearches::take(QList<SavedSearch> searches)
{
    for (SavedSearch &search : searches)
        for (const SavedSearch &known : std::as_const(m_all))
            if (known.text == search.text)
                search.count = known.count;
    if (searches == m_all)
        return;
    m_all = std::move(searches);
    Q_EMIT changed();
    count();
}

void SavedSearches::count()
{
    if (m_all.isEmpty())
        return;
    QStringList texts;
    for (const SavedSearch &search : std::as_const(m_all))
        texts.append(search.text);
    const auto work = [texts](search::Searcher &searcher) { return countsOf(searcher, texts); };
    m_search.ask(SideQuestion::SavedSearches, this, work, [this, texts](const Result<QList<qint64>> &counts) {
        if (!counts)
            return;
        for (SavedSearch &search : m_all)
            if (const qsizetype place = texts.indexOf(search.text); place >= 0)
                search.count = counts->at(place);
        Q_EMIT changed();
    });
}

} // namespace twb::ui
