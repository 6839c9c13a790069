// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/worddiff.h"

#include <QTest>

#include <random>

using namespace Qt::StringLiterals;
using namespace twb::model;

class TestWordDiff : public QObject {
    Q_OBJECT

private:
    static QString told(const QList<DiffPart> &parts)
    {
        QString text;
        for (const DiffPart &part : parts)
            text += part.kind == DiffPart::Kind::Same ? part.text
                : part.kind == DiffPart::Kind::Added  ? QString(u"[+" + part.text + u']')
                                                      : QString(u"[-" + part.text + u']');
        return text;
    }
    static QString side(const QList<DiffPart> &parts, DiffPart::Kind own)
    {
        QString text;
        for (const DiffPart &part : parts)
            if (part.kind == own || part.kind == DiffPart::Kind::Same)
                text += part.text;
        return text;
    }

private Q_SLOTS:
    void fewWordsDiffer_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("expected");
        QTest::newRow("word") << u"Das Licht brennt hell."_s << u"Das Licht leuchtet hell."_s
                              << u"Das Licht [-brennt][+leuchtet] hell."_s;
        QTest::newRow("added") << u"Das Licht."_s << u"Das neue Licht."_s << u"Das [+neue ]Licht."_s;
        QTest::newRow("removed") << u"Das alte Licht"_s << u"Das Licht"_s << u"Das [-alte ]Licht"_s;
        QTest::newRow("comma") << u"hell, klar"_s << u"hell klar"_s << u"hell[-,] klar"_s;
        QTest::newRow("same") << u"Straße"_s << u"Straße"_s << u"Straße"_s;
        QTest::newRow("from nothing") << QString() << u"neu"_s << u"[+neu]"_s;
        QTest::newRow("to nothing") << u"alt"_s << QString() << u"[-alt]"_s;
        QTest::newRow("emoji stays whole") << u"gut 🙂"_s << u"gut 🙃"_s << u"gut [-🙂][+🙃]"_s;
    }
    void fewWordsDiffer()
    {
        QFETCH(const QString, before);
        QFETCH(const QString, after);
        QTEST(told(wordDiff(before, after)), "expected");
    }

    void fewWordsOfALongTextDiffer()
    {
        QStringList words;
        for (int i = 0; i < 700'000; ++i)
            words.append(u"Wort%1"_s.arg(i));
        QStringList changed = words;
        changed[10] = u"vorn"_s;
        changed[690'000] = u"hinten"_s;
        QStringList differing;
        for (const DiffPart &part : wordDiff(words.join(u' '), changed.join(u' ')))
            if (part.kind != DiffPart::Kind::Same)
                differing.append(part.text);
        QCOMPARE(differing, QStringList({u"Wort10"_s, u"vorn"_s, u"Wort690000"_s, u"hinten"_s}));
    }

    void longTextsComeBackThoughNothingIsAlike_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::newRow("one word") << QString(5'000'000, u'a') << QString(5'000'000, u'b');
        QTest::newRow("the same word again") << u"ab "_s.repeated(2'000'000) << u"ba "_s.repeated(2'000'000);
        QTest::newRow("signs") << QString(2'000'000, u'.') << u"-."_s.repeated(1'000'000);
        QString shuffled;
        QString sorted;
        std::mt19937 random(3);
        for (int i = 0; i < 300'000; ++i) {
            sorted += u"w%1 "_s.arg(i);
            shuffled += u"w%1 "_s.arg(random() % 300'000);
        }
        QTest::newRow("another order") << sorted << shuffled;
    }
    void longTextsComeBackThoughNothingIsAlike()
    {
        QFETCH(const QString, before);
        QFETCH(const QString, after);
        const QList<DiffPart> parts = wordDiff(before, after);
        QVERIFY(side(parts, DiffPart::Kind::Removed) == before);
        QVERIFY(side(parts, DiffPart::Kind::Added) == after);
    }

    void nothingToCompareIsNoPart() { QCOMPARE(wordDiff({}, {}), QList<DiffPart>()); }

    void bothTextsComeBackWhateverTheyAre()
    {
        std::mt19937 random(4);
        const QStringList words{u"Licht"_s, u"an"_s, u" "_s, u"\n"_s, u"."_s, u"ä"_s, u"🙂"_s};
        const auto text = [&] {
            QString made;
            for (auto left = random() % 40; left > 0; --left)
                made += words.at(qsizetype(random() % 7));
            return made;
        };
        for (int i = 0; i < 500; ++i) {
            const QString before = text();
            const QString after = text();
            const QList<DiffPart> parts = wordDiff(before, after);
            QCOMPARE(side(parts, DiffPart::Kind::Removed), before);
            QCOMPARE(side(parts, DiffPart::Kind::Added), after);
        }
    }

    void textsTooLargeToCompareDifferAsAWhole()
    {
        QString before;
        QString after;
        for (int i = 0; i < 5000; ++i) {
            before += u"a%1 "_s.arg(i);
            after += u"b%1 "_s.arg(i);
        }
        const QList<DiffPart> parts = wordDiff(u"Anfang "_s + before, u"Anfang "_s + after);
        QCOMPARE(parts.size(), 4);
        QCOMPARE(parts.first().text, u"Anfang "_s);
    }

    /// A table of all words by all words would take 10 GB.
    void longTextsAreCompared_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QString words;
        QString others;
        for (int i = 0; words.size() < 1'000'000; ++i) {
            words += u"Wort %1 "_s.arg(i);
            others += u"Wort %1 "_s.arg(i + i % 2);
        }
        QTest::newRow("every other word") << words << others;
        QTest::newRow("nothing") << QString(1'000'000, u'a') << QString(1'000'000, u'b');
        QTest::newRow("signs") << QString(1'000'000, u'(') << QString(1'000'000, u')');
        QTest::newRow("one word in the middle")
            << words << QString(words).replace(words.size() / 2, 1, u"neu"_s);
    }
    void longTextsAreCompared()
    {
        QFETCH(const QString, before);
        QFETCH(const QString, after);
        const auto parts = wordDiff(before, after);
        QVERIFY(side(parts, DiffPart::Kind::Removed) == before);
        QVERIFY(side(parts, DiffPart::Kind::Added) == after);
    }
};

QTEST_GUILESS_MAIN(TestWordDiff)
#include "tst_worddiff.moc"
