// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/spelling/wrongwords.h"

#include <QRegularExpression>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace twb::ui {

using namespace Qt::StringLiterals;

namespace {

bool isInDictionaries(QStringView word)
{
    return word.size() > 1 && std::ranges::all_of(word, [](QChar c) { return c.isLetter(); })
        && std::ranges::none_of(word.sliced(1), [](QChar c) { return c.isUpper(); });
}

QList<TextRange> addressesIn(const QString &line)
{
    static const QRegularExpression address(
        uR"(\b[a-z][a-z0-9+.\-]*:\S+|\bwww\.\S+|\S+@\S+|\b[\w\-]+(\.[\w\-]+)+(/\S*)?)"_s,
        QRegularExpression::CaseInsensitiveOption);
    QList<TextRange> found;
    for (const auto &match : address.globalMatch(line))
        found.append({match.capturedStart(), match.capturedLength()});
    return found;
}

} // namespace

QList<TextRange> wrongWords(const QString &line, const QList<TextRange> &passedOver,
    const std::function<bool(const QString &word)> &isWrong)
{
    const QList<TextRange> passed = passedOver + addressesIn(line);
    const auto isPassed = [&passed](qsizetype start, qsizetype end) {
        return std::ranges::any_of(passed,
            [=](const TextRange &range) { return start < range.start + range.length && range.start < end; });
    };
    QList<TextRange> wrong;
    QTextBoundaryFinder words(QTextBoundaryFinder::Word, line);
    qsizetype start = 0;
    do {
        const qsizetype end = words.position();
        if ((words.boundaryReasons() & QTextBoundaryFinder::EndOfItem) && !isPassed(start, end)) {
            const QStringView word = QStringView(line).sliced(start, end - start);
            if (isInDictionaries(word) && isWrong(word.toString()))
                wrong.append({start, end - start});
        }
        if (words.boundaryReasons() & QTextBoundaryFinder::StartOfItem)
            start = words.position();
    } while (words.toNextBoundary() >= 0);
    return wrong;
}

} // namespace twb::ui
