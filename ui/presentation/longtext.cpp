// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/longtext.h"

namespace twb::ui {

namespace {

/// Where the piece that begins at \a from ends.
qsizetype pieceEnd(QStringView text, qsizetype from, qsizetype most)
{
    qsizetype weight = 0;
    qsizetype line = 0;
    qsizetype blank = 0;
    qsizetype at = from;
    for (; at < text.size(); ++at) {
        const QChar c = text.at(at);
        weight += c == u'\n' ? lineWeight : 1;
        if (weight > most && at > from)
            break;
        if (c == u'\n')
            line = at + 1;
        else if (c.isSpace())
            blank = at + 1;
    }
    if (at == text.size())
        return at;
    const qsizetype near = from + (at - from) / 2;
    if (line > near)
        return line;
    if (blank > near)
        return blank;
    const bool inCharacter = text.at(at).isLowSurrogate() && text.at(at - 1).isHighSurrogate();
    return inCharacter && at - 1 > from ? at - 1 : at;
}

} // namespace

qsizetype textWeight(QStringView text)
{
    return text.size() + text.count(u'\n') * (lineWeight - 1);
}

QStringList cutText(const QString &text, qsizetype most)
{
    if (textWeight(text) <= most)
        return {text};
    QStringList pieces;
    for (qsizetype from = 0; from < text.size();) {
        const qsizetype end = pieceEnd(text, from, most);
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
