// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/searcher.h"
#include "tests/unit/index/smalllibrary.h"

using namespace twb;
using namespace twb::search;
using namespace twb::test;
using SuggestionKind = Suggestion::Kind;

namespace {

class SuggestLibrary : public SmallLibrary {
public:
    SuggestLibrary()
    {
        municipality(u"Olpe"_s, u"05966024"_s);
        municipality(u"Soest"_s, u"05974040"_s);
        municipality(u"Bad Sassendorf"_s, u"05974004"_s);
        const RecordId lamps = tag(u"Straßenlicht"_s, {u"Laternen"_s});
        tag(u"LoRaWAN"_s);
        project(u"Smarte Straßenbeleuchtung"_s,
            {{u"municipalities"_s, inMunicipality(u"05966024"_s)}, {u"tags"_s, list({lamps.toString()})},
                {u"summary"_s, u"Laternenmasten mit Sensoren"_s}});
        project(u"Straße der Zukunft"_s, {{u"municipalities"_s, inMunicipality(u"05974040"_s)}});
        catchUp();
        searcher = require(Searcher::open(indexPath(), model::Language::German));
        searcher->waitForWords();
    }

    QList<Suggestion> suggest(const QString &text, const QStringList &recent = {})
    {
        return require(searcher->suggestions(text, text.size(), recent));
    }

    /// What the text becomes with each suggestion of a kind.
    QStringList texts(const QString &text, SuggestionKind kind, const QStringList &recent = {})
    {
        QStringList found;
        for (const Suggestion &suggestion : suggest(text, recent))
            if (suggestion.kind == kind)
                found.append(QString(text).replace(suggestion.start, suggestion.length, suggestion.text));
        return found;
    }

    QString mended(const QString &text) { return require(searcher->ask({.text = text}).didYouMean()); }

    std::unique_ptr<Searcher> searcher;
};

} // namespace

