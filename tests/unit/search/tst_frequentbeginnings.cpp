// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/find/finder.h"
#include "core/search/find/rarewordfinder.h"
#include "tests/unit/index/smalllibrary.h"

#include <functional>

using namespace twb;
using namespace twb::search;
using namespace twb::test;

namespace {

constexpr size_t mostHits = 5;
constexpr index::EntryNumber last = 1500; ///< record

/// What finds the hits of "lager verkehr" in an index.
struct Finding {
    explicit Finding(const SmallLibrary &small)
        : view(require(IndexView::open(small.indexPath()))), transaction(require(view->begin())),
          match(
              require(makeMatch(parseQuery(u"lager verkehr"_s, view->names(), true), *view, Effort::Quick))),
          attachments(*view), finder(*view, attachments)
    {
    }

    bool isLoosened()
    {
        Allowance allowance;
        return require(RareWordFinder(*view, match, allowance).loosened(mostHits)).has_value();
    }

    std::unique_ptr<IndexView> view;
    sqlite::Transaction transaction;
    Match match;
    AttachmentFinder attachments;
    Finder finder;
};

/// The newest records that some condition on their numbers holds for; records are numbered as they come.
template <typename Condition> Numbers newest(Condition &&condition)
{
    Numbers numbers;
    for (index::EntryNumber number = last; number > 0 && numbers.size() < mostHits; --number)
        if (condition(number))
            numbers.push_back(number);
    return numbers;
}

/// Records with "Lager" and a word with the long beginning, or where isOther(number) another one that begins
/// alike.
template <typename Condition> void fill(SmallLibrary &small, Condition &&isOther)
{
    QList<store::RecordChange> changes;
    for (index::EntryNumber number = 1; number <= last; ++number) {
        const QString word = isOther(number) ? u"Verkehung"_s : u"Verkehrsplan"_s;
        changes.append(SmallLibrary::changeOf(u"project"_s, QString::number(number),
            {{u"title"_s, u"Projekt"_s}, {u"solution"_s, QString(u"Am Lager: "_s + word)}}));
    }
    require(small.library->apply({}, changes));
    small.catchUp();
}

} // namespace

/// Long beginnings of very many words are found by a shorter one, and verified.
class TestFrequentBeginnings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatOnlyBeginsAlikeIsLeftOut()
    {
        const auto isOther = [](auto number) { return number % 3 == 0; };
        SmallLibrary small;
        fill(small, isOther);
        Finding finding(small);
        QVERIFY(finding.isLoosened());
        QCOMPARE(require(finding.finder.quick(finding.match, mostHits)), newest(std::not_fn(isOther)));
    }

    void wordsInTitlesStayBeforeTexts()
    {
        SmallLibrary small;
        QList<store::RecordChange> changes;
        for (int number = 1; number <= int(last); ++number) {
            const bool isCalled = number == 700 || number == 900;
            changes.append(SmallLibrary::changeOf(u"project"_s, QString::number(number),
                {{u"title"_s, isCalled ? u"Lager für Verkehrszeichen"_s : u"Projekt"_s},
                    {u"solution"_s, u"Lager und Verkehrsplan"_s}}));
        }
        require(small.library->apply({}, changes));
        small.catchUp();
        Finding finding(small);
        QVERIFY(finding.isLoosened());
        QCOMPARE(
            require(finding.finder.quick(finding.match, mostHits)), (Numbers{900, 700, 1500, 1499, 1498}));
    }

    void manyOthersFirstAreNotReadInVain()
    {
        const auto isOther = [](auto number) { return number > 1000; };
        SmallLibrary small;
        fill(small, isOther);
        Finding finding(small);
        QVERIFY(finding.isLoosened());
        QCOMPARE(require(finding.finder.quick(finding.match, mostHits)), newest(std::not_fn(isOther)));
    }

    void fewWordsAreGatheredAsTheyAre()
    {
        SmallLibrary small;
        small.projects(90, {{u"solution"_s, u"Lager und Verkehrsplan"_s}});
        small.catchUp();
        QVERIFY(!Finding(small).isLoosened());
    }
};

QTEST_GUILESS_MAIN(TestFrequentBeginnings)
#include "tst_frequentbeginnings.moc"
