// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/index/wordtable.h"
#include "tests/unit/index/smalllibrary.h"

#include <map>

using namespace twb;
using namespace twb::index;
using namespace twb::test;

namespace {

std::map<std::string, quint32> wordsOf(const SmallLibrary &small)
{
    const auto database = require(Database::open(small.indexPath(), Database::Access::Read));
    std::map<std::string, quint32> words;
    std::string last;
    require(WordTable::visitAll(*database, [&](const std::string &word, quint32 records) {
        if (word <= last)
            qFatal("%s after %s", word.c_str(), last.c_str());
        last = word;
        words.emplace(word, records);
        return true;
    }));
    return words;
}

} // namespace

class TestWordTable : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void countsTheListedRecordsThatHoldAWord()
    {
        SmallLibrary small;
        small.tag(u"Quelle"_s);
        small.project(u"Laterne"_s, {{u"summary"_s, u"Laterne und Leuchte"_s}});
        small.lesson(u"Leuchte"_s);
        small.catchUp();
        const auto words = wordsOf(small);
        QCOMPARE(words.at("laterne"), 1U);
        QCOMPARE(words.at("leuchte"), 2U);
        QVERIFY(!words.contains("quelle"));
    }

    void findsEveryWordOfManyAndNoOther()
    {
        SmallLibrary small;
        QString text;
        for (int i = 0; i < 3000; ++i)
            text += u"wort%1x Ähre%2 "_s.arg(i).arg(i * i);
        small.project(u"Viele"_s, {{u"summary"_s, text}});
        small.project(u"Wenige"_s, {{u"summary"_s, u"wort7x"_s}});
        small.catchUp();
        const auto words = wordsOf(small);
        QVERIFY(words.size() > 6000);
        const auto database = require(Database::open(small.indexPath(), Database::Access::Read));
        WordTable table(*database);
        for (const auto &[word, records] : words) {
            QCOMPARE(require(table.records(word)), records);
            QCOMPARE(require(table.records(word + "!")), 0U);
        }
        QCOMPARE(require(table.records("wort7x")), 2U);
        for (const std::string_view missing : {"", "\x01", "zzzzz", "\xf4\x80", "0"})
            QCOMPARE(require(table.records(missing)), 0U);
    }

    void knowsEveryBeginningAndNoOther()
    {
        SmallLibrary small;
        QString text;
        for (int i = 0; i < 3000; ++i)
            text += u"wort%1x "_s.arg(i);
        small.project(u"Viele"_s, {{u"summary"_s, text}});
        small.catchUp();
        const auto database = require(Database::open(small.indexPath(), Database::Access::Read));
        WordTable table(*database);
        for (const auto &[word, records] : wordsOf(small))
            for (size_t length = 1; length <= word.size(); ++length)
                QVERIFY2(require(table.recordsOfBeginning(word.substr(0, length), 1)) > 0, word.c_str());
        for (const std::string_view missing : {"a", "wort3000", "wort7xx", "zz"})
            QCOMPARE(require(table.recordsOfBeginning(missing, 1)), 0U);
    }

    void addsTheRecordsOfAllWordsThatBeginSo()
    {
        SmallLibrary small;
        QString text;
        for (int i = 0; i < 3000; ++i)
            text += u"wort%1x "_s.arg(i);
        small.project(u"Viele"_s, {{u"summary"_s, text}});
        small.project(u"Wenige"_s, {{u"summary"_s, u"wort12x wort12"_s}});
        small.catchUp();
        const auto database = require(Database::open(small.indexPath(), Database::Access::Read));
        WordTable table(*database);
        const auto words = wordsOf(small);
        for (const std::string_view beginning :
            {"w", "wort", "wort1", "wort12", "wort12x", "wort2999", "v"}) {
            quint32 sum = 0;
            for (const auto &[word, records] : words)
                sum += word.starts_with(beginning) ? records : 0;
            QCOMPARE(require(table.recordsOfBeginning(beginning, 1'000'000)), sum);
            QVERIFY(require(table.recordsOfBeginning(beginning, 3)) >= std::min(sum, 3U));
        }
    }

    void codesOfFacetsAreNoWords()
    {
        SmallLibrary small;
        small.project(u"Laterne"_s, {{u"action_fields"_s, list({u"mobility"_s})}});
        small.catchUp();
        for (const auto &[word, records] : wordsOf(small))
            QVERIFY2(uchar(word.front()) < 0xf3 && uchar(word.front()) >= '0', word.c_str());
    }

    void countsAnewWhenEnoughIsNew()
    {
        SmallLibrary small;
        small.projects(200, {});
        small.catchUp();
        small.project(u"Neuling"_s);
        small.catchUp();
        QVERIFY(!wordsOf(small).contains("neuling"));
        for (const QString &title : {u"A"_s, u"B"_s, u"C"_s, u"D"_s})
            small.project(title);
        small.catchUp();
        QCOMPARE(wordsOf(small).at("neuling"), 1U);
    }

    void rebuildingCountsTheSame()
    {
        SmallLibrary small;
        small.projects(50, {{u"summary"_s, u"Laterne am Weg"_s}});
        small.catchUp();
        const auto before = wordsOf(small);
        require(small.index->rebuild(*small.library));
        QCOMPARE(wordsOf(small), before);
    }

    void aCancelledCountIsTakenUpLater()
    {
        SmallLibrary small;
        small.project(u"Laterne"_s);
        small.catchUp();
        const auto database = require(Database::open(small.indexPath(), Database::Access::Read));
        State state = require(readState(*database));
        QVERIFY(!wantsWordCount(state));
        state.wordsDone = 0;
        QVERIFY(wantsWordCount(state));
    }
};

QTEST_GUILESS_MAIN(TestWordTable)
#include "tst_wordtable.moc"
