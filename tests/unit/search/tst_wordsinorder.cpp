// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/find/finder.h"
#include "tests/unit/index/smalllibrary.h"

#include <algorithm>
#include <functional>

using namespace twb;
using namespace twb::search;
using namespace twb::test;

namespace {

constexpr size_t hitsShown = 50;
constexpr index::EntryNumber lastWritten = 1200; ///< record

/// What finds the hits of a text that is being typed.
struct TypedFinding {
    TypedFinding(const SmallLibrary &small, const QString &typed, Effort effort = Effort::Full)
        : view(require(IndexView::open(small.indexPath()))), transaction(require(view->begin())),
          match(require(makeMatch(parseQuery(typed, view->names(), true), *view, effort))),
          attachments(*view), finder(*view, attachments)
    {
    }

    qint64 read() const { return Allowance::ofKeystroke - finder.allowance().left(); }

    std::unique_ptr<IndexView> view;
    sqlite::Transaction transaction;
    Match match;
    AttachmentFinder attachments;
    Finder finder;
};

/// Records with an E and a word like "Schule", of which some have them in order or as one word.
QString textOf(index::EntryNumber number)
{
    if (number % 40 == 0)
        return u"Mit E-Scooter zur Schule."_s;
    if (number % 100 == 3)
        return u"Zur Schule, mit E Scooter."_s;
    return u"Vitamin E in der Schule."_s;
}

/// Full text finds E-Scooter as one word, too.
bool isOneWord(index::EntryNumber number)
{
    return number % 40 == 0;
}

bool isHit(index::EntryNumber number)
{
    return isOneWord(number) || number % 100 == 3;
}

/// \a length: of each record's text
void writeRecords(SmallLibrary &small, qsizetype length)
{
    const QString other = u"Worte über etwas, das ein Ende hat. "_s;
    QList<store::RecordChange> changes;
    for (index::EntryNumber number = 1; number <= lastWritten; ++number)
        changes.append(SmallLibrary::changeOf(u"project"_s, QString::number(number),
            {{u"title"_s, u"Projekt"_s},
                {u"solution"_s, QString(other.repeated(length / other.size()) + textOf(number))}}));
    require(small.library->apply({}, changes));
    small.catchUp();
}

/// Newest first.
template <typename Condition> Numbers numbersWith(Condition &&condition)
{
    Numbers numbers;
    for (index::EntryNumber number = lastWritten; number > 0; --number)
        if (condition(number))
            numbers.push_back(number);
    return numbers;
}

} // namespace

/// Phrases and hyphenated words, of which the text itself must tell whether they stand in order.
class TestWordsInOrder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void inUsualTextsEveryHitIsFound()
    {
        SmallLibrary small;
        writeRecords(small, 1000);
        TypedFinding finding(small, u"E-Sc"_s);
        Numbers first = require(finding.finder.first(finding.match, lastWritten));
        QVERIFY(!finding.finder.allowance().isTooSmall());
        QCOMPARE(first, require(finding.finder.all(finding.match)));
        std::ranges::sort(first, std::greater());
        QCOMPARE(first, numbersWith(isHit));
    }

    void keystrokesReadNoMoreThanTheyMay()
    {
        constexpr qsizetype length = 40'000;
        SmallLibrary small;
        writeRecords(small, length);
        for (const QString &typed : {u"E-Sc"_s, u"E-Scooter"_s}) {
            TypedFinding finding(small, typed);
            for (const bool quick : {false, true}) {
                const Numbers found = require(quick ? finding.finder.quick(finding.match, hitsShown)
                                                    : finding.finder.first(finding.match, hitsShown));
                QVERIFY(finding.read() < Allowance::ofKeystroke + 2 * length);
                QVERIFY(std::ranges::all_of(found, isHit));
                for (const index::EntryNumber number : numbersWith(isOneWord))
                    QVERIFY(std::ranges::contains(found, number));
            }
            Numbers whole = require(finding.finder.all(finding.match));
            std::ranges::sort(whole, std::greater());
            QCOMPARE(whole, numbersWith(isHit));
        }
    }

    void whatStandsThereAsOneWordIsNotRead()
    {
        constexpr size_t few = 20; // less than stand as one word
        SmallLibrary small;
        writeRecords(small, 1000);
        TypedFinding finding(small, u"E-Sc"_s);
        Numbers newest = numbersWith(isOneWord);
        newest.resize(few);
        QCOMPARE(require(finding.finder.quick(finding.match, few)), newest);
        QCOMPARE(finding.read(), 0);
    }

    void titlesThatMustBeReadTakeNothingFromTexts()
    {
        constexpr int titled = 60; // together longer than a keystroke may read
        SmallLibrary small;
        writeRecords(small, 1000);
        QList<store::RecordChange> changes;
        for (int i = 0; i < titled; ++i)
            changes.append(SmallLibrary::changeOf(u"project"_s, u"lang %1"_s.arg(i),
                {{u"title"_s, u"Vitamin E und Schule"_s}, {u"solution"_s, u"Wort "_s.repeated(10'000)}}));
        require(small.library->apply({}, changes));
        small.catchUp();
        TypedFinding finding(small, u"E-Sc"_s);
        const Numbers found = require(finding.finder.quick(finding.match, hitsShown));
        QVERIFY(finding.finder.allowance().isTooSmall());
        for (const index::EntryNumber number : numbersWith(isOneWord))
            QVERIFY(std::ranges::contains(found, number));
    }

    /// Else the words would be looked for one by one: many records, none of which were meant.
    void whatWasNotReadMayHoldEnough()
    {
        SmallLibrary small;
        writeRecords(small, 40'000);
        TypedFinding many(small, u"E-Sc"_s);
        QVERIFY(require(many.finder.suffices(many.match, hitsShown)));
        TypedFinding few(small, u"E-Scooter"_s);
        QVERIFY(!require(few.finder.suffices(few.match, hitsShown)));
    }

    void whatWasNotReadIsNotRemembered()
    {
        SmallLibrary small;
        writeRecords(small, 40'000);
        TypedFinding finding(small, u"-\"E Sc"_s);
        require(finding.finder.first(finding.match, lastWritten));
        QVERIFY(finding.finder.allowance().isTooSmall());
        Numbers whole = require(finding.finder.all(finding.match));
        std::ranges::sort(whole, std::greater());
        QCOMPARE(whole, numbersWith(std::not_fn(isHit)));
    }

    void excludedWordsInOrderAreLeftOut()
    {
        SmallLibrary small;
        writeRecords(small, 1000);
        TypedFinding finding(small, u"schule -e-scooter"_s);
        Numbers found = require(finding.finder.all(finding.match));
        std::ranges::sort(found, std::greater());
        QCOMPARE(found, numbersWith(std::not_fn(isHit)));
    }
};

QTEST_GUILESS_MAIN(TestWordsInOrder)
#include "tst_wordsinorder.moc"
