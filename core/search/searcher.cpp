// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/searcher.h"

#include "core/index/entryreader.h"
#include "core/search/didyoumean.h"
#include "core/search/facetcounter.h"
#include "core/search/finder.h"
#include "core/search/hitreader.h"

#include <algorithm>

namespace twb::search {

namespace {

constexpr qint64 mostRankedAtOnce = 20'000; ///< records of a library

/// Live records that are not among \a hits, which ascend.
Numbers liveBut(std::span<const index::EntryNumber> hits, const index::Columns &columns)
{
    Numbers others;
    others.reserve(columns.end() - std::min(size_t(columns.end()), hits.size()));
    auto next = hits.begin();
    for (index::EntryNumber number = 0; number < columns.end(); ++number) {
        const bool isHit = next != hits.end() && *next == number;
        next += isHit ? 1 : 0;
        if (!isHit && columns.isLive(number))
            others.push_back(number);
    }
    return others;
}

Numbers allLive(const index::Columns &columns)
{
    return liveBut({}, columns);
}

} // namespace

struct Searcher::Private {
    Private(std::unique_ptr<IndexView> opened, model::Language chosen)
        : view(std::move(opened)), language(chosen), attachments(*view), finder(*view, attachments),
          reader(*view, attachments, chosen)
    {
    }

    /// Runs work() in one state of the index. SQLite may put other words to an error that an interrupt has
    /// caused.
    template <typename Work> auto inState(Work &&work)
    {
        using Answer = decltype(work());
        view->clearInterrupt();
        const auto answer = [&]() -> Answer {
            const auto snapshot = view->begin();
            return snapshot ? work() : Answer(std::unexpected(snapshot.error()));
        };
        Answer result = answer();
        return result || view->proceed() ? std::move(result) : Answer(failure(ErrorCode::Cancelled));
    }

    /// Runs work(match) in one state of the index.
    template <typename Work> auto inSnapshot(Work &&work, const Query &query, Effort effort = Effort::Full)
    {
        return inState([&]() -> decltype(work(Match())) {
            const auto match = makeMatch(query, *view, effort);
            if (!match)
                return std::unexpected(match.error());
            return work(*match);
        });
    }

    Result<bool> finds(const Query &query)
    {
        return makeMatch(query, *view)
            .and_then([&](const Match &match) { return finder.first(match, 1); })
            .transform([](const Numbers &found) { return !found.empty(); });
    }

    /// In small libraries hits are ranked at once, and where any word is enough there is no other order.
    Effort effortFor(const Query &query) const
    {
        return view->state().entries <= mostRankedAtOnce || query.anyWord ? Effort::Full : Effort::Quick;
    }

    Result<Numbers> firstNumbers(const Match &match, int limit, Effort effort)
    {
        const auto most = size_t(std::max(0, limit));
        if (match.hasWords() || !match.groups.empty())
            return effort == Effort::Full ? finder.first(match, most) : finder.quick(match, most);
        return index::EntryReader(view->database()).newestNumbers(limit);
    }

    /// By title as it is folded for search: umlauts beside their vowels, as in DIN 5007-1.
    Result<Numbers> byTitle(Numbers numbers)
    {
        constexpr size_t numbersBetweenLooks = 1024;
        index::Statement read(view->database(), "SELECT title FROM entry WHERE number = ?");
        std::vector<std::pair<std::string, index::EntryNumber>> titled;
        titled.reserve(numbers.size());
        for (const index::EntryNumber number : numbers) {
            const auto row = read.first(number);
            if (!row)
                return std::unexpected(row.error());
            titled.emplace_back(view->analyser().fold(*row ? read.text(0) : std::string_view()), number);
            if (titled.size() % numbersBetweenLooks == 0)
                if (auto proceeds = view->proceed(); !proceeds)
                    return std::unexpected(proceeds.error());
        }
        std::ranges::sort(titled);
        std::ranges::transform(titled, numbers.begin(), [](const auto &entry) { return entry.second; });
        return numbers;
    }

    Result<Numbers> ordered(Numbers numbers, Order order)
    {
        if (order == Order::Title)
            return byTitle(std::move(numbers));
        if (order == Order::Newest)
            std::ranges::sort(numbers, std::greater());
        return numbers;
    }

    Result<QMap<index::Facet, QList<index::FacetCount>>> facets(const Match &match)
    {
        const auto columns = view->columns();
        if (!columns)
            return std::unexpected(columns.error());
        FacetCounter counter(*view, **columns, match);
        return count(match, counter, **columns).transform([&] { return counter.take(language); });
    }

    Result<void> count(const Match &match, FacetCounter &counter, const index::Columns &columns)
    {
        const auto hits = match.hasWords() ? finder.allWordHits(match) : Result<Numbers>(allLive(columns));
        if (!hits)
            return std::unexpected(hits.error());
        if (counter.takesTotals() && qint64(hits->size()) > view->state().entries / 2)
            return view->totals().transform(
                [&](const auto *totals) { counter.addAllBut(liveBut(*hits, columns), *totals); });
        for (const index::EntryNumber number : *hits)
            if (columns.isLive(number))
                counter.add(number);
        return view->proceed();
    }

