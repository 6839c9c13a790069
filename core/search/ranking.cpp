// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/ranking.h"

#include "core/search/weights.h"

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

/// Scores records without reading them: for each term by the best of its levels that finds the record.
class Sifter {
public:
    Sifter(IndexView &view, const Match &match, Numbers ascending)
        : m_view(view), m_match(match), m_numbers(std::move(ascending)), m_sums(m_numbers.size()),
          m_within(match.candidates(false).expression)
    {
    }

    Result<std::vector<Scored>> scores()
    {
        for (const Term &term : m_match.terms)
            if (!term.excluded)
                if (auto added = addTerm(term); !added)
                    return std::unexpected(added.error());
        std::vector<Scored> result;
        for (size_t i = 0; i < m_numbers.size(); ++i)
            result.push_back({m_sums[i], m_numbers[i]});
        return result;
    }

private:
    /// The best ways come first; what they have found keeps its worth.
    Result<void> addTerm(const Term &term)
    {
        const qint64 generation = m_view.state().generation;
        const std::string title = index::titleTable(generation);
        const std::string body = index::bodyTable(generation);
        m_worths.assign(m_numbers.size(), 0);
        return addLevel(title, recordsOf(term, How::Beginning), weights::title * worthOf(How::Exact))
            .and_then([&] {
                return addLevel(
                    title, recordsOf(term, How::Inflected), weights::title * worthOf(How::Inflected));
            })
            .and_then([&] {
                return addLevel(title, recordsOf(term, How::Parts), weights::title * worthOf(How::Part));
            })
            .and_then([&] { return addLevel(body, having(term.codes), weights::name); })
            .and_then([&] {
                return addLevel(body, recordsOf(term, How::Beginning), weights::text * worthOf(How::Exact));
            })
            .and_then([&] { return addLevel(body, recordsOf(term), weights::text * worthOf(How::Part)); })
            .transform([&] {
                for (size_t i = 0; i < m_sums.size(); ++i)
                    m_sums[i] += term.weight * m_worths[i] / (weights::saturation + m_worths[i]);
            });
    }

    static double worthOf(How how) { return weights::ofHow[size_t(how)]; }

    Result<void> addLevel(const std::string &table, const Records &records, double worth)
    {
        if (records.isNone())
            return {};
        const bool isOnly = m_within.empty() || records.expression == m_within;
        const std::string expression =
            isOnly ? records.expression : '(' + records.expression + ") AND (" + m_within + ')';
        const auto found = m_view.collect(table, expression);
        if (!found)
            return std::unexpected(found.error());
        size_t at = 0;
        for (const EntryNumber number : *found) {
            while (at < m_numbers.size() && m_numbers[at] < number)
                ++at;
            if (at < m_numbers.size() && m_numbers[at] == number && m_worths[at] == 0)
                m_worths[at] = worth;
        }
        return m_view.proceed();
    }

    IndexView &m_view;
    const Match &m_match;
    Numbers m_numbers;
    std::vector<double> m_sums;
    std::vector<double> m_worths; ///< of the term at hand
    std::string m_within;
};

/// Reads the records one by one.
Result<std::vector<Scored>> readScores(
    IndexView &view, const Match &match, std::span<const EntryNumber> numbers)
{
    // One statement for all: half the time of one for each.
    std::string list = "[";
    for (const EntryNumber number : numbers)
        list += (list.size() > 1 ? "," : "") + std::to_string(number);
    list += ']';
    index::Statement read(view.database(),
        "SELECT e.number, e.title, e.codes, t.text, e.kind, c.evidence_level"
        " FROM json_each(?) j CROSS JOIN entry e ON e.number = j.value"
        " CROSS JOIN text t ON t.number = e.number CROSS JOIN card c ON c.number = e.number");
    Recognizer recognizer(match, view.analyser());
    Evidence evidence(recognizer);
    std::vector<Scored> scored;
    auto row = read.first(std::string_view(list));
    for (; row && *row; row = read.next()) {
        evidence.read(read.text(1), read.text(2), read.text(3), summaryField(model::Kind(read.integer(4))));
        scored.push_back({evidence.score(evidenceLevel(read.text(5))), EntryNumber(read.integer(0))});
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
    if (numbers.size() > readHits) {
        auto sifted = Sifter(view, match, Numbers(numbers.rbegin(), numbers.rend())).scores();
        if (!sifted)
            return std::unexpected(sifted.error());
        std::ranges::sort(*sifted, std::greater());
        std::ranges::transform(*sifted, numbers.begin(), &Scored::number);
    }
    const std::span best = std::span(numbers).first(std::min(numbers.size(), readHits));
    auto scored = readScores(view, match, best);
    if (!scored)
        return std::unexpected(scored.error());
    if (scored->size() != best.size())
        return failure(ErrorCode::IndexFailed, {u"rank"_s, u"records without text"_s});
    std::ranges::sort(*scored, std::greater());
    std::ranges::transform(*scored, best.begin(), &Scored::number);
    return {};
}

} // namespace twb::search
