// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/plaintext.h"

#include "core/intake/htmlfilter.h"

#include <algorithm>

namespace twb::intake {

using namespace Qt::StringLiterals;

namespace {

bool isUnwanted(QChar c)
{
    return (c < u' ' && c != u'\n' && c != u'\t') || c == u'\x7f' || c == QChar::ByteOrderMark
        || c == u'\u200B';
}

bool isCombining(QChar c)
{
    return (c >= u'\u0300') & (c <= u'\u036F');
}

} // namespace

QString cleaned(const QString &text)
{
    // Without branches, so that the compiler looks at many characters at once.
    bool unwanted = false;
    bool combining = false;
    for (const QChar c : text) {
        unwanted |= isUnwanted(c);
        combining |= isCombining(c);
    }
    if (!unwanted && !combining)
        return text.trimmed();
    QString result = text;
    result.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
    result.removeIf(isUnwanted);
    return (combining ? result.normalized(QString::NormalizationForm_C) : result).trimmed();
}

QString markdownFromHtml(const QString &text)
{
    if (!text.contains(u'<') && !text.contains(u'&'))
        return text;
    return HtmlFilter(text, HtmlFilter::Output::Markdown).run();
}

QString lineFromHtml(const QString &text)
{
    if (!text.contains(u'<') && !text.contains(u'&'))
        return text.simplified();
    return HtmlFilter(text, HtmlFilter::Output::Plain).run().simplified();
}

QString shortened(const QString &text, int length)
{
    if (text.size() <= length)
        return text;
    qsizetype end = length - 1;
    const qsizetype blank = text.lastIndexOf(u' ', end);
    if (blank > length / 2)
        end = blank;
    else if (text.at(end - 1).isHighSurrogate())
        --end;
    QString result = text.first(end).trimmed();
    while (!result.isEmpty() && u",;:-–"_s.contains(result.back()))
        result.chop(1);
    return result.trimmed() + u'…';
}

} // namespace twb::intake
