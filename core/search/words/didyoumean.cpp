// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/words/didyoumean.h"

#include "core/search/query/filters.h"
#include "core/search/query/valuenames.h"
#include "core/search/words/editdistance.h"
#include "core/search/words/spelling.h"

#include <queue>

#include <algorithm>
#include <ranges>

namespace twb::search {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostMeant = 3; ///< for one word
constexpr size_t mostCandidates = 8;
constexpr int mostTries = 12;

/// Names come from a list, so shorter ones than words of texts are safe to mend.
int forgivenInNames(int letters)
{
    constexpr int fewest = 4;
    return std::max(forgivenEdits(letters), int(letters >= fewest));
}

/// All ways to choose one of several for each piece, those with the better ones first.
class Choices {
public:
    explicit Choices(std::vector<qsizetype> counts) : m_counts(std::move(counts))
    {
        m_queue.emplace(0, std::vector<qsizetype>(m_counts.size()));
    }

    /// Each once: only the last place that is not the first choice, or one behind it, goes on.
    std::optional<std::vector<qsizetype>> next()
    {
        if (m_queue.empty())
            return std::nullopt;
        const auto [sum, choices] = m_queue.top();
        m_queue.pop();
        const auto last =
            std::ranges::find_if(choices | std::views::reverse, [](qsizetype c) { return c > 0; });
        const size_t from = size_t(std::max<qptrdiff>(0, last.base() - choices.begin() - 1));
        for (size_t i = from; i < choices.size(); ++i)
            if (choices[i] + 1 < m_counts[i]) {
                std::vector<qsizetype> further = choices;
                ++further[i];
                m_queue.emplace(sum + 1, std::move(further));
            }
        return choices;
    }

private:
    using Entry = std::pair<qsizetype, std::vector<qsizetype>>;

    std::vector<qsizetype> m_counts;
    std::priority_queue<Entry, std::vector<Entry>, std::greater<>> m_queue;
};

} // namespace

Result<QString> DidYouMean::correct(const QString &text)
{
    m_pieces.clear();
    if (auto collected = collect(text); !collected)
        return std::unexpected(collected.error());
    if (m_pieces.empty())
        return QString();
    std::vector<qsizetype> counts;
    counts.reserve(m_pieces.size());
    for (const Piece &piece : m_pieces)
        counts.push_back(piece.meant.size());
    Choices choices(std::move(counts));
    for (int tried = 0; tried < mostTries; ++tried) {
        const auto chosen = choices.next();
        if (!chosen)
            break;
        QString corrected = replaced(text, *chosen);
        const auto found = m_finds(corrected);
        if (!found)
            return std::unexpected(found.error());
        if (*found)
            return corrected;
    }
    return QString();
}

Result<void> DidYouMean::collect(const QString &text)
{
    using Kind = QueryToken::Kind;
    QList<QueryProblem> problems;
    bool isExcluded = false;
    for (const QueryToken &token : queryTokens(text, false, problems)) {
        if (token.kind == Kind::Filter)
            for (const ValueText &value : token.values)
                addValue(token.facet, value.text, value.position, lengthIn(text, value));
        if (!isExcluded && (token.kind == Kind::Word || token.kind == Kind::Phrase))
            if (auto added = addWords(text, token.position, token.length); !added)
                return added;
        isExcluded = token.kind == Kind::Not;
    }
    return {};
}

/// The words of a piece, which may hold several: "smart-ctiy".
Result<void> DidYouMean::addWords(const QString &text, qsizetype start, qsizetype length)
{
    const std::string utf8 = QStringView(text).sliced(start, length).toUtf8().toStdString();
    const auto sizeOf = [](std::string_view part) { return QString::fromUtf8(part).size(); };
    Result<void> added;
    m_view.analyser().tokenize(utf8, [&](const analysis::Token &token) {
        const auto from = size_t(token.start);
        const auto bytes = size_t(token.end - token.start);
        added = addWord(std::string(token.text), start + sizeOf(std::string_view(utf8).substr(0, from)),
            sizeOf(std::string_view(utf8).substr(from, bytes)));
        return bool(added);
    });
    return added;
}

Result<void> DidYouMean::addWord(const std::string &word, qsizetype start, qsizetype length)
{
    const auto vocabulary = m_view.vocabulary();
    const auto known = m_view.documentFrequency(word);
    if (!known)
        return std::unexpected(known.error());
    if (!vocabulary || *known > 0)
        return {};
    Piece piece{start, length, {}};
    for (const SimilarWord &similar : vocabulary->similarWords(word, mostCandidates)) {
        const auto spelling = spellingOf(m_view, similar.word);
        if (!spelling)
            return std::unexpected(spelling.error());
        if (*spelling)
            piece.meant.append(**spelling);
        if (size_t(piece.meant.size()) == mostMeant)
            break;
    }
    if (!piece.meant.isEmpty())
        m_pieces.push_back(std::move(piece));
    return {};
}

void DidYouMean::addValue(index::Facet facet, const QString &value, qsizetype start, qsizetype length)
{
    const std::string typed = m_view.analyser().fold(value.toStdString());
    if (typed.empty() || !filterValues(facet, value, m_view.names()).isEmpty())
        return;
    const EditDistance distance(typed);
    std::vector<std::pair<int, QString>> near;
    for (const QString &name : valueNames(facet, m_view.names(), m_language)) {
        const int edits = distance.to(m_view.analyser().fold(name.toStdString()));
        if (edits > 0 && edits <= forgivenInNames(distance.letters()))
            near.emplace_back(edits, name);
    }
    std::ranges::sort(near);
    Piece piece{start, length, {}};
    for (const auto &[edits, name] : near | std::views::take(mostMeant))
        piece.meant.append(valueText(name));
    if (!piece.meant.isEmpty())
        m_pieces.push_back(std::move(piece));
}

QString DidYouMean::replaced(const QString &text, const std::vector<qsizetype> &choices) const
{
    QString corrected = text;
    for (size_t i = m_pieces.size(); i-- > 0;)
        corrected.replace(m_pieces[i].start, m_pieces[i].length, m_pieces[i].meant.at(choices[i]));
    return corrected;
}

} // namespace twb::search
