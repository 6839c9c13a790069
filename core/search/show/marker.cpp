// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/show/marker.h"

#include "core/index/searchtext.h"

#include <algorithm>
#include <bit>

namespace twb::search {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype snippetBytes = 170;
constexpr qsizetype leadBytes = 50; ///< how much of the text stands before the first word found

bool isContinuation(char c)
{
    return (uchar(c) & 0xc0) == 0x80;
}

/// The beginning of a word at or after \a at, but not after \a limit.
qsizetype wordStart(std::string_view text, qsizetype at, qsizetype limit)
{
    if (at <= 0)
        return 0;
    const size_t space = text.find(' ', size_t(at - 1));
    if (space != std::string_view::npos && qsizetype(space) < limit)
        return qsizetype(space) + 1;
    while (at < limit && isContinuation(text[size_t(at)]))
        ++at;
    return at;
}

/// The end of a word at or before \a at, but not before \a limit.
qsizetype wordEnd(std::string_view text, qsizetype at, qsizetype limit)
{
    if (at >= qsizetype(text.size()))
        return qsizetype(text.size());
    const size_t space = text.rfind(' ', size_t(at));
    if (space != std::string_view::npos && qsizetype(space) >= limit)
        return qsizetype(space);
    while (at > limit && isContinuation(text[size_t(at)]))
        --at;
    return at;
}

void append(QList<Segment> &segments, std::string_view text, bool marked)
{
    if (text.empty())
        return;
    const QString piece = QString::fromUtf8(text);
    if (!segments.isEmpty() && segments.last().marked == marked)
        segments.last().text += piece;
    else
        segments.append({piece, marked});
}

} // namespace

std::vector<Marker::Mark> Marker::marks(std::string_view text)
{
    std::vector<Mark> found;
    if (m_recognizer.match().hasFoundWords())
        m_recognizer.read(
            text,
            [&](const analysis::Token &token, std::span<const Recognizer::Use> uses) {
                m_recognizer.addMark(token, uses, found);
            },
            [](size_t) {});
    return found;
}

QList<Segment> Marker::mark(std::string_view text, const std::vector<Mark> &found) const
{
    return cut(text, {0, qsizetype(text.size()), 0}, found);
}

QList<Segment> Marker::beginning(std::string_view text)
{
    const std::string_view piece = index::shortened(text, size_t(snippetBytes));
    return cut(text, {0, qsizetype(piece.size()), 0}, marks(piece));
}

Marker::Snippet Marker::snippet(const std::vector<MatchEvidence::Section> &sections) const
{
    const MatchEvidence::Section *best = nullptr;
    Window bestOfAll;
    for (const MatchEvidence::Section &section : sections)
        if (const Window window = bestWindow(section.text, section.marks); window.words > bestOfAll.words) {
            best = &section;
            bestOfAll = window;
        }
    return best ? Snippet{cut(best->text, bestOfAll, best->marks), best->field} : Snippet();
}

Marker::Window Marker::bestWindow(std::string_view text, const std::vector<Mark> &found) const
{
    Window best;
    for (size_t first = 0; first < found.size(); ++first) {
        quint32 terms = 0;
        const qsizetype reach = found[first].start + snippetBytes - leadBytes;
        for (size_t i = first; i < found.size() && found[i].end <= reach; ++i)
            terms |= found[i].terms;
        const int words = std::max(1, std::popcount(terms));
        if (words <= best.words)
            continue;
        const qsizetype start = wordStart(text, found[first].start - leadBytes, found[first].start);
        const qsizetype end = wordEnd(text, start + snippetBytes, found[first].end);
        best = {start, end, words};
    }
    return best;
}

QList<Segment> Marker::cut(std::string_view text, const Window &window, const std::vector<Mark> &found) const
{
    constexpr std::string_view ellipsis = "\u2026";
    const auto piece = [&](qsizetype from, qsizetype to) {
        return text.substr(size_t(from), size_t(std::max<qsizetype>(0, to - from)));
    };
    QList<Segment> segments;
    if (window.start > 0)
        append(segments, ellipsis, false);
    qsizetype at = window.start;
    for (const Mark &place : found) {
        if (place.start < at || place.end > window.end)
            continue;
        append(segments, piece(at, place.start), false);
        append(segments, piece(place.start, place.end), true);
        at = place.end;
    }
    append(segments, piece(at, window.end), false);
    if (window.end < qsizetype(text.size()))
        append(segments, ellipsis, false);
    return segments;
}

} // namespace twb::search
