// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/worddiff.h"

#include <QHash>
#include <QStringList>

#include <algorithm>
#include <span>
#include <vector>

namespace twb::model {

namespace {

using Words = QList<QStringView>;

constexpr qsizetype mostCells = 16'000'000; ///< of a table: 2,800 by 5,600 words
constexpr qsizetype mostCellsInAll = 64'000'000;
constexpr size_t mostWords = 60'000; ///< that a cell can count
constexpr int deepest = 8;

/// Words, spaces and single other characters.
Words wordsOf(QStringView text)
{
    Words words;
    const auto kindOf = [](QChar c) { return c.isLetterOrNumber() ? 0 : c.isSpace() ? 1 : 2; };
    for (qsizetype from = 0; from < text.size();) {
        qsizetype to = from + 1;
        const int kind = kindOf(text.at(from));
        while (to < text.size() && kind != 2 && kindOf(text.at(to)) == kind)
            ++to;
        if (text.at(from).isHighSurrogate() && to < text.size() && text.at(to).isLowSurrogate())
            ++to;
        words.append(text.sliced(from, to - from));
        from = to;
    }
    return words;
}

class Parts {
public:
    void add(DiffPart::Kind kind, QStringView text)
    {
        if (text.isEmpty())
            return;
        if (m_parts.isEmpty() || m_parts.last().kind != kind)
            m_parts.append({kind, {}});
        m_parts.last().text += text;
    }
    QList<DiffPart> take() { return std::move(m_parts); }

private:
    QList<DiffPart> m_parts;
};

/// Lengths of the longest common subsequence of what is left of both from every place on.
class Table {
public:
    Table(std::span<const QStringView> before, std::span<const QStringView> after)
        : m_width(after.size() + 1), m_cells((before.size() + 1) * m_width)
    {
        for (size_t i = before.size(); i-- > 0;)
            for (size_t j = after.size(); j-- > 0;)
                cell(i, j) = before[i] == after[j] ? quint16(cell(i + 1, j + 1) + 1)
                                                   : std::max(cell(i + 1, j), cell(i, j + 1));
    }
    quint16 &cell(size_t i, size_t j) { return m_cells[i * m_width + j]; }

private:
    size_t m_width;
    std::vector<quint16> m_cells;
};

using Span = std::span<const QStringView>;

/// A word that stands once in either text.
struct Anchor {
    size_t before;
    size_t after;
};

/// As many of them as keep their order, after Cohen's patience diff.
std::vector<Anchor> anchorsOf(Span before, Span after)
{
    constexpr qsizetype none = -1;
    constexpr qsizetype several = -2;
    struct Places {
        qsizetype before = none;
        qsizetype after = none;
    };
    QHash<QStringView, Places> words;
    for (size_t i = 0; i < before.size(); ++i) {
        qsizetype &place = words[before[i]].before;
        place = place == none ? qsizetype(i) : several;
    }
    for (size_t i = 0; i < after.size(); ++i) {
        const auto found = words.find(after[i]);
        if (found != words.end())
            found->after = found->after == none ? qsizetype(i) : several;
    }
    std::vector<Anchor> all;
    for (const Places &places : std::as_const(words))
        if (places.before >= 0 && places.after >= 0)
            all.push_back({size_t(places.before), size_t(places.after)});
    std::ranges::sort(all, {}, &Anchor::before);

    std::vector<size_t> ends; // the last anchor of the best row of each length
    std::vector<size_t> previous(all.size(), all.size());
    for (size_t i = 0; i < all.size(); ++i) {
        const auto place =
            std::ranges::lower_bound(ends, all[i].after, {}, [&](size_t at) { return all[at].after; });
        if (place != ends.begin())
            previous[i] = *std::prev(place);
        if (place == ends.end())
            ends.push_back(i);
        else
            *place = i;
    }
    std::vector<Anchor> row;
    for (size_t i = ends.empty() ? all.size() : ends.back(); i < all.size(); i = previous[i])
        row.push_back(all[i]);
    std::ranges::reverse(row);
    return row;
}

/// Compares word by word as long as its work lasts; what is larger is divided at anchors first.
class Comparison {
public:
    void compare(Span before, Span after, int depth = 0)
    {
        const auto [head, headEnd] = std::ranges::mismatch(before, after);
        const auto same = size_t(head - before.begin());
        add(Kind::Same, before.first(same));
        before = before.subspan(same);
        after = after.subspan(same);
        size_t tail = 0;
        while (tail < std::min(before.size(), after.size())
            && before[before.size() - 1 - tail] == after[after.size() - 1 - tail])
            ++tail;
        const Span end = before.last(tail);
        compareMiddle(before.first(before.size() - tail), after.first(after.size() - tail), depth);
        add(Kind::Same, end);
    }
    QList<DiffPart> take() { return m_parts.take(); }

private:
    using Kind = DiffPart::Kind;

    void add(Kind kind, Span words)
    {
        for (const QStringView word : words)
            m_parts.add(kind, word);
    }

    void compareMiddle(Span before, Span after, int depth)
    {
        const auto cells = qsizetype(before.size() + 1) * qsizetype(after.size() + 1);
        const bool fits = std::min(before.size(), after.size()) <= mostWords && cells <= mostCells;
        if (fits && cells <= m_left) {
            m_left -= cells;
            compareAll(before, after);
            return;
        }
        const std::vector<Anchor> anchors =
            depth < deepest ? anchorsOf(before, after) : std::vector<Anchor>();
        if (anchors.empty()) {
            add(Kind::Removed, before);
            add(Kind::Added, after);
            return;
        }
        size_t i = 0;
        size_t j = 0;
        for (const Anchor &anchor : anchors) {
            compare(before.subspan(i, anchor.before - i), after.subspan(j, anchor.after - j), depth + 1);
            m_parts.add(Kind::Same, before[anchor.before]);
            i = anchor.before + 1;
            j = anchor.after + 1;
        }
        compare(before.subspan(i), after.subspan(j), depth + 1);
    }

    void compareAll(Span before, Span after)
    {
        Table table(before, after);
        size_t i = 0;
        size_t j = 0;
        while (i < before.size() && j < after.size()) {
            if (before[i] == after[j]) {
                m_parts.add(Kind::Same, before[i++]);
                ++j;
            } else if (table.cell(i + 1, j) >= table.cell(i, j + 1)) {
                m_parts.add(Kind::Removed, before[i++]);
            } else {
                m_parts.add(Kind::Added, after[j++]);
            }
        }
        add(Kind::Removed, before.subspan(i));
        add(Kind::Added, after.subspan(j));
    }

    Parts m_parts;
    qsizetype m_left = mostCellsInAll;
};

} // namespace

QList<DiffPart> wordDiff(const QString &before, const QString &after)
{
    const Words left = wordsOf(before);
    const Words right = wordsOf(after);
    Comparison comparison;
    comparison.compare(left, right);
    return comparison.take();
}

} // namespace twb::model
