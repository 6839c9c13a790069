// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/cleantext.h"
#include "core/intake/markdown.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace twb::intake;

class MarkdownTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void frontMatterIsSplitOff()
    {
        const auto note = parseNote(u"---\ntitle: Ein Titel\ntags: [a, b]\nempty:\n---\n\nText\n"_s);
        QVERIFY(note);
        QVERIFY(note->hasFrontMatter);
        QCOMPARE(note->properties.value("title"_L1), u"Ein Titel"_s);
        QCOMPARE(note->properties.value("tags"_L1), QJsonArray({u"a"_s, u"b"_s}));
        QVERIFY(note->properties.value("empty"_L1).isNull());
        QCOMPARE(note->body, u"\nText\n"_s);
        QCOMPARE(note->bodyLine, 6);
    }

    void scalarsStayAsWritten()
    {
        const auto note = parseNote(u"---\na: 2024-05-01\nb: no\nc: 1.10\n---\n"_s);
        QVERIFY(note);
        QCOMPARE(note->properties.value("a"_L1), u"2024-05-01"_s);
        QCOMPARE(note->properties.value("b"_L1), u"no"_s);
        QCOMPARE(note->properties.value("c"_L1), u"1.10"_s);
    }

    void fencesMayBeIndentedAndLinesEndInCrLf()
    {
        const auto note = parseNote(u"\uFEFF---\r\ntitle: A\r\naliases:\r\n  ---\r\nText"_s);
        QVERIFY(note);
        QCOMPARE(note->properties.value("title"_L1), u"A"_s);
        QCOMPARE(note->body, u"Text"_s);
    }

    void ofAKeyGivenTwiceTheLastCounts()
    {
        const auto note = parseNote(u"---\ntopic: a\ntopic: b\n---\n"_s);
        QVERIFY(note);
        QCOMPARE(note->properties.value("topic"_L1), u"b"_s);
    }

    void colonsInPlainTextsAreRepaired()
    {
        const auto note = parseNote(u"---\ntitle: Data flow: 'a' report\nauthor: A\t\n---\n"_s);
        QVERIFY(note);
        QVERIFY(note->repaired);
        QCOMPARE(note->properties.value("title"_L1), u"Data flow: 'a' report"_s);
        QCOMPARE(note->properties.value("author"_L1), u"A"_s);
    }

    void brokenFrontMatterNamesItsLine()
    {
        const auto note = parseNote(u"---\ntitle: A\ntags: [a, b\n---\nText"_s);
        QVERIFY(!note);
        QVERIFY(note.error().line >= 3);
        QVERIFY(!note.error().reason.isEmpty());
        QVERIFY(!parseNote(u"---\ntitle: A\n"_s));
    }

    void unfoldingWithoutEndIsRefused()
    {
        QString bomb = u"a0: &a0 [x,x,x,x,x,x,x,x,x]\n"_s;
        for (int i = 1; i < 12; ++i)
            bomb += u"a%1: &a%1 [*a%2,*a%2,*a%2,*a%2,*a%2,*a%2,*a%2,*a%2,*a%2]\n"_s.arg(i).arg(i - 1);
        QVERIFY(!parseYaml(bomb.toUtf8()));
        QVERIFY(!parseYaml(QByteArray(3000, '[')));
    }

    void withoutFrontMatterEverythingIsBody()
    {
        const auto note = parseNote(u"# Titel\n\nText"_s);
        QVERIFY(note);
        QVERIFY(!note->hasFrontMatter);
        QCOMPARE(note->body, u"# Titel\n\nText"_s);
    }

    void sectionsEndAtTheNextHeadingOfTheirLevel()
    {
        const auto sections = sectionsOf(u"# T\nvor\n## A\n1\n### A1\n2\n## B ##\n3\n\nC\n=\nD\n===\n4\n"
                                         "```\n# kein Titel\n```\n"_s);
        QCOMPARE(sections.size(), 5);
        QCOMPARE(sections.at(0), (Section{1, u"T"_s, u"vor\n## A\n1\n### A1\n2\n## B ##\n3\n\nC\n="_s}));
        QCOMPARE(sections.at(1), (Section{2, u"A"_s, u"1\n### A1\n2"_s}));
        QCOMPARE(sections.at(3), (Section{2, u"B"_s, u"3\n\nC\n="_s}));
        QCOMPARE(sections.at(4), (Section{1, u"D"_s, u"4\n```\n# kein Titel\n```"_s}));
    }

    void introAndRestAreWhatSectionsLeave()
    {
        const QString body = u"\n# T\n\nvor A\n\n## A\n1\n\n## B\n2\n### B1\n3\n## C\n4\n"_s;
        QCOMPARE(introOf(body), u"vor A"_s);
        QCOMPARE(withoutSections(withoutTitle(body), {u"b"_s}), u"vor A\n\n## A\n1\n\n## C\n4"_s);
        QCOMPARE(withoutTitle(u"Text\n# T"_s), u"Text\n# T"_s);
    }

    void wikiLinksShowTheirText()
    {
        const QString body = u"[[Organisation/A e.V.]] und [[B|die B]], ![[c.png]], [[D#Teil]] `[[nicht]]`"_s;
        QCOMPARE(wikiLinksOf(body),
            (QList<WikiLink>{{u"Organisation/A e.V."_s, u"A e.V."_s}, {u"B"_s, u"die B"_s},
                {u"c.png"_s, u"c.png"_s}, {u"D"_s, u"D"_s}}));
        QCOMPARE(
            withPlainLinks(u"Von [[Organisation/A e.V.]] und [[B|die B]]."_s), u"Von A e.V. und die B."_s);
    }

    void hashtagsAreNoHeadingsNorAddresses()
    {
        const QString body =
            u"# Titel\n#Straßen-Grün, (#b) https://x.de/#nicht #1 #2a `#code`\n```\n#code\n```\n#b"_s;
        QCOMPARE(hashtagsOf(body), (QStringList{u"Straßen-Grün"_s, u"b"_s, u"2a"_s}));
    }

    void listEntries()
    {
        QCOMPARE(listEntriesOf(u"- a\n* b c\n- \n1. d"_s), (QStringList{u"a"_s, u"b c"_s, u"d"_s}));
        QCOMPARE(listEntriesOf(u"kein Eintrag"_s), QStringList{u"kein Eintrag"_s});
        QCOMPARE(listEntriesOf(u"- "_s), QStringList());
    }

    void htmlBecomesMarkdown_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("markdown");
        QTest::newRow("plain") << u"a < b & c"_s << u"a < b & c"_s;
        QTest::newRow("degrees") << u"bei <5 °C und >3"_s << u"bei <5 °C und >3"_s;
        QTest::newRow("paragraphs") << u"<p>a</p><p>b</p>"_s << u"a\n\nb"_s;
        QTest::newRow("break") << u"a<br/>b"_s << u"a\nb"_s;
        QTest::newRow("list") << u"<ul><li>a</li><li>b</li></ul>"_s << u"- a\n- b"_s;
        QTest::newRow("heading") << u"<h3>a</h3>b"_s << u"### a\n\nb"_s;
        QTest::newRow("emphasis") << u"<b>a</b> <i>b</i>"_s << u"**a** *b*"_s;
        QTest::newRow("link") << u"<a class='x' href=\"https://x.de/?a=1\">da</a>"_s
                              << u"[da](https://x.de/?a=1)"_s;
        QTest::newRow("scriptLink") << u"<a href=\"javascript:alert(1)\">da</a>"_s << u"da"_s;
        QTest::newRow("script") << u"a<script>alert('</b>')</script>b"_s << u"ab"_s;
        QTest::newRow("frame") << u"a<iframe src=\"https://x\"></iframe>b"_s << u"ab"_s;
        QTest::newRow("comment") << u"a<!-- weg -->b"_s << u"ab"_s;
        QTest::newRow("image") << u"<img src=\"https://x.de/a.png\" alt=\"Bild\">"_s
                               << u"[Bild](https://x.de/a.png)"_s;
        QTest::newRow("localImage") << u"<img src=\"file:///etc/passwd\" alt=\"Bild\">"_s << u"Bild"_s;
        QTest::newRow("entities") << u"&auml;&#8211;&nbsp;&lt;b&gt;&amp;"_s << u"ä– &lt;b&gt;&amp;"_s;
        QTest::newRow("code") << u"`<b>` <b>x</b>"_s << u"`<b>` **x**"_s;
        QTest::newRow("fence") << u"```\n<p>\n```\n<p>x</p>"_s << u"```\n<p>\n```\n\nx"_s;
        QTest::newRow("unknownTag") << u"<foo> vector<int>"_s << u"<foo> vector<int>"_s;
        QTest::newRow("comparisons") << u"x<s && y>2, a<b und c>d, if (i<p || a>b)"_s
                                     << u"x<s && y>2, a<b und c>d, if (i<p || a>b)"_s;
        QTest::newRow("unclosed") << u"a <b"_s << u"a <b"_s;
        QTest::newRow("table") << u"<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>"_s
                               << u"a | b\nc"_s;
    }
    void htmlBecomesMarkdown()
    {
        QFETCH(QString, html);
        QTEST(markdownFromHtml(html), "markdown");
    }

    void linesArePlainText() { QCOMPARE(lineFromHtml(u" <b>Tom</b> &amp;\n Jerry "_s), u"Tom & Jerry"_s); }

    void textsAreCleaned()
    {
        QCOMPARE(cleaned(u" a\r\nb\0c\u0007\uFEFF "_s), u"a\nbc"_s);
        QCOMPARE(cleaned(u"u\u0308ber"_s), u"über"_s);
    }

    void longTextsEndAtAWord()
    {
        QCOMPARE(shortened(u"eins zwei, drei vier"_s, 14), u"eins zwei…"_s);
        QCOMPARE(shortened(u"kurz"_s, 4), u"kurz"_s);
        QVERIFY(shortened(QString(500, u'x'), 100).size() <= 100);
    }
};

QTEST_GUILESS_MAIN(MarkdownTest)
#include "tst_markdown.moc"
