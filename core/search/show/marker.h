// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/find/matchevidence.h"
#include "core/search/show/hit.h"

namespace twb::search {

/// Marks in texts what a query found.
class Marker {
public:
    /// The recognizer must live as long.
    explicit Marker(Recognizer &recognizer) : m_recognizer(recognizer) { }

    /// The whole text; with its marks where they are known.
    QList<Segment> mark(std::string_view text) { return mark(text, marks(text)); }
    QList<Segment> mark(std::string_view text, const std::vector<Recognizer::Mark> &found) const;

    /// The piece of a record's text that holds the most of the words, the first of such.
    struct Snippet {
        QList<Segment> segments;
        int field = -1; ///< of the section, its place in model::fields(); -1 when nothing was found
    };
    Snippet snippet(const std::vector<MatchEvidence::Section> &sections) const;

    /// The beginning of a text, with marks.
    QList<Segment> beginning(std::string_view text);

private:
    using Mark = Recognizer::Mark;
    struct Window {
        qsizetype start = 0;
        qsizetype end = 0;
        int words = 0;
    };

    std::vector<Mark> marks(std::string_view text);
    Window bestWindow(std::string_view text, const std::vector<Mark> &found) const;
    QList<Segment> cut(std::string_view text, const Window &window, const std::vector<Mark> &found) const;

    Recognizer &m_recognizer;
};

} // namespace twb::search
