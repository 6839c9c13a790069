// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/find/recognizer.h"

#include <array>

namespace twb::search {

/// The field that is the summary of a kind, by place in model::fields(); noSummary when it has none.
int summaryField(model::Kind kind);
inline constexpr int noSummary = -1;

/// What one record shows of a match: which terms it holds, how, and how well that fits. Reads records one
/// after the other.
class MatchEvidence {
public:
    /// Where in a record a word stands.
    enum class Place : quint8 { Title, Summary, Text };

    /// The best find of a term in the record at hand.
    struct Find {
        How how = How::Exact;
        quint16 way = 0;
        Place place = Place::Text;
        std::string_view word; ///< as it is written there
    };

    /// A section of the record at hand.
    struct Section {
        int field = 0; ///< place in model::fields()
        std::string_view text;
        std::vector<Recognizer::Mark> marks;
    };

    /// The recognizer must live as long.
    explicit MatchEvidence(Recognizer &recognizer);

    /// Reads a record: its title, the words of its facets, and its sections with their marks, of which
    /// \a summary is the field of the summary. The texts must live as long as they are asked about.
    void read(std::string_view title, std::string_view codes, std::string_view sections, int summary);

    /// Of a term by its place; nothing when the texts do not hold it.
    const std::optional<Find> &find(size_t term) const { return m_finds[term]; }

    /// What is to be marked in the title.
    const std::vector<Recognizer::Mark> &titleMarks() const { return m_titleMarks; }

    /// With what is to be marked in them.
    const std::vector<Section> &sections() const { return m_sections; }

    /// In the texts or by a name.
    bool holds(size_t term) const;

    /// In the title or by a name.
    bool isCalled(size_t term) const;

    /// True when the record fulfils what only its text can tell.
    bool verify() const;

    /// The score, see core/search/find/weights.h. \a level is that of the evidence of the record: 0 for none.
    double score(int level) const;

private:
    /// How far a way with several places has come.
    struct Progress {
        quint32 seen = 0; ///< places, bit by bit
        quint32 run =
            0; ///< places that may be filled by the word at hand, those before it by the words before
        quint32 runBefore = 0; ///< the same of the word before
        size_t word = 0; ///< the word at hand
    };

    void clear();
    void readText(std::string_view text, Place place, std::vector<Recognizer::Mark> &marks);
    void take(std::span<const Recognizer::Use> uses, std::string_view written, Place place);
    bool completes(const Recognizer::Use &use);
    bool followsInOrder(const Recognizer::Use &use);
    double frequency(size_t term, How worst) const;
    double worth(size_t term) const;
    double share() const;

    Recognizer &m_recognizer;
    const Match &m_match;
    std::string_view m_codes;
    std::vector<Recognizer::Mark> m_titleMarks;
    std::vector<Section> m_sections;
    std::vector<std::optional<Find>> m_finds; ///< by term
    std::vector<std::array<std::array<int, 3>, howCount>> m_counts; ///< finds by term, how and place
    std::vector<std::vector<Progress>> m_progress; ///< by term and way
    std::array<size_t, 3> m_lengths{}; ///< by place, in words
    size_t m_word = 0; ///< counts the words of the record; texts are apart
};

} // namespace twb::search
