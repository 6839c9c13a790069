// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/writtentogether.h"

#include <algorithm>

namespace twb::analysis {

namespace {

using namespace std::string_view_literals;

constexpr size_t longestWhole = 96;
constexpr qsizetype shortestHump = 3;

/// Hyphen-minus, hyphen and no-break hyphen.
bool isHyphen(std::string_view gap)
{
    return gap == "-"sv || gap == "\u2010"sv || gap == "\u2011"sv;
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isSmall(char c)
{
    return c >= 'a' && c <= 'z';
}

bool isCapital(char c)
{
    return c >= 'A' && c <= 'Z';
}

} // namespace

bool WrittenTogether::isGap(qsizetype to) const
{
    const std::string_view gap = m_text.substr(size_t(m_end), size_t(to - m_end));
    return isHyphen(gap) || std::ranges::all_of(gap, [](char c) { return "-_./@:+&#%=?~"sv.contains(c); });
}

void WrittenTogether::addNext(const Token &token)
{
    if (m_words == 2) {
        m_whole = m_joined;
        m_onlyHyphens = true;
        m_isId = m_joined == "www"sv || std::ranges::any_of(m_joined, isDigit);
    }
    const std::string_view gap = m_text.substr(size_t(m_end), size_t(token.start - m_end));
    m_onlyHyphens = m_onlyHyphens && isHyphen(gap);
    m_isId = m_isId || gap == "@"sv || gap == "://"sv || gap == "_"sv || token.text == "www"sv
        || std::ranges::any_of(token.text, isDigit);
    if (m_joined.size() <= longestWhole) {
        m_joined += token.text;
        m_whole += gap;
        m_whole += token.text;
    }
    m_end = token.end;
}

std::optional<Token> WrittenTogether::take()
{
    const int words = std::exchange(m_words, 0);
    if (words < 2)
        return std::nullopt;
    const std::string &text = m_onlyHyphens ? m_joined : m_whole;
    if ((!m_onlyHyphens && !m_isId) || text.size() > longestWhole)
        return std::nullopt;
    return Token{text, m_start, m_end};
}

bool hasHump(std::string_view text, const Token &token)
{
    for (qsizetype i = token.start + 1; i < token.end; ++i)
        if (isCapital(text[size_t(i)]) && isSmall(text[size_t(i - 1)]))
            return true;
    return false;
}

std::vector<std::pair<qsizetype, qsizetype>> humps(std::string_view text, const Token &token)
{
    std::vector<std::pair<qsizetype, qsizetype>> result;
    qsizetype start = token.start;
    for (qsizetype i = token.start + 1; i <= token.end; ++i) {
        if (i < token.end && !(isCapital(text[size_t(i)]) && isSmall(text[size_t(i - 1)])))
            continue;
        if (i - start >= shortestHump)
            result.emplace_back(start, i);
        start = i;
    }
    return result;
}

} // namespace twb::analysis
