// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/token.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace twb::analysis {

/// Gathers words that follow each other without a blank: "Smart-City" is smartcity, too; "M13.2",
/// "2024-05-13", "info@stadt.de" and "www.stadt.de/plan" are found whole, with their signs. What is only
/// parted by signs within a sentence ("und/oder") is not taken together.
class WrittenTogether {
public:
    /// \a text is read as long as this object lives.
    explicit WrittenTogether(std::string_view text) : m_text(text) { }

    /// Whether a word follows the last one without a blank.
    bool continues(const Token &token) const
    {
        return m_words > 0 && token.start - m_end <= longestGap && !isParted(token.start)
            && isGap(token.start);
    }
    void add(const Token &token)
    {
        if (m_words++ > 0)
            return addNext(token);
        m_start = token.start;
        m_end = token.end;
        if (!isParted(qsizetype(m_text.size())))
            m_joined = token.text;
    }

    /// The words added since the last call as one, if that is worth finding; valid until the next add.
    std::optional<Token> take();

private:
    static constexpr qsizetype longestGap = 3; ///< "://", or a hyphen of its own code point

    /// Told first: most words are.
    bool isParted(qsizetype to) const { return m_end < to && m_text[size_t(m_end)] == ' '; }
    bool isGap(qsizetype to) const;
    void addNext(const Token &token);

    std::string_view m_text;
    std::string m_joined; ///< without signs
    std::string m_whole; ///< with them
    qsizetype m_start = 0;
    qsizetype m_end = 0;
    int m_words = 0;
    bool m_onlyHyphens = true;
    bool m_isId = false; ///< a number, an address, a path
};

/// Whether a word has a capital letter after a small one, and what lies between such places.
bool hasHump(std::string_view text, const Token &token);
std::vector<std::pair<qsizetype, qsizetype>> humps(std::string_view text, const Token &token);

} // namespace twb::analysis
