// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/find/recognizer.h"

namespace twb::search {

namespace {

constexpr size_t mostSeen = 20'000; ///< words of texts that are remembered

} // namespace

Recognizer::Recognizer(const Match &match, analysis::Analyser &analyser)
    : m_match(match), m_analyser(analyser)
{
    for (size_t term = 0; term < match.terms.size(); ++term)
        for (size_t way = 0; way < match.terms[term].ways.size(); ++way)
            addWay(quint16(term), quint16(way));
}

void Recognizer::addWay(quint16 termAt, quint16 wayAt)
{
    const Way &way = m_match.terms[termAt].ways[wayAt];
    for (size_t place = 0; place < way.places.size(); ++place) {
        const bool prefix = way.prefix && place + 1 == way.places.size();
        for (const std::string &token : way.places[place]) {
            addPiece(analysis::isPartToken(token) ? analysis::partWord(token) : token);
            Known known{
                token, {termAt, wayAt, quint8(place)}, way.how <= How::Beginning, way.how == How::Part};
            if (prefix)
                m_beginnings.push_back(std::move(known));
            else
                m_known.emplace(token, std::move(known));
        }
    }
}

/// \a isWritten: the token is the word as written, not its stem.
void Recognizer::collect(std::string_view token, bool isWritten, Uses &uses) const
{
    const auto add = [&](const Known &known) {
        if ((isWritten || !known.exact) && !std::ranges::contains(uses, known.use))
            uses.push_back(known.use);
    };
    for (auto [it, end] = m_known.equal_range(token); it != end; ++it)
        add(it->second);
    for (const Known &known : m_beginnings)
        if (token.starts_with(known.token) && (!known.part || analysis::isPartToken(token)))
            add(known);
}

void Recognizer::addMark(
    const analysis::Token &token, std::span<const Use> uses, std::vector<Mark> &marks) const
{
    quint32 terms = 0;
    for (const Use &use : uses)
        if (!m_match.terms[use.term].excluded && !m_match.terms[use.term].optional)
            terms |= 1U << use.term;
    if (terms == 0)
        return;
    for (; !marks.empty() && marks.back().start >= token.start; marks.pop_back())
        terms |= marks.back().terms;
    marks.push_back({token.start, token.end, terms});
}

void Recognizer::addPiece(std::string_view word)
{
    const std::string_view root = analysis::rootOf(word);
    if (!std::ranges::contains(m_pieces, root, &Piece::text))
        m_pieces.push_back({analysis::lettersOf(root), std::string(root)});
}

const Recognizer::Uses &Recognizer::knownUses(const analysis::Token &word)
{
    if (const auto seen = m_seen.find(word.text); seen != m_seen.end())
        return seen->second;
    if (m_seen.size() > mostSeen)
        m_seen.clear();
    Uses uses;
    collect(word.text, true, uses);
    for (std::string_view forms = m_analyser.packedForms(word.text); !forms.empty();)
        collect(analysis::takeForm(forms), false, uses);
    return m_seen.emplace(word.text, std::move(uses)).first->second;
}

} // namespace twb::search
