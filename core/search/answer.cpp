// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/answer.h"

#include "core/search/engine.h"
#include "core/search/query/querytext.h"
#include "core/search/words/didyoumean.h"

#include <algorithm>

namespace twb::search {

namespace {

constexpr int page = 50; ///< hits that leave nothing to be desired

/// A question that says more than words is meant as it stands.
bool isPlain(const Query &query)
{
    const auto isWord = [](const Expression &condition) {
        return condition.kind == Expression::Kind::Word || condition.kind == Expression::Kind::Not;
    };
    return !query.words.isEmpty() && query.filters.isEmpty() && query.problems.isEmpty()
        && std::ranges::all_of(conditions(query.tree), isWord);
}

} // namespace

struct Answer::Private {
    Private(Engine &ofSearcher, Question asked) : engine(ofSearcher), question(std::move(asked))
    {
        const auto upToDate = engine.view().begin();
        read();
    }

    void read()
    {
        query = parseQuery(question.text, engine.view().names(), question.typing);
        query.selected = question.selected;
        state = engine.view().state();
        isDecided = question.width == Width::Strict || !isPlain(query);
        forgetMatches();
    }

    void forgetMatches()
    {
        quick.reset();
        counting.reset();
        full.reset();
    }

    /// Runs work() in one state of the index, for which everything that is kept holds.
    template <typename Work> auto inState(Work &&work)
    {
        return engine.inState([&] {
            if (engine.view().state() != state)
                read();
            return work();
        });
    }

    Result<const Match *> match(Effort effort)
    {
        if (full)
            return &*full;
        std::optional<Match> &kept = effort == Effort::Quick ? quick
            : effort == Effort::Counting                     ? counting
                                                             : full;
        if (!kept) {
            auto made = makeMatch(query, engine.view(), effort);
            if (!made)
                return std::unexpected(made.error());
            kept = *std::move(made);
        }
        return &*kept;
    }

    /// Whether the words of the text find enough by themselves: what is chosen beside it must not change
    /// which words count, or a value would find other records than were counted for it.
    Result<bool> suffice(const Numbers *first)
    {
        if (query.selected.isEmpty())
            return match(Effort::Full).and_then([&](const Match *whole) {
                return engine.finder().suffices(*whole, page, first);
            });
        Query text = query;
        text.selected.clear();
        return makeMatch(text, engine.view()).and_then([&](const Match &whole) {
            return engine.finder().suffices(whole, page);
        });
    }

    /// Whether any of the words is enough. \a first are the first hits where these were ranked.
    Result<void> decide(const Numbers *first = nullptr)
    {
        if (isDecided)
            return {};
        return suffice(first).transform([&](bool sufficient) {
            isDecided = true;
            query.anyWord = !sufficient;
            if (query.anyWord)
                forgetMatches();
        });
    }

    /// The match by which all hits are found.
    Result<const Match *> decided(Effort effort)
    {
        return decide().and_then([&] { return match(effort); });
    }

    Result<Numbers> firstNumbers(int limit)
    {
        const Effort effort = engine.effortFor(query);
        const auto find = [&](const Match *made) { return engine.firstNumbers(*made, limit, effort); };
        Result<Numbers> found = match(effort).and_then(find);
        if (!found || isDecided || (found->size() >= size_t(page) && query.selected.isEmpty()))
            return found;
        const bool isRanked = effort == Effort::Full && limit >= page;
        return decide(isRanked ? &*found : nullptr).and_then([&]() -> Result<Numbers> {
            return query.anyWord ? match(Effort::Full).and_then(find) : found;
        });
    }

    Result<Numbers> allNumbers()
    {
        return decided(Effort::Full)
            .and_then([&](const Match *whole) { return engine.finder().all(*whole); })
            .and_then([&](Numbers &&numbers) { return engine.ordered(std::move(numbers), question.order); });
    }

    Engine &engine;
    Question question;
    Query query;
    index::State state; ///< for which this and the rest holds
    bool isDecided = false; ///< whether any word is enough
    std::optional<Match> quick;
    std::optional<Match> counting;
    std::optional<Match> full;
};

Answer::Answer(Engine &engine, Question question) : d(std::make_unique<Private>(engine, std::move(question)))
{
}
Answer::Answer(Answer &&other) noexcept = default;
Answer &Answer::operator=(Answer &&other) noexcept = default;
Answer::~Answer() = default;

const Question &Answer::question() const
{
    return d->question;
}

const Query &Answer::query() const
{
    return d->query;
}

QList<ReadingPart> Answer::reading() const
{
    return search::reading(d->query, d->engine.view().names(), d->engine.language());
}

Result<bool> Answer::isWidened()
{
    return d->inState([&] { return d->decide().transform([&] { return d->query.anyWord; }); });
}

Result<FirstHits> Answer::first(int limit, int visible, Detail detail)
{
    return d->inState([&]() -> Result<FirstHits> {
        auto numbers = d->firstNumbers(limit);
        if (!numbers)
            return std::unexpected(numbers.error());
        const auto match = d->match(d->engine.effortFor(d->query));
        if (!match)
            return std::unexpected(match.error());
        const auto shown = std::span(*numbers).first(std::min(numbers->size(), size_t(std::max(0, visible))));
        const int marked = detail == Detail::Snippets ? visible : 0;
        return d->engine.reader().read(shown, **match, marked).transform([&](QList<Hit> &&hits) {
            return FirstHits{*std::move(numbers), std::move(hits)};
        });
    });
}

Result<HitNumbers> Answer::all()
{
    return d->inState([&] { return d->allNumbers(); });
}

Result<qint64> Answer::count()
{
    return d->inState([&] {
        return d->decided(Effort::Full)
            .and_then([&](const Match *match) { return d->engine.finder().all(*match); })
            .transform([](const Numbers &found) { return qint64(found.size()); });
    });
}

Result<QList<RecordId>> Answer::ids()
{
    return d->inState([&] {
        return d->allNumbers().and_then([&](const Numbers &numbers) { return d->engine.records(numbers); });
    });
}

Result<FacetCounts> Answer::facets()
{
    return d->inState([&] {
        return d->decided(Effort::Counting).and_then([&](const Match *match) {
            return d->engine.facets(*match);
        });
    });
}

Result<QList<Hit>> Answer::hits(std::span<const index::EntryNumber> numbers)
{
    return d->inState([&] {
        return d->decided(Effort::Full).and_then([&](const Match *match) {
            return d->engine.reader().read(numbers, *match, int(numbers.size()));
        });
    });
}

Result<QString> Answer::wholeText() const
{
    return d->inState(
        [&]() -> Result<QString> { return search::wholeText(d->query, d->engine.view().names()); });
}

Result<QString> Answer::didYouMean()
{
    return d->inState([&] {
        DidYouMean mender(d->engine.view(), d->engine.language(), [&](const QString &text) {
            Query mended = parseQuery(text, d->engine.view().names(), false);
            mended.selected = d->question.selected;
            return d->engine.finds(mended);
        });
        return mender.correct(d->question.text);
    });
}

} // namespace twb::search
