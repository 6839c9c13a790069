// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/query/reading.h"
#include "tests/support/checkout.h"
#include "tests/unit/search/fewnames.h"

#include <QFile>
#include <QTest>

#include <random>

using namespace twb;
using namespace twb::search;
using namespace twb::test;
using namespace Qt::StringLiterals;
using index::Facet;
using Trouble = QueryProblem::Kind;

namespace {

Query read(const QString &text, bool typing = false)
{
    return parseQuery(text, FewNames(), typing);
}

QString said(const QString &text, model::Language language = model::Language::German, bool typing = false)
{
    return readingText(reading(read(text, typing).tree, FewNames(), language));
}

Expression word(const QString &text)
{
    return wordOf(text, false, false);
}

/// Pieces that mean something to the parser, and some that do not.
QString randomText(std::mt19937 &random)
{
    static const QStringList pieces{u"("_s, u")"_s, u"-"_s, u"\""_s, u"„"_s, u"“"_s, u"*"_s, u":"_s, u","_s,
        u" "_s, u" "_s, u" "_s, u"ODER"_s, u"OR"_s, u"UND"_s, u"AND"_s, u"NICHT"_s, u"NOT"_s, u" ODER "_s,
        u" UND "_s, u"kommune:"_s, u"Soest"_s, u"art:"_s, u"erfahrung"_s, u"jahr:"_s, u"2021..2023"_s,
        u"2023..2021"_s, u"schlagwort:"_s, u"LoRaWAN"_s, u"foo:"_s, u"a"_s, u"ä"_s, u"ß"_s, u"Straße"_s,
        u"lehrer(innen)"_s, u"Bad Berleburg"_s, u"\t"_s, u"🚀"_s, u"a\u0308"_s, u"--"_s, u"."_s, u"9"_s,
        QString(QChar(0xd800)), QString(QChar())};
    QString text;
    for (auto left = random() % 20; left > 0; --left)
        text += pieces.at(qsizetype(random() % uint(pieces.size())));
    return text;
}

/// A text has a reading that can be said, printed and read again as the same, and its problems lie within
/// it. Empty when all holds, else what does not.
QString whatIsWrong(const QString &text, bool typing)
{
    const Query query = read(text, typing);
    const QString again = printed(query.tree);
    const Query reread = read(again);
    const bool isRight = std::ranges::all_of(
        reread.problems, [](const QueryProblem &problem) { return problem.kind == Trouble::UnknownField; });
    const QString shown = QString(text).replace(QChar(), u'0');
    if (again.size() <= maxQueryLength && (reread.tree != query.tree || !isRight))
        return u"%1 was printed as %2"_s.arg(shown, again);
    const auto parts = reading(query.tree, FewNames(), model::Language::German);
    if (parts.isEmpty() != query.tree.isEmpty())
        return u"nothing is said of %1"_s.arg(shown);
    for (const QueryProblem &problem : query.problems)
        if (problem.position < 0 || problem.length < 1 || problem.position + problem.length > text.size())
            return u"problem at %1 of %2"_s.arg(problem.position).arg(shown);
    return {};
}

} // namespace