class TestSuggestions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void titlesStandForTheWholeText()
    {
        SuggestLibrary small;
        QCOMPARE(small.texts(u"smarte str"_s, SuggestionKind::Title),
            QStringList{u"\"Smarte Straßenbeleuchtung\""_s});
        QCOMPARE(small.texts(u"stra"_s, SuggestionKind::Title).size(), 2);
        QCOMPARE(small.texts(u"kommune:Olpe str"_s, SuggestionKind::Title), QStringList());
        QVERIFY(small.texts(u"sensoren"_s, SuggestionKind::Title).isEmpty());
    }

    void namesBecomeFilters()
    {
        SuggestLibrary small;
        QCOMPARE(
            small.texts(u"licht ol"_s, SuggestionKind::Municipality), QStringList{u"licht kommune:Olpe"_s});
        QCOMPARE(small.texts(u"lora"_s, SuggestionKind::Tag), QStringList{u"schlagwort:LoRaWAN"_s});
        QCOMPARE(small.texts(u"latern"_s, SuggestionKind::Tag), QStringList{u"schlagwort:Straßenlicht"_s});
        QCOMPARE(small.texts(u"licht bad sas"_s, SuggestionKind::Municipality),
            QStringList{u"licht kommune:\"Bad Sassendorf\""_s});
    }

    void fieldsAndTheirValuesAreNamed()
    {
        SuggestLibrary small;
        QCOMPARE(small.texts(u"licht kom"_s, SuggestionKind::Field), QStringList{u"licht kommune:"_s});
        QCOMPARE(small.texts(u"municip"_s, SuggestionKind::Field), QStringList{u"municipality:"_s});
        QCOMPARE(small.texts(u"kommune:s"_s, SuggestionKind::Value).first(), u"kommune:Soest"_s);
        QCOMPARE(
            small.texts(u"kommune:Soest,ol"_s, SuggestionKind::Value), QStringList{u"kommune:Soest,Olpe"_s});
        QCOMPARE(small.texts(u"kommune:\"bad"_s, SuggestionKind::Value),
            QStringList{u"kommune:\"Bad Sassendorf\""_s});
        QCOMPARE(small.texts(u"kommune:"_s, SuggestionKind::Value).size(), 3);
        QCOMPARE(small.texts(u"status:betr"_s, SuggestionKind::Value).size(), 1);
        QVERIFY(!small.texts(u"art:"_s, SuggestionKind::Value).isEmpty());
    }

    void everySuggestedFilterIsRead()
    {
        SuggestLibrary small;
        for (const QString &text : {u"kommune:"_s, u"status:"_s, u"art:"_s, u"feld:"_s, u"reifegrad:"_s,
                 u"erfahrungsart:"_s, u"schlagwort:"_s})
            for (const QString &completed : small.texts(text, SuggestionKind::Value)) {
                const Query query = small.searcher->ask({.text = completed}).query();
                QVERIFY2(query.words.isEmpty() && query.filters.size() == 1, qPrintable(completed));
            }
    }

    void recentQueriesComeBack()
    {
        SuggestLibrary small;
        const QStringList recent{u"Lampe Soest"_s, u"stra"_s, u"lampe -led"_s, u"Radweg"_s};
        QCOMPARE(small.texts(u"lam"_s, SuggestionKind::Recent, recent),
            (QStringList{u"Lampe Soest"_s, u"lampe -led"_s}));
        QCOMPARE(small.texts({}, SuggestionKind::Recent, recent), recent);
        QCOMPARE(small.texts(u"stra"_s, SuggestionKind::Recent, recent), QStringList());
    }

    void thereAreNotTooMany()
    {
        SuggestLibrary small;
        for (int i = 0; i < 30; ++i) {
            small.municipality(u"Lindau %1"_s.arg(i), u"%1"_s.arg(10000000 + i));
            small.tag(u"Linde %1"_s.arg(i));
            small.project(u"Lindenallee %1"_s.arg(i));
        }
        small.catchUp();
        const QStringList recent{u"lind a"_s, u"lind b"_s, u"lind c"_s, u"lind d"_s};
        for (const QString &text : {u"li"_s, u"lin"_s, u"lind"_s})
            QCOMPARE(small.suggest(text, recent).size(), mostSuggestions);
        QMap<SuggestionKind, int> kinds;
        for (const Suggestion &suggestion : small.suggest(u"lind"_s, recent))
            ++kinds[suggestion.kind];
        QVERIFY(kinds.size() >= 3);
        for (const int count : kinds)
            QVERIFY(count <= 3);
    }

    void everyCaretGivesARange()
    {
        SuggestLibrary small;
        const QString text = u"kommune:\"Bad Sas\",Olpe (licht ODER -\"str\" schlagwort:) lora*  "_s;
        for (qsizetype caret = -1; caret <= text.size() + 1; ++caret)
            for (const Suggestion &suggestion : require(small.searcher->suggestions(text, caret, {u"k"_s}))) {
                QVERIFY(suggestion.start >= 0 && suggestion.length >= 0);
                QVERIFY(suggestion.start + suggestion.length <= text.size());
            }
    }

    void slipsAreMended_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("meant");
        QTest::newRow("word") << u"strassenbeleuchtugn"_s << u"Straßenbeleuchtung"_s;
        QTest::newRow("one of two") << u"smarte strasenbeleuchtung"_s << u"smarte Straßenbeleuchtung"_s;
        QTest::newRow("both") << u"Laternnmasten Sensorem"_s << u"Laternenmasten Sensoren"_s;
        QTest::newRow("with a filter")
            << u"kommune:Olpe strassenbeleuchtugn"_s << u"kommune:Olpe Straßenbeleuchtung"_s;
        QTest::newRow("in a filter") << u"kommune:Olep"_s << u"kommune:Olpe"_s;
        QTest::newRow("excluded") << u"Straßenbeleuchtugn -Radwege"_s << u"Straßenbeleuchtung -Radwege"_s;
        QTest::newRow("nothing near") << u"quantencomputer"_s << QString();
        QTest::newRow("not found all the same") << u"kommune:Soest strassenbeleuchtugn"_s << QString();
        QTest::newRow("empty") << QString() << QString();
    }

    void slipsAreMended()
    {
        QFETCH(QString, typed);
        QFETCH(QString, meant);
        SuggestLibrary small;
        QCOMPARE(small.mended(typed), meant);
    }

    void choicesCountForWhatIsMended()
    {
        SuggestLibrary small;
        Question question{.text = u"strassenbeleuchtugn"_s};
        question.selected[index::Facet::Kind] = {u"lesson"_s};
        QCOMPARE(require(small.searcher->ask(question).didYouMean()), QString());
        question.selected[index::Facet::Kind] = {u"project"_s};
        QCOMPARE(require(small.searcher->ask(question).didYouMean()), u"Straßenbeleuchtung"_s);
    }
};

QTEST_GUILESS_MAIN(TestSuggestions)
#include "tst_suggestions.moc"
