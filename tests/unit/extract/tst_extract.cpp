// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/extract.h"
#include "tests/support/checkout.h"
#include "tests/support/documents.h"
#include "tests/support/expect.h"

#include <QBuffer>
#include <QDirIterator>
#include <QFile>
#include <QStringEncoder>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace twb;
using namespace twb::extract;

namespace {

Result<ExtractedText> extracted(QByteArray bytes, const QString &name = {}, const QString &mediaType = {})
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    return extractText(buffer, mediaType, name);
}

/// The only page, without blanks at its ends; what went wrong otherwise.
QString textOf(const QByteArray &bytes, const QString &name = {})
{
    const auto result = extracted(bytes, name);
    if (!result)
        return errorName(result.error().code);
    return result->pages.size() == 1 && result->pages.first().page == 0
        ? result->pages.first().text.trimmed()
        : u"%1 pages"_s.arg(result->pages.size());
}

QString dataPath(const QString &name)
{
    return test::sharedData() + u'/' + name;
}

bool holds(const ExtractedText &text, const QString &words)
{
    return std::ranges::any_of(text.pages, [&](const PageText &page) { return page.text.contains(words); });
}

const QString umlauts = u"Straßenbeleuchtung in Müschede: Größe 4 m²"_s;

} // namespace

class ExtractTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pdfGivesThePageNumberOfEachText()
    {
        TWB_EXPECT(text, extracted(twb::test::pdfOf({u"Erste Seite"_s, u""_s, umlauts}), u"a.pdf"_s));
        QCOMPARE(text.pages.size(), 2);
        QCOMPARE(text.pages.at(0).page, 1);
        QCOMPARE(text.pages.at(0).text.trimmed(), u"Erste Seite"_s);
        QCOMPARE(text.pages.at(1).page, 3);
        QCOMPARE(text.pages.at(1).text.trimmed(), umlauts);
        QVERIFY(!text.shortened);
    }

    void wordsPartedAtTheEndOfALineAreJoinedInPdf()
    {
        TWB_EXPECT(text,
            extracted(twb::test::pdfOf(
                {u"Die Straßen-\nbeleuchtung der Haupt-\nund Nebenstraßen, SPD-\nFraktion"_s})));
        QCOMPARE(text.pages.first().text.simplified(),
            u"Die Straßenbeleuchtung der Haupt- und Nebenstraßen, SPD-Fraktion"_s);
    }

    void odtGivesParagraphsHeadingsTablesAndNotes()
    {
        const QByteArray odt = twb::test::odtOf(
            "<text:tracked-changes><text:p>gestrichen</text:p></text:tracked-changes>"
            "<text:h>Titel</text:h><text:p>Gr&#xF6;&#xDF;e<text:s text:c=\"3\"/>und<text:tab/>Zahl"
            "<text:note><text:note-body><text:p>Notiz</text:p></text:note-body></text:note></text:p>"
            "<table:table><table:table-cell><text:p>Zelle</text:p></table:table-cell></table:table>");
        QCOMPARE(textOf(odt).simplified(), u"Titel Größe und Zahl Notiz Zelle"_s);
        QVERIFY(textOf(odt).startsWith(u"Titel\n"));
    }

    void odtKnowsThePagesItsWriterNoted()
    {
        TWB_EXPECT(text,
            extracted(twb::test::odtOf(
                "<text:p>Eins</text:p><text:p>Zw<text:soft-page-break/>ei</text:p><text:p>drei</text:p>")));
        QCOMPARE(text.pages.size(), 2);
        QCOMPARE(text.pages.at(0), (PageText{1, u"Eins\nZw"_s}));
        QCOMPARE(text.pages.at(1), (PageText{2, u"ei\ndrei\n"_s}));
    }

    void docxGivesRunsOfAParagraphAsOneWord()
    {
        const QByteArray docx = twb::test::docxOf(
            "<w:p><w:r><w:t>Stra\xC3\x9F</w:t></w:r><w:r><w:t>en</w:t><w:softHyphen/><w:t>bau</w:t></w:r>"
            "<w:r><w:instrText>PAGE</w:instrText></w:r><w:del><w:r><w:delText>weg</w:delText></w:r></w:del></"
            "w:p>"
            "<w:p><mc:AlternateContent><mc:Choice><w:r><w:t>einmal</w:t></w:r></mc:Choice>"
            "<mc:Fallback><w:r><w:t>einmal</w:t></w:r></mc:Fallback></mc:AlternateContent></w:p>");
        QCOMPARE(textOf(docx), u"Straßenbau\neinmal"_s);
    }

    void docxKnowsThePagesItsWriterNoted()
    {
        TWB_EXPECT(text,
            extracted(twb::test::docxOf("<w:p><w:r><w:t>Eins</w:t><w:br w:type=\"page\"/></w:r></w:p>"
                                        "<w:p><w:r><w:lastRenderedPageBreak/><w:t>Zwei</w:t></w:r></w:p>"
                                        "<w:p><w:r><w:lastRenderedPageBreak/><w:t>Drei</w:t></w:r></w:p>")));
        QCOMPARE(text.pages.size(), 3);
        QCOMPARE(text.pages.at(2).page, 3);
        QCOMPARE(text.pages.at(2).text.trimmed(), u"Drei"_s);
    }

    void xlsxGivesSheetNamesSharedAndOwnTexts()
    {
        const QByteArray xlsx = twb::test::xlsxOf(
            {{u"Kosten & Nutzen"_s.toHtmlEscaped(),
                 "<row><c t=\"s\"><v>1</v></c><c><v>2024</v></c><c><v>0.1</v></c>"
                 "<c t=\"b\"><v>1</v></c></row><row><c t=\"inlineStr\"><is><t>eigen</t></is></c></row>"},
                {u"Zweites"_s, "<row><c t=\"s\"><v>0</v></c><c t=\"s\"><v>77</v></c></row>"}},
            {u"Null"_s, u"Eins"_s});
        TWB_EXPECT(text, extracted(xlsx));
        QCOMPARE(text.pages.size(), 2);
        QCOMPARE(text.pages.at(0), (PageText{0, u"Kosten & Nutzen\nEins\t2024\t\neigen\t\n"_s}));
        QCOMPARE(text.pages.at(1), (PageText{0, u"Zweites\nNull\t\n"_s}));
    }

    void htmlGivesTextWithoutTagsScriptsAndStyles()
    {
        QCOMPARE(textOf("<!DOCTYPE html><html><head><title>Rat</title><style>p{}</style>"
                        "<script>if (a < b) alert('<p>nein</p>')</script></head><body><!-- <p>nein --> "
                        "<p title=\"a > b\">Stra&szlig;en<b>bau</b> &amp; mehr&#x21; &unbekannt; 3 < 4</p>"
                        "<eigenes-element>drin</eigenes-element></body></html>")
                     .simplified(),
            u"Rat Straßenbau & mehr! &unbekannt; 3 < 4 drin"_s);
    }

    void plainTextComesInTheEncodingsOfOffices_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("utf8") << umlauts.toUtf8();
        QTest::newRow("utf8Bom") << "\xEF\xBB\xBF" + umlauts.toUtf8();
        QTest::newRow("windows1252") << umlauts.toLatin1();
        QStringEncoder wide(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
        QTest::newRow("utf16") << QByteArray(wide.encode(umlauts));
    }

    void plainTextComesInTheEncodingsOfOffices()
    {
        QFETCH(const QByteArray, bytes);
        QCOMPARE(textOf(bytes, u"a.txt"_s), umlauts);
    }

    void formFeedsOfPlainTextBeginPages()
    {
        TWB_EXPECT(text, extracted("eins\fzwei"));
        QCOMPARE(text.pages, (QList<PageText>{{1, u"eins"_s}, {2, u"zwei"_s}}));
    }

    void markdownIsText()
    {
        QCOMPARE(
            textOf("# Titel\n\n<details>Mehr</details>", u"a.md"_s), u"# Titel\n\n<details>Mehr</details>"_s);
    }

    void controlsAndSoftHyphensAreNoPartOfWords()
    {
        const QString words = QString(u" Wort"_s).repeated(20);
        QCOMPARE(textOf(QString(u"Stra\u00ADßen\u0007bau\uFFFE"_s + words).toUtf8(), u"a.txt"_s),
            QString(u"Straßen bau"_s + words));
    }

    void contentTellsTheKindWhereNameAndTypeLie()
    {
        TWB_EXPECT(text, extracted(twb::test::pdfOf({u"Inhalt"_s}), u"a.txt"_s, u"text/plain"_s));
        QCOMPARE(text.pages.first().page, 1);
    }

    void anEmptyFileHasNoText()
    {
        TWB_EXPECT(text, extracted({}, u"a.pdf"_s));
        QVERIFY(text.pages.isEmpty());
    }

    void foreignWorkbookIsReadWhole()
    {
        QFile file(dataPath(u"musterdatenkatalog/Musterdatenkatalog_Taxonomie_V4.xlsx"_s));
        if (!file.open(QIODevice::ReadOnly))
            QSKIP("musterdatenkatalog is missing: set TWB_DATA");
        TWB_EXPECT(text, extractText(file, {}, file.fileName()));
        QVERIFY(holds(text, u"Abfallwirtschaft"_s));
        QVERIFY(holds(text, u"Straßenbeleuchtung"_s));
        QVERIFY(!text.shortened);
    }

    void everyForeignPdfIsReadOrNamed()
    {
        QDirIterator it(dataPath(u"pdfua_corpus"_s), {u"*.pdf"_s}, QDir::Files, QDirIterator::Subdirectories);
        if (!it.hasNext())
            QSKIP("pdfua_corpus is missing: set TWB_DATA");
        int read = 0;
        int failed = 0;
        while (it.hasNext()) {
            QFile file(it.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const auto text = extractText(file, {}, file.fileName());
            ++(text ? read : failed);
            if (!text)
                QVERIFY(text.error().code == ErrorCode::DocumentProtected
                    || text.error().code == ErrorCode::DocumentDamaged);
        }
        QVERIFY2(read > 20 * failed, qPrintable(u"%1 read, %2 failed"_s.arg(read).arg(failed)));
    }
};

QTEST_GUILESS_MAIN(ExtractTest)
#include "tst_extract.moc"
