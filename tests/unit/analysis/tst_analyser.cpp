// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/analyser.h"
#include "tests/support/hostiletexts.h"

#include <QStringList>
#include <QTest>

using namespace twb::analysis;
using namespace Qt::StringLiterals;

class TestAnalyser : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wordsAreFolded_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("folded");
        QTest::newRow("case and umlauts") << u"Äpfel ÖL Übung"_s << u"apfel ol ubung"_s;
        QTest::newRow("sharp s") << u"Straße STRASSE"_s << u"strasse strasse"_s;
        QTest::newRow("decomposed") << u"u\u0308ber cafe\u0301"_s << u"uber cafe"_s;
        QTest::newRow("punctuation") << u"LoRa-WAN, (M13.2)!"_s << u"lora wan m13 2"_s;
        QTest::newRow("ligature and width") << u"ﬁnden ＡＢＣ１２"_s << u"finden abc12"_s;
        QTest::newRow("greek and cyrillic") << u"Ωμέγα Ёлка"_s << u"ωμεγα елка"_s;
        QTest::newRow("other scripts stay") << u"हिन्दी 東京"_s << u"हिन्दी 東京"_s;
        QTest::newRow("marks alone") << u"\u0308 — …"_s << QString();
        QTest::newRow("umlauts spelled out") << u"Mueller Haeuser Oel Uebung Foerderung Fuesse"_s
                                             << u"muller hauser ol ubung forderung fusse"_s;
        QTest::newRow("no umlaut after a vowel or q")
            << u"neue Bauer Steuer Quelle Feuer aktuelle"_s << u"neue bauer steuer quelle feuer aktulle"_s;
        QTest::newRow("ae after an umlaut") << u"Europäer Europaeer"_s << u"europar europar"_s;
        QTest::newRow("soft hyphen") << u"Straßen\u00adbau"_s << u"strassenbau"_s;
        QTest::newRow("section marks part words") << u"a\ue005b"_s << u"a b"_s;
    }
    void wordsAreFolded()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, folded);
        QCOMPARE(QString::fromStdString(Analyser().fold(text.toStdString())), folded);
    }

    void offsetsCoverTheWordAsWritten()
    {
        const std::string text = "Die Straße, schön";
        QStringList words;
        Analyser().tokenize(text, [&](const Token &token) {
            words.append(
                QString::fromStdString(text.substr(size_t(token.start), size_t(token.end - token.start))));
            return true;
        });
        QCOMPARE(words, (QStringList{u"Die"_s, u"Straße"_s, u"schön"_s}));
    }

    void wordsTellTheirLettersAndHumps()
    {
        const std::string text = "Die SmartCity-Straße M13.2 iPad ÖPNV eGov mueSsen Café";
        QStringList humps;
        Analyser().tokenize(text, [&](const Token &token) {
            if (token.letters != lettersOf(token.text) || token.hasHump != hasHump(text, token))
                humps.append(u"wrong"_s);
            if (token.hasHump)
                humps.append(QString::fromUtf8(token.text));
            return true;
        });
        QCOMPARE(humps, (QStringList{u"smartcity"_s, u"ipad"_s, u"egov"_s, u"mussen"_s}));
    }

    void rootsStandInEveryWordOfAForm()
    {
        QCOMPARE(rootOf("city"), "cit");
        QCOMPARE(rootOf("key"), "ke");
        QCOMPARE(rootOf("ort"), "ort");
        QCOMPARE(rootOf("y"), "y");
    }

    void stretchesEndAtBlanks()
    {
        const std::string text = "Die  Smart-City\u2010Straße „M13.2“ — \u0301und/oder ";
        Analyser analyser;
        QStringList stretches;
        QList<size_t> words;
        for (size_t position = 0; position < text.size();) {
            const Analyser::Stretch stretch = analyser.takeStretch(text, position);
            stretches.append(QString::fromUtf8(stretch.text));
            words.append(stretch.words);
            for (const std::string &word : analyser.words(stretch.text))
                QCOMPARE(lettersOf(word) & ~stretch.letters, 0U);
        }
        QCOMPARE(stretches,
            (QStringList{u"Die"_s, QString(), u"Smart-City\u2010Straße"_s, u"„M13.2“"_s, u"—"_s,
                u"\u0301und/oder"_s}));
        QCOMPARE(words, (QList<size_t>{1, 0, 3, 2, 0, 2}));
    }

    void beginningsFoldToBeginnings()
    {
        Analyser analyser;
        for (const std::string word : {"Mueller", "Quellenlaeufe", "Aueroesaeee", "Neuüberüeuö"}) {
            const std::string whole = analyser.fold(word);
            for (size_t size = 0; size <= word.size(); ++size)
                if (size == word.size() || (uchar(word[size]) & 0xc0) != 0x80)
                    QVERIFY(whole.starts_with(analyser.fold(word.substr(0, size))));
            QCOMPARE(analyser.fold(whole), whole);
        }
    }

    void foldingTwiceChangesNothing()
    {
        Analyser analyser;
        for (char32_t c = 0; c < 0x30000; ++c) {
            if (c >= 0xd800 && c < 0xe000)
                continue;
            const std::string once = analyser.fold(QString::fromUcs4(&c, 1).toStdString());
            if (analyser.fold(once) != once)
                QFAIL(qPrintable(u"U+%1"_s.arg(uint(c), 0, 16)));
        }
    }

    void brokenUtf8EndsWithoutHarm()
    {
        const std::string text = "ä\u{1f600}Ω\u{f0001}straße";
        for (size_t from = 0; from < text.size(); ++from)
            for (size_t size = 0; from + size <= text.size(); ++size)
                QVERIFY(Analyser().words(text.substr(from, size)).size() <= 4);
    }

    void longWordsAreCutTheSameWay()
    {
        Analyser analyser;
        const std::string word = analyser.fold(std::string(1000, 'a'));
        QCOMPARE(word.size(), Analyser::maxTokenBytes);
        QCOMPARE(analyser.fold(std::string(500, 'A')), word);
    }

    void textsAreReadOnceWhateverTheyHold_data() { twb::test::addHostileTexts(); }
    void textsAreReadOnceWhateverTheyHold()
    {
        QFETCH(const QByteArray, text);
        const std::string_view in(text.constData(), size_t(text.size()));
        Analyser analyser;
        size_t tokens = 0;
        analyser.analyse(in, [&](const Token &, bool) { return ++tokens > 0; });
        QVERIFY(tokens <= 2 * in.size());
        QVERIFY(analyser.fold(in).size() <= 2 * in.size());
    }
};

QTEST_GUILESS_MAIN(TestAnalyser)
#include "tst_analyser.moc"