    std::unique_ptr<IndexView> view;
    model::Language language;
    AttachmentFinder attachments;
    Finder finder;
    HitReader reader;
};

Searcher::Searcher() = default;
Searcher::~Searcher() = default;

Result<std::unique_ptr<Searcher>> Searcher::open(const QString &indexPath, model::Language language)
{
    auto view = IndexView::open(indexPath);
    if (!view)
        return std::unexpected(view.error());
    std::unique_ptr<Searcher> searcher(new Searcher);
    searcher->d = std::make_unique<Private>(*std::move(view), language);
    return searcher;
}

void Searcher::setThesaurus(std::shared_ptr<const analysis::Thesaurus> thesaurus)
{
    d->view->setThesaurus(std::move(thesaurus));
}

Query Searcher::parse(const QString &text, bool typing) const
{
    const auto upToDate = d->view->begin();
    return parseQuery(text, d->view->names(), typing);
}

Result<Query> Searcher::loosened(const Query &query)
{
    constexpr size_t enough = 50;
    const bool isPlain = query.filters.isEmpty() && query.problems.isEmpty()
        && std::ranges::all_of(conditions(query.tree), [](const Expression &condition) {
               return condition.kind == Expression::Kind::Word || condition.kind == Expression::Kind::Not;
           });
    if (query.words.isEmpty() || !isPlain || query.anyWord)
        return query;
    const auto suffices = [&](const Match &match) { return d->finder.suffices(match, enough); };
    return d->inSnapshot(suffices, query).transform([&](bool sufficient) {
        Query answer = query;
        answer.anyWord = !sufficient;
        return answer;
    });
}

QList<ReadingPart> Searcher::reading(const Query &query) const
{
    return search::reading(query, d->view->names(), d->language);
}

Result<QString> Searcher::textOf(const Query &query) const
{
    return wholeText(query, d->view->names());
}

Result<FirstHits> Searcher::keystroke(const Query &query, int limit, int visible)
{
    const Effort effort = d->effortFor(query);
    const auto answer = [&](const Match &match) -> Result<FirstHits> {
        auto numbers = d->firstNumbers(match, limit, effort);
        if (!numbers)
            return std::unexpected(numbers.error());
        const auto shown = std::span(*numbers).first(std::min(numbers->size(), size_t(std::max(0, visible))));
        return d->reader.read(shown, match, visible).transform([&](QList<Hit> &&hits) {
            return FirstHits{*std::move(numbers), std::move(hits)};
        });
    };
    return d->inSnapshot(answer, query, effort);
}

Result<QList<Hit>> Searcher::firstHits(const Query &query, int limit, int marked)
{
    const Effort effort = d->effortFor(query);
    const auto answer = [&](const Match &match) {
        return d->firstNumbers(match, limit, effort).and_then([&](const Numbers &numbers) {
            return d->reader.read(numbers, match, marked);
        });
    };
    return d->inSnapshot(answer, query, effort);
}

Result<HitNumbers> Searcher::allHits(const Query &query, Order order)
{
    return d->inSnapshot(
        [&](const Match &match) {
            return d->finder.all(match).and_then(
                [&](Numbers &&numbers) { return d->ordered(std::move(numbers), order); });
        },
        query);
}

Result<qint64> Searcher::count(const Query &query)
{
    return d->inSnapshot(
        [&](const Match &match) {
            return d->finder.all(match).transform([](const Numbers &found) { return qint64(found.size()); });
        },
        query);
}

Result<QMap<index::Facet, QList<index::FacetCount>>> Searcher::facets(const Query &query)
{
    return d->inSnapshot([&](const Match &match) { return d->facets(match); }, query, Effort::Counting);
}

Result<QList<Hit>> Searcher::hits(std::span<const index::EntryNumber> numbers, const Query &query)
{
    return d->inSnapshot(
        [&](const Match &match) { return d->reader.read(numbers, match, int(numbers.size())); }, query);
}

Result<QList<Suggestion>> Searcher::suggestions(
    const QString &text, qsizetype caret, const QStringList &recent)
{
    QStringList titles;
    if (Suggester::wantsTitles(text, caret)) {
        const auto found = firstHits(parse(text), mostSuggestions, 0);
        if (!found)
            return std::unexpected(found.error());
        for (const Hit &hit : *found)
            if (hit.reason == Reason::Title && !titles.contains(hit.entry.title))
                titles.append(hit.entry.title);
    }
    const auto upToDate = d->view->begin();
    return Suggester(d->view->names(), d->view->analyser(), d->language).suggest(text, caret, recent, titles);
}

Result<QString> Searcher::didYouMean(const Query &query)
{
    return d->inSnapshot(
        [&](const Match &) {
            DidYouMean mender(*d->view, d->language, [&](const QString &text) {
                Query mended = parseQuery(text, d->view->names(), false);
                mended.selected = query.selected;
                return d->finds(mended);
            });
            return mender.correct(query.text);
        },
        query);
}

Result<QList<SimilarRecord>> Searcher::similar(const RecordId &record, int limit)
{
    return d->inState([&] { return SimilarFinder(*d->view).like(record, limit); });
}

Result<QList<SimilarRecord>> Searcher::similar(const SimilarQuery &query, int limit)
{
    return d->inState([&] { return SimilarFinder(*d->view).find(query, limit); });
}

void Searcher::waitForWords()
{
    d->view->waitForVocabulary();
}

bool Searcher::isReadingWords() const
{
    return d->view->isReadingVocabulary();
}

void Searcher::interrupt()
{
    d->view->interrupt();
}

} // namespace twb::search
