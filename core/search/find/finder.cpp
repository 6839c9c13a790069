// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/find/finder.h"

#include "core/search/find/admission.h"
#include "core/search/find/ranking.h"
#include "core/search/find/rarewordfinder.h"

#include <algorithm>
#include <ranges>

namespace twb::search {

using index::EntryNumber;

Result<Numbers> Finder::first(const Match &match, size_t limit)
{
    m_allowance = Allowance(Allowance::ofKeystroke);
    if (match.isImpossible() || limit == 0)
        return Numbers();
    if (!match.hasWords())
        return Admission(m_view, match).newest(limit);
    auto candidates = few(match);
    if (!candidates)
        return std::unexpected(candidates.error());
    if (!*candidates && match.hasFoundWords() && !match.hasExcluded())
        return quick(match, limit);
    Result<Numbers> found = *candidates ? ranked(match, **std::move(candidates)) : allOfMany(match);
    if (found && found->size() < limit)
        found = withAttachments(match, *std::move(found));
    if (found)
        found->resize(std::min(found->size(), limit));
    return found;
}

Result<Numbers> Finder::quick(const Match &match, size_t limit)
{
    m_allowance = Allowance(Allowance::ofKeystroke);
    if (match.isImpossible() || limit == 0)
        return Numbers();
    if (!match.hasFoundWords() || match.hasExcluded())
        return first(match, limit);
    auto narrowed = RareWordFinder(m_view, match, m_allowance).first(limit);
    if (!narrowed)
        return std::unexpected(narrowed.error());
    auto found = *narrowed ? Result<Numbers>(**std::move(narrowed)) : firstOfMany(match, limit);
    if (found && found->size() < limit)
        found = withAttachments(match, *std::move(found));
    if (found)
        found->resize(std::min(found->size(), limit));
    return found;
}

Result<bool> Finder::suffices(const Match &match, size_t count, const Numbers *first)
{
    const auto reached =
        first ? Result<bool>(first->size() >= count || m_allowance.isTooSmall()) : reaches(match, count);
    if (!reached || *reached || match.wanted.size() < 2)
        return reached;
    if (first)
        return isCalledSo(match, *first);
    return this->first(match, count).and_then([&](const Numbers &found) { return isCalledSo(match, found); });
}

/// True when the title and the names of one of the records hold all words that are looked for, if
/// inflected.
Result<bool> Finder::isCalledSo(const Match &match, const Numbers &numbers)
{
    sqlite::Statement read(m_view.database(), "SELECT title, codes FROM entry WHERE number = ?");
    Recognizer recognizer(match, m_view.analyser());
    MatchEvidence evidence(recognizer);
    const auto isCalled = [&](size_t i) {
        const Term &term = match.terms[i];
        const auto &find = evidence.find(i);
        return term.excluded || term.optional || (find && find->how <= How::Inflected)
            || term.nameIn(read.textView(1));
    };
    for (const EntryNumber number : numbers) {
        const auto row = read.first(number);
        if (!row)
            return std::unexpected(row.error());
        evidence.read(read.textView(0), read.textView(1), {}, noSummary);
        if (std::ranges::all_of(std::views::iota(size_t(0), match.terms.size()), isCalled))
            return true;
    }
    return false;
}

Result<bool> Finder::reaches(const Match &match, size_t count)
{
    const Records records = match.candidates(true);
    if (match.isImpossible() || !match.hasWords() || records.others || match.others || match.needsText())
        return first(match, count).transform([&](const Numbers &found) {
            return found.size() >= count || m_allowance.isTooSmall();
        });
    const std::string table = index::bodyTable(m_view.state().generation);
    return m_view.collectAtMost(table, records.expression, count - 1).transform([&](const auto &found) {
        return !found;
    });
}

Result<Numbers> Finder::all(const Match &match)
{
    m_allowance = Allowance();
    if (match.isImpossible())
        return Numbers();
    if (!match.hasWords())
        return Admission(m_view, match).newest(size_t(m_view.state().next));
    auto candidates = few(match);
    if (!candidates)
        return std::unexpected(candidates.error());
    auto found = *candidates ? ranked(match, **std::move(candidates)) : allOfMany(match);
    return found ? withAttachments(match, *std::move(found)) : found;
}

/// Records that only their attachments let find come last, newest first.
Result<Numbers> Finder::withAttachments(const Match &match, Numbers found)
{
    const auto hits = m_attachments.find(match);
    if (!hits || (*hits)->empty())
        return hits.transform([&](auto) { return std::move(found); });
    const auto columns = m_view.columns();
    if (!columns)
        return std::unexpected(columns.error());
    Numbers known = found;
    std::ranges::sort(known);
    std::vector<index::Code> codes;
    for (const auto &[number, hit] : **hits | std::views::reverse) {
        if (std::ranges::binary_search(known, number) || !(*columns)->isLive(number))
            continue;
        codes.clear();
        (*columns)->codes(number, [&](index::Code code) { codes.push_back(code); });
        if (Admission(m_view, match).admits(codes))
            found.push_back(number);
    }
    return found;
}

/// Newest first.
Result<std::optional<Numbers>> Finder::fewIn(
    const std::string &table, const Match &match, const std::string &expression)
{
    auto found = m_view.collectAtMost(table, expressionFor(m_view, table, match, expression), rankedHits);
    if (found && *found)
        std::ranges::reverse(**found);
    return found;
}

/// Without a word that is looked for there is nothing to rank by.
Result<std::optional<Numbers>> Finder::few(const Match &match)
{
    const Records records = match.candidates(true);
    if (!match.hasFoundWords() || records.others)
        return std::nullopt;
    if (m_words.knows(match))
        return m_words.of(match, m_allowance)
            .and_then([&](const Numbers *known) { return Admission(m_view, match).of(*known); })
            .transform([](Numbers &&found) {
                return found.size() <= rankedHits ? std::optional(std::move(found)) : std::nullopt;
            });
    auto narrowed = RareWordFinder(m_view, match, m_allowance).first(std::numeric_limits<size_t>::max());
    if (narrowed && *narrowed)
        std::ranges::sort(**narrowed, std::greater());
    if (!narrowed || *narrowed)
        return narrowed;
    const qint64 generation = m_view.state().generation;
    auto listed = match.listed ? fewIn(index::bodyTable(generation), match, records.expression) : Numbers();
    if (!listed || !*listed || !match.others)
        return listed;
    auto others = fewIn(index::otherTable(generation), match, records.expression);
    if (!others || !*others)
        return others;
    Numbers merged;
    std::ranges::merge(**listed, **others, std::back_inserter(merged), std::greater());
    return merged.size() <= rankedHits ? std::optional(std::move(merged)) : std::nullopt;
}

Result<Numbers> Finder::ranked(const Match &match, Numbers numbers)
{
    return verifyAll(m_view, match, m_allowance, numbers)
        .and_then([&] { return rank(m_view, match, numbers); })
        .transform([&] { return std::move(numbers); });
}

/// Those with the words in the title before the others, newest first.
Result<Numbers> Finder::firstOfMany(const Match &match, size_t limit)
{
    const qint64 generation = m_view.state().generation;
    std::vector<std::string> texts;
    if (match.listed)
        texts.push_back(index::bodyTable(generation));
    if (match.others)
        texts.push_back(index::otherTable(generation));
    const std::vector<std::string> titles{index::titleTable(generation)};
    Numbers found;
    const auto taken = match.listed ? takeNewest(match, titles, limit, found) : Result<void>();
    return taken
        .and_then([&] { return found.size() < limit ? takeNewest(match, texts, limit, found) : taken; })
        .transform([&] { return std::move(found); });
}

/// Adds records that were not found yet, newest first.
Result<void> Finder::takeNewest(
    const Match &match, std::span<const std::string> tables, size_t limit, Numbers &found)
{
    Numbers without = found;
    std::ranges::sort(without);
    const size_t most = limit - found.size();
    Numbers newest;
    Result<void> taken;
    for (const std::string &table : tables)
        if (taken)
            taken = takeFrom(table, match, without, most, newest);
    std::ranges::sort(newest, std::greater());
    newest.resize(std::min(newest.size(), most));
    std::ranges::copy(newest, std::back_inserter(found));
    return taken;
}

Result<void> Finder::takeFrom(
    const std::string &table, const Match &match, const Numbers &without, size_t most, Numbers &found)
{
    const std::string expression = expressionFor(m_view, table, match, match.candidates(true).expression);
    if (expression.empty())
        return {};
    if (const auto taken = takeLoosened(table, match, without, most, found); !taken || *taken)
        return taken.transform([](bool) { });
    const auto any = [](EntryNumber) -> Result<bool> { return true; };
    if (!match.needsText())
        return takeWith(table, expression, without, found.size() + most, any, found);
    Verifier verifier(m_view, match, m_allowance);
    const auto verify = [&](EntryNumber number) { return verifier.holds(number); };
    const size_t enough = found.size() + most;
    const Records sure = match.sure(true);
    const auto taken = sure.others
        ? Result<void>()
        : takeWith(table, expressionFor(m_view, table, match, sure.expression), without, enough, any, found);
    return taken.and_then([&] {
        Numbers known = without;
        known.insert(known.end(), found.begin(), found.end());
        std::ranges::sort(known);
        return takeWith(table, expression, known, enough, verify, found);
    });
}

/// Adds the newest with an expression that \a isHit says are hits, until there are enough or no more texts
/// may be read.
template <typename IsHit>
Result<void> Finder::takeWith(const std::string &table, const std::string &expression, const Numbers &without,
    size_t enough, const IsHit &isHit, Numbers &found)
{
    if (expression.empty() || found.size() >= enough)
        return {};
    sqlite::Statement &read = m_view.newestOf(table);
    const sqlite::ResetGuard guard(read);
    auto row = read.first(std::string_view(expression));
    for (; row && *row && found.size() < enough; row = read.next()) {
        const auto number = EntryNumber(read.integer(0));
        if (m_view.isStale(number) || std::ranges::binary_search(without, number))
            continue;
        const auto hit = isHit(number);
        if (!hit)
            return std::unexpected(hit.error());
        if (*hit)
            found.push_back(number);
        else if (m_allowance.isTooSmall())
            break;
    }
    return row.transform([](bool) { });
}

Result<bool> Finder::takeLoosened(
    const std::string &table, const Match &match, const Numbers &without, size_t most, Numbers &found)
{
    if (table != index::bodyTable(m_view.state().generation))
        return false;
    const auto loosened = RareWordFinder(m_view, match, m_allowance).loosened(most);
    if (!loosened || !*loosened)
        return loosened.transform([](const auto &) { return false; });
    sqlite::Statement &read = m_view.newestOf(table);
    const sqlite::ResetGuard guard(read);
    Verifier verifier(m_view, match, m_allowance);
    Numbers taken;
    auto row = read.first(std::string_view((*loosened)->expression));
    for (size_t reads = 0; row && *row && taken.size() < most; row = read.next()) {
        const auto number = EntryNumber(read.integer(0));
        if (m_view.isStale(number) || std::ranges::binary_search(without, number))
            continue;
        if (reads++ == (*loosened)->reads || m_allowance.isSpent())
            return false;
        const auto verified = verifier.read(number);
        if (!verified)
            return verified;
        if (*verified && verifier.evidence().holds((*loosened)->term))
            taken.push_back(number);
    }
    std::ranges::copy(taken, std::back_inserter(found));
    return row.transform([](bool) { return true; });
}

/// In the order of firstOfMany().
Result<Numbers> Finder::allOfMany(const Match &match)
{
    const auto words = m_words.of(match, m_allowance);
    if (!words)
        return std::unexpected(words.error());
    auto kept = Admission(m_view, match).of(**words);
    if (!kept || !match.hasFoundWords())
        return kept;
    auto inTitle = m_view.collect(index::titleTable(m_view.state().generation), match.wantedExpression());
    if (!inTitle)
        return inTitle;
    Numbers texts;
    Numbers result;
    auto title = inTitle->rbegin();
    for (const EntryNumber number : *kept) {
        while (title != inTitle->rend() && *title > number)
            ++title;
        (title != inTitle->rend() && *title == number ? result : texts).push_back(number);
    }
    std::ranges::copy(texts, std::back_inserter(result));
    return result;
}

Result<Numbers> Finder::allWordHits(const Match &match)
{
    m_allowance = Allowance();
    const auto words = m_words.of(match, m_allowance);
    const auto hits = m_attachments.find(match);
    if (!words || !hits)
        return std::unexpected(words ? hits.error() : words.error());
    Numbers merged;
    std::ranges::set_union(**words, **hits | std::views::keys, std::back_inserter(merged));
    return merged;
}

} // namespace twb::search
