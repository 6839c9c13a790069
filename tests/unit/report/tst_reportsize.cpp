// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/html/htmlwriter.h"
#include "core/report/markdown/markdownwriter.h"
#include "core/report/office/officewriter.h"
#include "core/report/pdf/pdfwriter.h"

#include <QBuffer>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace twb;
using namespace twb::report;

namespace {

constexpr int someCharacters = 500'000;

Inlines unstyled(const QString &text)
{
    return {{text, {}, {}, {}}};
}

Block paragraphOf(Inlines text)
{
    return {Paragraph{std::move(text), {}, {}}};
}

/// Words that can be counted in the file.
QString words(int characters = someCharacters)
{
    return u"Kommunen lernen voneinander. "_s.repeated(characters / 29).trimmed();
}

} // namespace

Q_DECLARE_METATYPE(twb::report::Block)
Q_DECLARE_METATYPE(twb::report::Blocks)

/// Reports of any size are written in time and memory that grow with it: anything else ends in the timeout of
/// the test, or of the machine.
class TestReportSize : public QObject {
    Q_OBJECT

private:
    static Document documentOf(Block block)
    {
        Document document;
        document.info.title = u"Größe"_s;
        document.blocks.push_back(std::move(block));
        return document;
    }

    static void addRows()
    {
        QTest::addColumn<Block>("block");
        QTest::newRow("paragraph") << paragraphOf(unstyled(words()));
        QTest::newRow("heading") << Block{Heading{1, unstyled(words()), {}, {}, true}};
        QTest::newRow("list item") << Block{List{false, 1, false, {{{paragraphOf(unstyled(words()))}, {}}}}};
        Table table;
        table.caption = unstyled(words(100'000));
        table.rows = {
            {{unstyled(u"Kopf"_s)}, {unstyled(u"Kopf"_s)}}, {{unstyled(u"kurz"_s)}, {unstyled(words())}}};
        QTest::newRow("table cell and caption") << Block{table};
        QTest::newRow("fact") << Block{FactsTable{{{u"Angabe"_s, unstyled(words())}}}};
        QTest::newRow("code line") << Block{CodeBlock{words(), {}}};
        QTest::newRow("link") << paragraphOf({{words(), {}, u"https://example.org/"_s, {}}});
        QTest::newRow("quote") << Block{Quote{QuoteKind::Quote, {paragraphOf(unstyled(words()))}}};
        QTest::newRow("footnote") << paragraphOf({{u"Text"_s, {}, {}, {}, unstyled(words())}});
        Inlines pieces;
        for (const QString &word : words().split(u' '))
            pieces.push_back({word + u' ', pieces.size() % 2 ? TextFlag::Bold : TextFlag::Italic, {}, {}});
        QTest::newRow("pieces") << paragraphOf(pieces);
        const QImage picture(20, 20, QImage::Format_RGB32);
        QTest::newRow("caption") << Block{Figure{picture, 0, words(), unstyled(words())}};
        QTest::newRow("soft hyphens")
            << paragraphOf(unstyled(words().replace(u"lernen"_s, u"ler\u00adnen"_s)));
    }

private Q_SLOTS:
    void pdfHoldsAllWords_data() { addRows(); }
    void pdfHoldsAllWords()
    {
        QFETCH(const Block, block);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a.pdf"_s);
        const auto summary = writePdf(documentOf(block), path);
        QVERIFY(summary);
        QVERIFY(summary->pages > 10);
        QVERIFY2(summary->bytes < 4'000'000, qPrintable(QString::number(summary->bytes)));
        const QString reader = QStandardPaths::findExecutable(u"pdftotext"_s);
        if (reader.isEmpty())
            QSKIP("pdftotext is not installed");
        QProcess process;
        process.start(reader, {path, u"-"_s});
        QVERIFY(process.waitForFinished(240'000));
        QByteArray text = process.readAllStandardOutput().simplified();
        for (const char *between : {" ", "\u00ad", "-"})
            text.replace(between, "");
        const qsizetype wanted = words().count(u"voneinander"_s);
        const qsizetype found = text.count("Kommunenlernenvoneinander.");
        QVERIFY2(
            found + summary->pages >= wanted, qPrintable(QString::number(found))); // page numbers between
    }

    void otherFormatsHoldAllWords_data() { addRows(); }
    void otherFormatsHoldAllWords()
    {
        QFETCH(const Block, block);
        const Document document = documentOf(block);
        using Write = Result<void> (*)(BlockSource &, QIODevice &, const Progress &);
        for (const Write write :
            {Write(writeHtml), Write(writeMarkdown), Write(writeOdt), Write(writeDocx)}) {
            QBuffer buffer;
            buffer.open(QIODevice::WriteOnly);
            DocumentSource source(document);
            QVERIFY(write(source, buffer, {}));
            if (write == Write(writeHtml) || (write == Write(writeMarkdown) && block.content.index() != 5))
                QVERIFY(buffer.data().count("voneinander") >= words().count(u"voneinander"_s));
        }
    }

    /// Each line of a link says where it leads, but none says all of its text again.
    void theOutlineNamesHeadingsInShort()
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        const Document document = documentOf({Heading{1, unstyled(words()), {}, {}, true}});
        DocumentSource source(document);
        QVERIFY(writePdf(source, buffer));
        QVERIFY(buffer.size() < 2'000'000);
    }

    void addressesBeyondReasonAreText()
    {
        const QString address = u"https://example.org/"_s + QString(5'000, u'x');
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        const Document document = documentOf(paragraphOf({{u"Text"_s, {}, address, {}}}));
        DocumentSource source(document);
        QVERIFY(writePdf(source, buffer));
    }

    void manyThingsTakeTheirTurn_data()
    {
        QTest::addColumn<Blocks>("blocks");
        constexpr int many = 10'000;
        Blocks headings;
        for (int i = 0; i < many; ++i)
            headings.push_back(
                {Heading{1 + i % 3, unstyled(u"Kapitel %1"_s.arg(i)), u"a%1"_s.arg(i), {}, true}});
        headings.push_back({TableOfContents{u"Inhalt"_s, 3}});
        QTest::newRow("headings") << headings;
        Inlines notes;
        for (int i = 0; i < many; ++i)
            notes.push_back({u"Wort "_s, {}, {}, {}, unstyled(u"Anmerkung"_s)});
        QTest::newRow("footnotes") << Blocks{paragraphOf(notes)};
        Inlines links;
        for (int i = 0; i < many; ++i)
            links.push_back({u"Verweis "_s, {}, u"https://example.org/%1"_s.arg(i), {}});
        QTest::newRow("links") << Blocks{paragraphOf(links)};
        Table table;
        for (int i = 0; i < 20'000; ++i)
            table.rows.push_back(
                {{unstyled(QString::number(i))}, {unstyled(u"Wert"_s)}, {unstyled(u"mehr"_s)}});
        QTest::newRow("rows") << Blocks{{table}};
        table.headerRows = 1'000;
        QTest::newRow("rows of heads") << Blocks{{table}};
        Blocks deep{paragraphOf(unstyled(u"tief"_s))};
        for (int i = 0; i < 300; ++i) {
            Quote quote{QuoteKind::Quote, std::move(deep)};
            deep.clear();
            deep.push_back({List{false, 1, false, {{{{std::move(quote)}}, {}}}}});
        }
        QTest::newRow("deep") << deep;
        QTest::newRow("backticks") << Blocks{{CodeBlock{QString(many * 20, u'`'), {}}}};
    }
    void manyThingsTakeTheirTurn()
    {
        QFETCH(const Blocks, blocks);
        Document document;
        document.info.title = u"Viel"_s;
        document.blocks = blocks;
        using Write = Result<void> (*)(BlockSource &, QIODevice &, const Progress &);
        for (const Write write :
            {Write(writeHtml), Write(writeMarkdown), Write(writeOdt), Write(writeDocx)}) {
            QBuffer buffer;
            buffer.open(QIODevice::WriteOnly);
            DocumentSource source(document);
            QVERIFY(write(source, buffer, {}));
        }
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        DocumentSource source(document);
        const auto summary = writePdf(source, buffer);
        QVERIFY(summary);
        QVERIFY2(summary->bytes < 20'000'000, qPrintable(QString::number(summary->bytes)));
    }
};

QTEST_MAIN(TestReportSize)
#include "tst_reportsize.moc"
