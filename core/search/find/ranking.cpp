// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/find/ranking.h"

#include "core/search/find/weights.h"

#include <algorithm>
#include <ranges>

namespace twb::search {

using namespace Qt::StringLiterals;

namespace {

using index::EntryNumber;

struct Scored {
    double score;
    EntryNumber number;

    auto operator<=>(const Scored &) const = default;
};

/// Scores records without reading them: for each term by whether their titles hold it, and how. A term in
/// very many records tells none from another.
class Sifter {
public:
    Sifter(IndexView &view, Numbers ascending)
        : m_view(view), m_title(index::titleTable(view.state().generation)),
          m_body(index::bodyTable(view.state().generation)), m_numbers(std::move(ascending)),
          m_sums(m_numbers.size())
    {
    }

    /// \a isCertain: all records hold the term.
    Result<void> add(const Term &term, bool isCertain)
    {
        m_worths.assign(m_numbers.size(), isCertain ? weights::text : 0);
        const double ofPart = weights::title * weights::ofHow[size_t(How::Part)];
        const auto inText = isCertain ? Result<void>() : addLevel(m_body, recordsOf(term), weights::text);
        return inText.and_then([&] { return addLevel(m_title, recordsOf(term, How::Parts), ofPart); })
            .and_then([&] { return addLevel(m_title, recordsOf(term, How::Beginning), weights::title); })
            .and_then([&] { return addLevel(m_title, having(term.codes), weights::name); })
            .transform([&] {
                for (size_t i = 0; i < m_sums.size(); ++i)
                    m_sums[i] += term.weight * m_worths[i] / (weights::saturation + m_worths[i]);
            });
    }

    std::vector<Scored> scores() const
    {
        std::vector<Scored> result;
        result.reserve(m_numbers.size());
        for (size_t i = 0; i < m_numbers.size(); ++i)
            result.push_back({m_sums[i], m_numbers[i]});
        return result;
    }

private:
    Result<void> addLevel(const std::string &table, const Records &records, double worth)
    {
        constexpr size_t most = 20'000;
        if (records.isNone())
            return {};
        const auto found = m_view.collectAtMost(table, records.expression, most);
        if (!found)
            return std::unexpected(found.error());
        size_t at = 0;
        for (const EntryNumber number : found->value_or(Numbers())) {
            while (at < m_numbers.size() && m_numbers[at] < number)
                ++at;
            if (at < m_numbers.size() && m_numbers[at] == number)
                m_worths[at] = std::max(m_worths[at], worth);
        }
        return m_view.proceed();
    }

    IndexView &m_view;
    std::string m_title;
    std::string m_body;
    Numbers m_numbers;
    std::vector<double> m_sums;
    std::vector<double> m_worths; ///< of the term at hand
};

/// Moves the best to the front.
Result<void> sift(IndexView &view, const Match &match, Numbers &numbers)
{
    Sifter sifter(view, Numbers(numbers.rbegin(), numbers.rend()));
    for (size_t i = 0; i < match.terms.size(); ++i) {
        const bool isCertain = std::ranges::any_of(match.clauses,
            [&](const Clause &clause) { return clause.kind == Clause::Kind::Term && clause.term == i; });
        if (match.terms[i].excluded)
            continue;
        if (auto added = sifter.add(match.terms[i], isCertain); !added)
            return added;
    }
    std::vector<Scored> scored = sifter.scores();
    std::ranges::sort(scored, std::greater());
    std::ranges::transform(scored, numbers.begin(), &Scored::number);
    return {};
}

/// Reads the records one by one.
Result<std::vector<Scored>> readScores(
    IndexView &view, const Match &match, std::span<const EntryNumber> numbers)
{
    // One statement for all: half the time of one for each.
    std::string list = "[";
    for (const EntryNumber number : numbers)
        list += (list.size() > 1 ? "," : "") + std::to_string(number);
    list += ']';
    sqlite::Statement read(view.database(),
        "SELECT number, title, codes, text, kind, evidence_level"
        " FROM json_each(?) j CROSS JOIN entry e ON e.number = j.value");
    Recognizer recognizer(match, view.analyser());
    MatchEvidence evidence(recognizer);
    std::vector<Scored> scored;
    auto row = read.first(std::string_view(list));
    for (; row && *row; row = read.next()) {
        evidence.read(
            read.textView(1), read.textView(2), read.textView(3), summaryField(model::Kind(read.integer(4))));
        scored.push_back({evidence.score(evidenceLevel(read.textView(5))), EntryNumber(read.integer(0))});
    }
    return row.transform([&](bool) { return std::move(scored); });
}

} // namespace

int evidenceLevel(std::string_view id)
{
    const auto levels = model::terms(model::VocabularyId::EvidenceLevel);
    const auto level =
        std::ranges::find(levels, QLatin1StringView(id.data(), qsizetype(id.size())), &model::Term::id);
    return int(levels.end() - level);
}

Result<void> rank(IndexView &view, const Match &match, Numbers &numbers)
{
    if (auto proceeds = view.proceed(); !proceeds)
        return proceeds;
    if (numbers.size() > readHits)
        if (auto sifted = sift(view, match, numbers); !sifted)
            return sifted;
    const std::span best = std::span(numbers).first(std::min(numbers.size(), readHits));
    auto scored = readScores(view, match, best);
    if (!scored)
        return std::unexpected(scored.error());
    if (scored->size() != best.size())
        return failure(ErrorCode::IndexFailed, {u"rank"_s, u"records that are gone"_s});
    std::ranges::sort(*scored, std::greater());
    std::ranges::transform(*scored, best.begin(), &Scored::number);
    return {};
}

} // namespace twb::search
