// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/worddiff.h"

#include <QStringList>

#include <algorithm>
#include <vector>

namespace twb::model {

namespace {

using Words = QList<QStringView>;

constexpr qsizetype mostCells = 16'000'000; ///< of the table: 2,800 by 5,600 words

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
    void add(DiffPart::Kind kind, const Words &words)
    {
        for (const QStringView word : words)
            add(kind, word);
    }
    QList<DiffPart> take() { return std::move(m_parts); }

private:
    QList<DiffPart> m_parts;
};

/// Lengths of the longest common subsequence of what is left of both from every place on.
class Table {
public:
    Table(const Words &before, const Words &after)
        : m_width(after.size() + 1), m_cells(size_t((before.size() + 1) * m_width))
    {
        for (qsizetype i = before.size() - 1; i >= 0; --i)
            for (qsizetype j = after.size() - 1; j >= 0; --j)
                cell(i, j) = before.at(i) == after.at(j) ? quint16(cell(i + 1, j + 1) + 1)
                                                         : std::max(cell(i + 1, j), cell(i, j + 1));
    }
    quint16 &cell(qsizetype i, qsizetype j) { return m_cells[size_t(i * m_width + j)]; }

private:
    qsizetype m_width;
    std::vector<quint16> m_cells;
};

void compare(const Words &before, const Words &after, Parts &parts)
{
    using Kind = DiffPart::Kind;
    const bool tooLarge = std::min(before.size(), after.size()) > 60'000
        || (before.size() + 1) * (after.size() + 1) > mostCells;
    if (tooLarge) {
        parts.add(Kind::Removed, before);
        parts.add(Kind::Added, after);
        return;
    }
    Table table(before, after);
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < before.size() && j < after.size()) {
        if (before.at(i) == after.at(j)) {
            parts.add(Kind::Same, before.at(i++));
            ++j;
        } else if (table.cell(i + 1, j) >= table.cell(i, j + 1)) {
            parts.add(Kind::Removed, before.at(i++));
        } else {
            parts.add(Kind::Added, after.at(j++));
        }
    }
    parts.add(Kind::Removed, before.sliced(i));
    parts.add(Kind::Added, after.sliced(j));
}

} // namespace

QList<DiffPart> wordDiff(const QString &before, const QString &after)
{
    Words left = wordsOf(before);
    Words right = wordsOf(after);
    qsizetype head = 0;
    while (head < qMin(left.size(), right.size()) && left.at(head) == right.at(head))
        ++head;
    qsizetype tail = 0;
    while (tail < qMin(left.size(), right.size()) - head
        && left.at(left.size() - 1 - tail) == right.at(right.size() - 1 - tail))
        ++tail;
    Parts parts;
    parts.add(DiffPart::Kind::Same, left.first(head));
    compare(
        left.sliced(head, left.size() - head - tail), right.sliced(head, right.size() - head - tail), parts);
    parts.add(DiffPart::Kind::Same, left.last(tail));
    return parts.take();
}

} // namespace twb::model
