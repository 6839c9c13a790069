// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/find/matchevidence.h"

#include "core/index/searchtext.h"
#include "core/search/find/weights.h"

#include <algorithm>
#include <cmath>

namespace twb::search {

using namespace Qt::StringLiterals;

namespace {

/// How long a text is beside the usual one (BM25).
double lengthFactor(double words, double usual, double share)
{
    return 1 - share + share * words / usual;
}

} // namespace

int summaryField(model::Kind kind)
{
    static const auto places = [] {
        std::array<int, model::kindCount> found;
        for (int i = 0; i < model::kindCount; ++i) {
            const auto fields = model::fields(model::Kind(i));
            const auto summary = std::ranges::find(fields, "summary"_L1, &model::Field::id);
            found[size_t(i)] = summary == fields.end() ? noSummary : int(summary - fields.begin());
        }
        return found;
    }();
    return places.at(size_t(kind));
}

MatchEvidence::MatchEvidence(Recognizer &recognizer)
    : m_recognizer(recognizer), m_match(recognizer.match()), m_finds(m_match.terms.size()),
      m_counts(m_match.terms.size()), m_progress(m_match.terms.size())
{
    for (size_t i = 0; i < m_match.terms.size(); ++i)
        m_progress[i].resize(m_match.terms[i].ways.size());
}

void MatchEvidence::clear()
{
    std::ranges::fill(m_finds, std::nullopt);
    std::ranges::fill(m_counts, std::array<std::array<int, 3>, howCount>());
    for (auto &ways : m_progress)
        std::ranges::fill(ways, Progress());
    m_lengths = {};
    m_word = 0;
}

void MatchEvidence::read(
    std::string_view title, std::string_view codes, std::string_view sections, int summary)
{
    clear();
    m_codes = codes;
    m_titleMarks.clear();
    m_sections.clear();
    readText(title, Place::Title, m_titleMarks);
    while (const auto section = index::takeSection(sections)) {
        m_sections.push_back({section->field, section->text, {}});
        readText(
            section->text, section->field == summary ? Place::Summary : Place::Text, m_sections.back().marks);
    }
}

void MatchEvidence::readText(std::string_view text, Place place, std::vector<Recognizer::Mark> &marks)
{
    const size_t before = m_word;
    qsizetype start = -1;
    const auto visit = [&](const analysis::Token &token, std::span<const Recognizer::Use> uses) {
        m_word += token.start > start; // a whole begins with a word that was read before
        start = std::max(start, token.start);
        if (uses.empty())
            return;
        m_recognizer.addMark(token, uses, marks);
        take(uses, text.substr(size_t(token.start), size_t(token.end - token.start)), place);
    };
    m_recognizer.read(text, visit, [&](size_t words) { m_word += words; });
    m_lengths[size_t(place)] += m_word - before;
    ++m_word;
}

/// A word counts once for each term, by the best way.
void MatchEvidence::take(std::span<const Recognizer::Use> uses, std::string_view written, Place place)
{
    for (const Recognizer::Use &use : uses) {
        if (!completes(use))
            continue;
        const How how = m_recognizer.way(use).how;
        const bool isBest = std::ranges::none_of(uses, [&](const Recognizer::Use &other) {
            const Way &way = m_recognizer.way(other);
            return other.term == use.term && way.places.size() == 1
                && (way.how < how || (way.how == how && other.way < use.way));
        });
        if (!isBest)
            continue;
        ++m_counts[use.term][size_t(how)][size_t(place)];
        auto &find = m_finds[use.term];
        if (!find || how < find->how)
            find = Find{how, use.way, place, written};
    }
}

bool MatchEvidence::completes(const Recognizer::Use &use)
{
    const Way &way = m_recognizer.way(use);
    if (way.inOrder)
        return followsInOrder(use);
    Progress &progress = m_progress[use.term][use.way];
    progress.seen |= 1U << use.place;
    return progress.seen == (1U << way.places.size()) - 1;
}

bool MatchEvidence::followsInOrder(const Recognizer::Use &use)
{
    Progress &progress = m_progress[use.term][use.way];
    if (progress.word != m_word) {
        progress.runBefore = progress.word + 1 == m_word ? progress.run : 0;
        progress.run = 0;
        progress.word = m_word;
    }
    if (use.place > 0 && !(progress.runBefore & 1U << (use.place - 1)))
        return false;
    progress.run |= 1U << use.place;
    return size_t(use.place) + 1 == m_recognizer.way(use).places.size();
}

bool MatchEvidence::holds(size_t term) const
{
    return m_finds[term] || m_match.terms[term].nameIn(m_codes);
}

bool MatchEvidence::isCalled(size_t term) const
{
    const auto inTitle = [](const std::array<int, 3> &places) { return places[size_t(Place::Title)] > 0; };
    return std::ranges::any_of(m_counts[term], inTitle) || m_match.terms[term].nameIn(m_codes);
}

bool MatchEvidence::verify() const
{
    return m_match.verify({[this](size_t term) { return holds(term); }, m_codes});
}

/// How often the record shows a term, by ways up to one; finds in short and telling places count more.
double MatchEvidence::frequency(size_t term, How worst) const
{
    std::array<double, 3> counts{};
    for (size_t how = 0; how <= size_t(worst); ++how)
        for (size_t place = 0; place < counts.size(); ++place)
            counts[place] += m_counts[term][how][place];
    const double ofTitle = counts[size_t(Place::Title)]
        / lengthFactor(double(m_lengths[size_t(Place::Title)]), weights::usualTitle, weights::lengthOfTitle);
    const double words = std::max(
        weights::shortestText, double(m_lengths[size_t(Place::Summary)] + m_lengths[size_t(Place::Text)]));
    const double ofText =
        (weights::summary * counts[size_t(Place::Summary)] + weights::text * counts[size_t(Place::Text)])
        / lengthFactor(words, weights::usualText, weights::lengthOfText);
    return weights::title * ofTitle + ofText;
}

/// From 0 to 1. Many finds by a poor way never outdo the best way.
double MatchEvidence::worth(size_t term) const
{
    const auto saturated = [](double count) { return count / (weights::saturation + count); };
    const double ofName = m_match.terms[term].nameIn(m_codes) ? weights::name : 0;
    double best = saturated(ofName);
    for (int how = 0; m_finds[term] && how < howCount; ++how)
        best = std::max(best, weights::ofHow[size_t(how)] * saturated(ofName + frequency(term, How(how))));
    return best;
}

/// Which part of what the words tell together the record holds. A compound that is not there is held as
/// far as its parts are.
double MatchEvidence::share() const
{
    const auto &terms = m_match.terms;
    std::vector<double> held(terms.size());
    for (size_t i = 0; i < terms.size(); ++i)
        if (holds(i)) {
            const size_t whole = terms[i].partOf.value_or(i);
            held[whole] = std::min(terms[whole].weight, held[whole] + terms[i].weight);
        }
    double found = 0;
    double all = 0;
    for (size_t i = 0; i < terms.size(); ++i)
        if (!terms[i].excluded && !terms[i].partOf) {
            all += terms[i].weight;
            found += held[i];
        }
    return all > 0 ? found / all : 0;
}

double MatchEvidence::score(int level) const
{
    const auto ofTerm = [&](size_t i) { return m_match.terms[i].weight * worth(i); };
    const Worth worth{ofTerm, weights::name / (weights::saturation + weights::name)};
    double sum = 0;
    for (const Clause &clause : m_match.wanted)
        sum += worth.of(clause, m_codes);
    for (size_t i = 0; i < m_match.terms.size(); ++i)
        if (m_match.terms[i].optional)
            sum += ofTerm(i);
    return sum * std::pow(share(), weights::wholeness) + weights::evidence * level;
}

} // namespace twb::search
