// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/templates/textlanguage.h"

#include <QStringTokenizer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twb::report {
namespace {

// Frequent in one language and no word of the other.
constexpr QStringView germanWords[] = {u"auf", u"das", u"dem", u"den", u"der", u"des", u"ein", u"eine",
    u"einer", u"für", u"ist", u"mit", u"nicht", u"oder", u"sich", u"sind", u"und", u"von", u"wird", u"zu"};
constexpr QStringView englishWords[] = {u"and", u"are", u"be", u"by", u"for", u"from", u"have", u"is", u"it",
    u"not", u"of", u"on", u"or", u"that", u"the", u"this", u"to", u"were", u"with", u"which"};

constexpr qsizetype sampleSize = 4000;
constexpr int leastWords = 3;

bool contains(std::span<const QStringView> words, QStringView word)
{
    return std::ranges::any_of(
        words, [&](QStringView known) { return known.compare(word, Qt::CaseInsensitive) == 0; });
}

} // namespace

QString textLanguage(QStringView text)
{
    int german = 0;
    int english = 0;
    for (QStringView word : QStringTokenizer(text.first(std::min(text.size(), sampleSize)), u' ')) {
        german += contains(germanWords, word);
        english += contains(englishWords, word);
    }
    if (english >= leastWords && english > 2 * german)
        return u"en"_s;
    if (german >= leastWords && german > 2 * english)
        return u"de"_s;
    return {};
}

} // namespace twb::report
