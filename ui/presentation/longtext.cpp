// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/longtext.h"

#include <algorithm>

namespace twb::ui {

namespace {

/// A sign beyond the usual ones, such as an emoji, is looked for in font after font.
constexpr qsizetype signWeight = 110;

qsizetype weightOf(QChar c)
{
    return c == u'\n' ? lineWeight : c.isHighSurrogate() ? signWeight - 1 : 1;
}

/// Of text without ends of lines.
qsizetype lineWeightOf(QStringView line)
{
    const auto isHigh = [](QChar c) { return c.isHighSurrogate(); };
    return line.size() + std::ranges::count_if(line, isHigh) * (signWeight - 2);
}

/// How much of a line there is room for; takes what it weighs from the room.
qsizetype fitting(QStringView line, qsizetype &room)
{
    qsizetype at = 0;
    for (; at < line.size(); ++at) {
        const qsizetype left = room - weightOf(line.at(at));
        if (left < 0)
            break;
        room = left;
    }
    return at;
}

/// How far a piece reaches at most, and where its last line within begins.
struct Reach {
    qsizetype end = 0;
    qsizetype line = 0;
};

Reach reachOf(QStringView text, qsizetype from, qsizetype most)
{
    Reach reach{from, from};
    qsizetype room = most;
    while (reach.end < text.size()) {
        const QStringView near = text.sliced(reach.end, qMin(room + 1, text.size() - reach.end));
        const qsizetype length = near.indexOf(u'\n');
        const QStringView line = length < 0 ? near : near.first(length);
        const qsizetype fits = fitting(line, room);
        if (length < 0 || fits < length || room < lineWeight) {
            reach.end += fits;
            break;
        }
        room -= lineWeight;
        reach.end += length + 1;
        reach.line = reach.end;
    }
    reach.end = qMax(reach.end, from + 1);
    return reach;
}

/// Where the piece that begins at \a from ends.
qsizetype pieceEnd(QStringView text, qsizetype from, qsizetype most)
{
    const Reach reach = reachOf(text, from, most);
    if (reach.end == text.size())
        return reach.end;
    const qsizetype near = from + (reach.end - from) / 2;
    if (reach.line > near)
        return reach.line;
    for (qsizetype at = reach.end; at > near; --at)
        if (text.at(at - 1).isSpace())
            return at;
    const bool inCharacter = text.at(reach.end).isLowSurrogate() && text.at(reach.end - 1).isHighSurrogate();
    if (!inCharacter)
        return reach.end;
    return reach.end - 1 > from ? reach.end - 1 : reach.end + 1;
}

} // namespace

qsizetype textWeight(QStringView text)
{
    return lineWeightOf(text) + text.count(u'\n') * (lineWeight - 1);
}

QList<qsizetype> cutPlaces(QStringView text, qsizetype most)
{
    QList<qsizetype> places;
    for (qsizetype from = 0; from < text.size(); from = places.last())
        places.append(pieceEnd(text, from, most));
    if (places.isEmpty())
        places.append(0);
    return places;
}

QStringList cutText(const QString &text, qsizetype most)
{
    QStringList pieces;
    qsizetype from = 0;
    for (const qsizetype end : cutPlaces(text, most)) {
        pieces.append(text.sliced(from, end - from));
        from = end;
    }
    return pieces;
}

QString shortened(const QString &text, qsizetype most)
{
    if (text.size() <= most)
        return text;
    const qsizetype end = text.at(most - 1).isHighSurrogate() ? most - 1 : most;
    return text.first(end) + u'…';
}

} // namespace twb::ui