/// What was understood, how it is said, and what was wrong.
class TestReading : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyTextIsSaid_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("german");
        const auto row = [](const QString &text, const QString &german) {
            QTest::newRow(qPrintable(text)) << text << german;
        };
        // the examples of query.h
        row(u"Straßenbeleuchtung Olpe"_s, u"Straßenbeleuchtung und Olpe"_s);
        row(u"\"intelligente Beleuchtung\" -Arnsberg"_s, u"„intelligente Beleuchtung“, ohne Arnsberg"_s);
        row(u"beleucht* ODER licht"_s, u"beleucht… oder licht"_s);
        row(u"(art:erfahrung ODER kommune:Soest) licht"_s,
            u"(Art: Erfahrung oder Kommune: Soest) und licht"_s);
        row(u"jahr:2021..2023 schlagwort:LoRaWAN,Pegel"_s,
            u"Jahr: 2021 bis 2023 und Schlagwort: LoRaWAN oder Pegelmessung"_s);
        row(u"a ODER b kommune:Soest"_s, u"(a oder b) und Kommune: Soest"_s);

        row(u"beleuchtung ODER licht kommune:Soest -Arnsberg"_s,
            u"(beleuchtung oder licht) und Kommune: Soest, ohne Arnsberg"_s);
        row(u"art:projekt -x a b ODER c"_s, u"Art: Projekt und ((a und b) oder c), ohne x"_s);
        row(u"a b ODER c d"_s, u"(a und b) oder (c und d)"_s);
        row(u"a ODER b UND kommune:Soest"_s, u"a oder (b und Kommune: Soest)"_s);
        row(u"a kommune:Soest ODER b"_s, u"(a und Kommune: Soest) oder b"_s);
        row(u"kommune:Soest a ODER jahr:2021 b"_s, u"(Kommune: Soest und a) oder (Jahr: 2021 und b)"_s);
        row(u"kommune:Soest ODER kommune:\"Bad Berleburg\""_s, u"Kommune: Soest oder Bad Berleburg"_s);
        row(u"a NICHT b"_s, u"a, ohne b"_s);
        row(u"a OR NOT b"_s, u"a oder nicht b"_s);
        row(u"-a -\"b c\""_s, u"alles ohne a, ohne „b c“"_s);
        row(u"licht -(a ODER b)"_s, u"licht, ohne (a oder b)"_s);
        row(u"licht -(a b)"_s, u"licht, ohne (a und b)"_s);
        row(u"licht -kommune:Soest"_s, u"licht, ohne Kommune: Soest"_s);
        row(u"NICHT -a"_s, u"a"_s);
        row(u"((a))"_s, u"a"_s);
        row(u"a und b oder or not c"_s, u"a und und und b und oder und or und not und c"_s);
        row(u"Lehrer(innen) Weg(Nord-Ost)"_s, u"Lehrer(innen) und Weg(Nord-Ost)"_s);
        row(u"licht(a ODER b)"_s, u"licht und (a oder b)"_s);
        row(u"jahr:..2023"_s, u"Jahr: bis 2023"_s);
        row(u"stand:2021.."_s, u"Jahr: ab 2021"_s);
        row(u"jahr:2021"_s, u"Jahr: 2021"_s);
        row(u"ist:papierkorb"_s, u"Art: Papierkorb"_s);
        row(u"feld:mobilität status:betrieb"_s,
            u"Handlungsfeld: Mobilität & Verkehr und Status: In Betrieb"_s);
        row(u"\"a b\"*"_s, u"„a b…“"_s);
        row(u"-ODER"_s, u"alles ohne „ODER“"_s);
        row(u"ODER"_s, QString());
        row(u"jahr:2011,2012,2013,2014,2015"_s, u"Jahr: 2011, 2012, 2013 oder 2 weitere"_s);
    }
    void everyTextIsSaid()
    {
        QFETCH(const QString, text);
        QTEST(said(text), "german");
    }

    void englishIsSaidInEnglish()
    {
        QCOMPARE(said(u"light OR \"street lamp\" kind:lesson -Soest"_s, model::Language::English),
            u"(light or “street lamp”) and Kind: Lesson, without Soest"_s);
    }

    void theWordBeingTypedIsABeginning()
    {
        QCOMPARE(said(u"(licht ODER lat"_s, model::Language::German, true), u"licht oder lat…"_s);
        QCOMPARE(said(u"(licht ODER lat)"_s, model::Language::German, true), u"licht oder lat"_s);
    }

    void partsTellWhatTheyAre()
    {
        using enum ReadingPart::Kind;
        const QList<ReadingPart> parts{{Word, u"licht"_s}, {Operator, u" und "_s}, {Field, u"Kommune"_s},
            {Mark, u": "_s}, {Value, u"Soest"_s}};
        QCOMPARE(reading(read(u"licht kommune:Soest"_s).tree, FewNames(), model::Language::German), parts);
    }

    void problemsAreFound_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("kind");
        QTest::addColumn<qsizetype>("position");
        QTest::addColumn<qsizetype>("length");
        QTest::addColumn<QString>("reading");
        const auto row = [](const QString &text, Trouble kind, qsizetype position, qsizetype length,
                             const QString &reading) {
            QTest::newRow(qPrintable(text)) << text << int(kind) << position << length << reading;
        };
        row(u"a \"b c"_s, Trouble::UnclosedQuote, 2, 4, u"a und „b c“"_s);
        row(u"a (b ODER c"_s, Trouble::UnclosedParenthesis, 2, 1, u"a und (b oder c)"_s);
        row(u"a) b"_s, Trouble::StrayParenthesis, 1, 1, u"a und b"_s);
        row(u"a ( ) b"_s, Trouble::EmptyParentheses, 2, 3, u"a und b"_s);
        row(u"ODER a"_s, Trouble::MissingOperand, 0, 4, u"a"_s);
        row(u"a ODER ODER b"_s, Trouble::MissingOperand, 2, 4, u"a oder b"_s);
        row(u"a ODER"_s, Trouble::MissingOperand, 2, 4, u"a"_s);
        row(u"a UND"_s, Trouble::MissingOperand, 2, 3, u"a"_s);
        row(u"UND a"_s, Trouble::MissingOperand, 0, 3, u"a"_s);
        row(u"a NICHT"_s, Trouble::MissingOperand, 2, 5, u"a"_s);
        row(u"(a ODER) b"_s, Trouble::MissingOperand, 3, 4, u"a und b"_s);
        row(u"thema:licht x"_s, Trouble::UnknownField, 0, 5, u"thema:licht und x"_s);
        row(u"kommune:Nirgendwo x"_s, Trouble::UnknownValue, 8, 9, u"Nirgendwo und x"_s);
        row(u"kommune:\"Bad X\" x"_s, Trouble::UnknownValue, 8, 7, u"„Bad X“ und x"_s);
        row(u"kommune: x"_s, Trouble::MissingValue, 0, 8, u"x"_s);
        row(u"jahr:2023..2021"_s, Trouble::EmptyRange, 5, 10, u"Jahr: 2021 bis 2023"_s);
        row(QString(9, u'(') + u'a' + QString(9, u')'), Trouble::TooDeep, 8, 1, u"a"_s);
    }
    void problemsAreFound()
    {
        QFETCH(const QString, text);
        const Query query = read(text);
        QCOMPARE(query.problems.size(), 1);
        QTEST(int(query.problems.first().kind), "kind");
        QTEST(query.problems.first().position, "position");
        QTEST(query.problems.first().length, "length");
        QTEST(said(text), "reading");
        for (const auto language : {model::Language::German, model::Language::English}) {
            const QString told = problemText(query, query.problems.first(), language);
            QVERIFY2(told.endsWith(u'.') && !told.contains(u'%'), qPrintable(told));
        }
    }

    void whatIsChosenIsSaidFirst()
    {
        Query query = read(u"licht ODER lampe"_s);
        query.selected = {{index::Facet::Municipality, {u"05974040"_s}}, {index::Facet::Status, {u"idea"_s}}};
        const auto text = [&query] {
            return readingText(reading(query, FewNames(), model::Language::German));
        };
        QCOMPARE(text(), u"Kommune: Soest und Status: Idee und (licht oder lampe)"_s);
        query.tree = {};
        QCOMPARE(text(), u"Kommune: Soest und Status: Idee"_s);
        query.selected.clear();
        QCOMPARE(text(), QString());
    }

    void whatIsRightHasNoProblems_data()
    {
        QTest::addColumn<QString>("text");
        for (const QString &text : {u"Besuch um 10:30 Uhr"_s, u"https://www.soest.de/a_(b)"_s, u"a:b"_s,
                 u"Thema: Licht"_s, u"a - b -- c"_s, u"M13.2 50 % (ca.) & x/y"_s, u"LoRa-WAN"_s, u""_s,
                 u" "_s, u"std::vector"_s, u"(a) (b) -c NICHT (d UND e)"_s})
            QTest::newRow(qPrintable(text)) << text;
    }
    void whatIsRightHasNoProblems()
    {
        QFETCH(const QString, text);
        QCOMPARE(read(text).problems, QList<QueryProblem>());
    }

    void whatIsBeingTypedMayStillBecomeRight()
    {
        for (const QString &text : {u"a \"b"_s, u"a ODER"_s, u"kommune:"_s, u"a -("_s}) {
            const auto typed = read(text, true).problems;
            QVERIFY2(!typed.isEmpty() && typed.last().unfinished, qPrintable(text));
            QVERIFY(!read(text).problems.last().unfinished);
        }
        QVERIFY(!read(u"a ODER ODER b"_s, true).problems.first().unfinished);
    }

    void conditionsStandFlatBesideTheTree()
    {
        const Query query = read(u"licht (a ODER b) -c kommune:Soest -(d e) -kommune:Soest"_s);
        QCOMPARE(query.words, (QList<Query::Word>{{u"licht"_s}, {u"c"_s, false, false, true}}));
        QCOMPARE(query.filters, (Selection{{Facet::Municipality, {u"05974040"_s}}}));
        QCOMPARE(conditions(query.tree).size(), 6U);
        QCOMPARE(query.tree.parts.at(1), anyOf({word(u"a"_s), word(u"b"_s)}));
        QCOMPARE(query.tree.parts.at(4), notOf(allOf({word(u"d"_s), word(u"e"_s)})));
    }

    void constructorsMakeEqualMeaningsAlike()
    {
        const Expression a = word(u"a"_s);
        const Expression b = word(u"b"_s);
        const Expression c = word(u"c"_s);
        QCOMPARE(allOf({a, allOf({b, c})}), allOf({a, b, c}));
        QCOMPARE(anyOf({anyOf({a, b}), c}), anyOf({a, b, c}));
        QCOMPARE(allOf({a}), a);
        QCOMPARE(notOf(notOf(a)), a);
        QVERIFY(anyOf({allOf({}), notOf(allOf({}))}).isEmpty());
        QCOMPARE(anyOf({filterOf(Facet::Year, {u"2020"_s}), filterOf(Facet::Year, {u"2021"_s})}),
            filterOf(Facet::Year, {u"2020"_s, u"2021"_s}));
        QCOMPARE(
            printed(allOf({anyOf({a, allOf({b, c})}), notOf(anyOf({b, c}))})), u"a ODER b c -(b ODER c)"_s);
    }

    void boundsHold()
    {
        const Query deep = read(QString(200, u'(') + u"a ODER b"_s + QString(200, u')') + u" c"_s);
        QCOMPARE(deep.tree, allOf({anyOf({word(u"a"_s), word(u"b"_s)}), word(u"c"_s)}));
        const Query wide = read(QString(u"a ODER "_s).repeated(100) + u"a"_s);
        QCOMPARE(wide.tree.parts.size(), size_t(maxQueryWords));
        QCOMPARE(wide.problems.size(), 1);
        QCOMPARE(wide.problems.first().kind, Trouble::TooLong);
        QCOMPARE(wide.problems.first().position, qsizetype(7 * maxQueryWords));
        const Query lengthy = read(u"a "_s + QString(50'000, u' ') + u"b"_s);
        QCOMPARE(lengthy.tree, word(u"a"_s));
        QCOMPARE(lengthy.problems.first().position, maxQueryLength);
    }

    void everyTextHasAReading()
    {
        std::mt19937 random(20261124); // NOLINT: the same texts every time
        for (int i = 0; i < 20'000; ++i) {
            const QString text = randomText(random);
            if (const QString wrong = whatIsWrong(text, random() % 2 == 0); !wrong.isEmpty())
                QFAIL(qPrintable(wrong));
        }
    }

    /// Questions, titles and prose of others, line by line, as if they were typed or pasted.
    void everyRealTextHasAReading_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name :
            {u"awkward_files/big-list-of-naughty-strings.txt"_s, u"xquad_de/queries.tsv"_s,
                u"musterdatenkatalog/queries.tsv"_s, u"musterdatenkatalog/mdk_corpus.jsonl"_s})
            QTest::newRow(qPrintable(name)) << name;
    }
    void everyRealTextHasAReading()
    {
        QFETCH(const QString, name);
        QFile file(sharedData() + u'/' + name);
        if (!file.open(QIODevice::ReadOnly))
            QSKIP(qPrintable(name + u" is missing: set TWB_DATA"_s));
        bool typing = false;
        for (const QByteArray &line : file.readAll().split('\n')) {
            typing = !typing;
            if (const QString wrong = whatIsWrong(QString::fromUtf8(line), typing); !wrong.isEmpty())
                QFAIL(qPrintable(wrong));
        }
    }
};

QTEST_GUILESS_MAIN(TestReading)
#include "tst_reading.moc"
