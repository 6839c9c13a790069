// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/partedtext.h"

#include "ui/presentation/longtext.h"

namespace twb::ui {

namespace {

constexpr qsizetype partWeight = 20'000;
constexpr qsizetype partOfLongLines = 10'000; ///< a line is laid out anew with every key
constexpr qsizetype longLine = 5'000;

bool hasLongLine(QStringView text)
{
    qsizetype from = 0;
    for (qsizetype at = text.indexOf(u'\n'); at >= 0; at = text.indexOf(u'\n', from)) {
        if (at - from > longLine)
            return true;
        from = at + 1;
    }
    return text.size() - from > longLine;
}

QList<qsizetype> partEnds(QStringView text)
{
    return cutPlaces(text, hasLongLine(text) ? partOfLongLines : partWeight);
}

} // namespace

PartedText::PartedText(const QString &text) : m_text(text), m_ends(partEnds(m_text)) { }

QStringView PartedText::part(int part) const
{
    return QStringView(m_text).sliced(beginning(part), m_ends.at(part) - beginning(part));
}

QString PartedText::with(int part, QStringView text) const
{
    const QStringView whole(m_text);
    return whole.first(beginning(part)) % text % whole.sliced(m_ends.at(part));
}

int PartedText::replace(int part, const QString &text)
{
    QList<qsizetype> ends = partEnds(text);
    const qsizetype from = beginning(part);
    const qsizetype grown = text.size() - this->part(part).size();
    for (qsizetype &end : ends)
        end += from;
    for (qsizetype later : m_ends.sliced(part + 1))
        ends.append(later + grown);
    const auto count = int(ends.size() - (m_ends.size() - part - 1));
    m_text = with(part, text);
    m_ends = m_ends.first(part) + ends;
    return count;
}

} // namespace twb::ui
