// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/query/querytext.h"
#include "tests/unit/search/fewnames.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace twb;
using namespace twb::search;
using index::Facet;

namespace {

const test::FewNames names;

QString whole(const QString &text, const Selection &selected)
{
    Query query = parseQuery(text, names, false);
    query.selected = selected;
    return wholeText(query, names);
}

} // namespace

/// Texts that stand for a query with all that was chosen, and texts that follow the tags they name.
class TestQueryText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatWasChosenStandsBehindTheWords_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Selection>("selected");
        QTest::addColumn<QString>("whole");
        const auto row = [](const char *name, const QString &text, const Selection &selected,
                             const QString &expected) {
            QTest::newRow(name) << text << selected << expected;
        };
        row("nothing chosen", u" Licht  am Weg "_s, {}, u"Licht  am Weg"_s);
        row("only chosen", {}, {{Facet::Kind, {u"lesson"_s}}}, u"art:Erfahrung"_s);
        row("name with a blank", u"licht"_s, {{Facet::Municipality, {u"05970004"_s, u"05974040"_s}}},
            u"licht kommune:\"Bad Berleburg\",Soest"_s);
        row("unknown municipality", u"licht"_s, {{Facet::Municipality, {u"05962024"_s}}},
            u"licht kommune:05962024"_s);
        row("term", {}, {{Facet::ActionField, {u"mobility"_s}}}, u"feld:\"Mobilität & Verkehr\""_s);
        row("tag by a name that finds it", {}, {{Facet::Tag, {u"tag-1"_s}}}, u"schlagwort:LoRaWAN"_s);
        row("tag by its id where its name finds none", {}, {{Facet::Tag, {u"tag-2"_s}}},
            u"schlagwort:tag-2"_s);
        row("years", {}, {{Facet::Year, {u"2021"_s, u"2023"_s}}}, u"jahr:2021,2023"_s);
        row("trash", {}, {{Facet::Kind, {index::trashKind}}}, u"art:Papierkorb"_s);
        row("alternatives", u"licht ODER lampe"_s, {{Facet::Tag, {u"tag-1"_s}}},
            u"(licht ODER lampe) schlagwort:LoRaWAN"_s);
    }
    void whatWasChosenStandsBehindTheWords()
    {
        QFETCH(QString, text);
        QFETCH(Selection, selected);
        QTEST(whole(text, selected), "whole");
    }

    void theWholeTextAsksForWordsAndChoices()
    {
        const Query query =
            parseQuery(whole(u"licht ODER lampe -radweg"_s,
                           {{Facet::Tag, {u"tag-1"_s, u"tag-2"_s}}, {Facet::Kind, {u"lesson"_s}},
                               {Facet::Municipality, {u"05970004"_s}}}),
                names, false);
        QVERIFY(query.problems.isEmpty());
        std::vector<Expression> parts{parseQuery(u"licht ODER lampe -radweg"_s, names, false).tree,
            filterOf(Facet::Kind, {u"lesson"_s}), filterOf(Facet::Municipality, {u"05970004"_s}),
            filterOf(Facet::Tag, {u"tag-1"_s, u"tag-2"_s})};
        QCOMPARE(query.tree, allOf(std::move(parts)));
    }

    void tagsOfATextAreRenamed_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("renamed");
        QTest::addColumn<QString>("dropped");
        const auto row = [](const char *name, const QString &text, const QString &renamed,
                             const QString &dropped) { QTest::newRow(name) << text << renamed << dropped; };
        row("alone", u"schlagwort:pegel"_s, u"schlagwort:\"Neuer Name\""_s, u"pegel"_s);
        row("among words", u"a  Tag:Pegel b"_s, u"a  Tag:\"Neuer Name\" b"_s, u"a  Pegel b"_s);
        row("quoted", u"-schlagwort:\"Pegel\" x"_s, u"-schlagwort:\"Neuer Name\" x"_s, u"-Pegel x"_s);
        row("among values", u"(schlagwort:LoRaWAN,pegel,\"b c\" ODER d)"_s,
            u"(schlagwort:LoRaWAN,\"Neuer Name\",\"b c\" ODER d)"_s,
            u"(schlagwort:LoRaWAN,\"b c\" ODER d)"_s);
        row("twice", u"schlagwort:pegel ODER tag:PEGEL"_s,
            u"schlagwort:\"Neuer Name\" ODER tag:\"Neuer Name\""_s, u"pegel ODER PEGEL"_s);
        row("beside the new name", u"schlagwort:\"Neuer Name\",pegel"_s, u"schlagwort:\"Neuer Name\""_s,
            u"schlagwort:\"Neuer Name\""_s);
        row("another tag", u"schlagwort:LoRaWAN"_s, u"schlagwort:LoRaWAN"_s, u"schlagwort:LoRaWAN"_s);
        row("a word", u"pegel feld:pegel \"schlagwort:pegel\""_s, u"pegel feld:pegel \"schlagwort:pegel\""_s,
            u"pegel feld:pegel \"schlagwort:pegel\""_s);
    }
    void tagsOfATextAreRenamed()
    {
        QFETCH(QString, text);
        const auto isMeant = [](const QString &typed) {
            return typed.compare(u"pegel", Qt::CaseInsensitive) == 0;
        };
        QTEST(withTagRenamed(text, isMeant, u"Neuer Name"_s), "renamed");
        QTEST(withTagRenamed(text, isMeant, {}), "dropped");
    }

    void aDroppedNameThatIsNoWordBecomesAPhrase()
    {
        const auto isMeant = [](const QString &typed) { return typed == u"Bad -x"; };
        QCOMPARE(withTagRenamed(u"schlagwort:\"Bad -x\" y"_s, isMeant, {}), u"\"Bad -x\" y"_s);
    }
};

QTEST_APPLESS_MAIN(TestQueryText)
#include "tst_querytext.moc"
