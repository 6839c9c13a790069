// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/templates/markdownblocks.h"
#include "tests/unit/report/blockwalk.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace twb::report;

namespace {

Blocks blocksOf(const QString &markdown)
{
    return markdownBlocks(markdown, {3, {}, {}, {}});
}

template <typename Content> const Content &contentOf(const Block &block)
{
    const auto *content = std::get_if<Content>(&block.content);
    if (!content)
        qFatal("another kind of block: %d", int(block.content.index()));
    return *content;
}

int depthOf(const Blocks &blocks)
{
    int deepest = 0;
    for (const Block &block : blocks) {
        if (const auto *list = std::get_if<List>(&block.content))
            for (const ListItem &item : list->items)
                deepest = std::max(deepest, 1 + depthOf(item.blocks));
        else if (const auto *quote = std::get_if<Quote>(&block.content))
            deepest = std::max(deepest, 1 + depthOf(quote->blocks));
    }
    return deepest;
}

} // namespace

/// Long texts of records as blocks of a report.
class TestTemplatesMarkdown : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void emphasisAndCodeAreKept()
    {
        const Blocks blocks = blocksOf(u"Ein *leises* und **lautes** Wort `int`"_s);
        QCOMPARE(blocks.size(), 1u);
        const Inlines &text = contentOf<Paragraph>(blocks.front()).text;
        QCOMPARE(plainText(text), u"Ein leises und lautes Wort int"_s);
        QCOMPARE(text[1].flags, TextFlag::Italic);
        QCOMPARE(text[3].flags, TextFlag::Bold);
        QCOMPARE(text[5].flags, TextFlag::Code);
    }

    void listsNestAndGoOn()
    {
        const Blocks blocks = blocksOf(u"- eins\n\n  weiter\n  - innen\n- zwei\n\n3. drei\n4. vier"_s);
        QCOMPARE(blocks.size(), 2u);
        const auto &bullets = contentOf<List>(blocks[0]);
        QVERIFY(!bullets.ordered);
        QCOMPARE(bullets.items.size(), 2u);
        QCOMPARE(bullets.items[0].blocks.size(), 3u);
        QCOMPARE(contentOf<List>(bullets.items[0].blocks[2]).items.size(), 1u);
        const auto &numbers = contentOf<List>(blocks[1]);
        QVERIFY(numbers.ordered);
        QCOMPARE(numbers.start, 3);
        QCOMPARE(numbers.items.size(), 2u);
    }

    void quotesHoldTheirBlocks()
    {
        const Blocks blocks = blocksOf(u"> außen\n> > innen\n>\n> - Punkt\n\ndanach"_s);
        QCOMPARE(blocks.size(), 2u);
        const auto &quote = contentOf<Quote>(blocks[0]);
        QCOMPARE(quote.blocks.size(), 3u);
        QCOMPARE(twb::test::textOf(contentOf<Quote>(quote.blocks[1]).blocks), u"innen"_s);
        QCOMPARE(contentOf<List>(quote.blocks[2]).items.size(), 1u);
    }

    void codeStaysOnePiece()
    {
        const Blocks blocks = blocksOf(u"```cpp\nint a;\n\nint b;\n```"_s);
        QCOMPARE(blocks.size(), 1u);
        const auto &code = contentOf<CodeBlock>(blocks.front());
        QCOMPARE(code.text, u"int a;\n\nint b;"_s);
        QCOMPARE(code.language, u"cpp"_s);
    }

    void tablesKeepCellsAndLinks()
    {
        const Blocks blocks = blocksOf(u"|Ort|Zahl|\n|-|-:|\n|[Olpe](https://olpe.de)|7|"_s);
        const auto &table = contentOf<Table>(blocks.front());
        QCOMPARE(table.headerRows, 1);
        QCOMPARE(table.rows.size(), 2u);
        QCOMPARE(plainText(table.rows[1][1].text), u"7"_s);
        QCOMPARE(table.rows[1][0].text.front().href, u"https://olpe.de"_s);
    }

    void headingsMoveBelowTheSectionWithoutGaps()
    {
        const Blocks blocks = blocksOf(u"# A\n\n#### B\n\n###### C\n\n## D\n\n# E"_s);
        std::vector<int> levels;
        for (const Block &block : blocks)
            levels.push_back(contentOf<Heading>(block).level);
        QCOMPARE(levels, (std::vector<int>{3, 4, 5, 4, 3}));
        QVERIFY(!contentOf<Heading>(blocks.front()).inContents);
    }

    void headingsEndListsAndQuotes()
    {
        for (const QString &text :
            {u"- # Titel\n- Text"_s, u"- Punkt\n\n  # Titel\n\n  Text"_s, u"> # Titel\n>\n> Text"_s}) {
            const Blocks blocks = blocksOf(text);
            const auto top = std::ranges::count_if(
                blocks, [](const Block &block) { return std::holds_alternative<Heading>(block.content); });
            QCOMPARE(top, 1);
            QCOMPARE(twb::test::headings(blocks, 3), QStringList{u"Titel"_s});
        }
    }

    void unsafeLinksBecomeText_data()
    {
        QTest::addColumn<QString>("address");
        for (const char *address : {"javascript:alert(1)", "file:///etc/passwd", "data:text/html,x", "#anker",
                 "twb:record/1", "https:", "/etc/passwd"})
            QTest::newRow(address) << QString::fromLatin1(address);
    }
    void unsafeLinksBecomeText()
    {
        QFETCH(const QString, address);
        const Blocks blocks = blocksOf(u"vor [Wort](%1) nach"_s.arg(address));
        QVERIFY(twb::test::textOf(blocks).contains(u"Wort"));
        for (const Inline &piece : twb::test::inlinesOf(blocks))
            QCOMPARE(piece.href, QString());
    }

    void foreignPicturesBecomeTheirText()
    {
        QStringList asked;
        MarkdownContext context;
        context.picture = [&](const QString &target) {
            asked += target;
            return target == "plan.png"_L1 ? std::optional(QImage(4, 4, QImage::Format_RGB32)) : std::nullopt;
        };
        context.missingPicture = [](const QString &words) { return u"[Bild: %1]"_s.arg(words); };
        const Blocks blocks =
            markdownBlocks(u"Siehe ![Lageplan](plan.png) und ![Passwort](file:///etc/passwd)."_s, context);
        QCOMPARE(asked, (QStringList{u"plan.png"_s, u"file:///etc/passwd"_s}));
        QCOMPARE(blocks.size(), 2u);
        QVERIFY(twb::test::textOf(blocks).contains(u"[Bild: Passwort]"));
        QCOMPARE(contentOf<Figure>(blocks[1]).alternativeText, u"Lageplan"_s);
    }

    void picturesInTablesFollowThem()
    {
        MarkdownContext context;
        context.picture = [](const QString &) { return std::optional(QImage(4, 4, QImage::Format_RGB32)); };
        const Blocks blocks = markdownBlocks(u"| a | b |\n|---|---|\n| ![Plan](p.png) | c |"_s, context);
        QCOMPARE(blocks.size(), 2u);
        QCOMPARE(contentOf<Figure>(blocks[1]).alternativeText, u"Plan"_s);
    }

    void htmlIsShownAsItIsWritten()
    {
        const QString text = twb::test::textOf(blocksOf(u"a <script>x</script> <img src=\"file:///a\"> b"_s));
        QVERIFY(text.contains(u"<script>"));
    }

    void emptyTextsGiveNothing()
    {
        for (const QString &text : {u""_s, u"  \n\n "_s, u"\u00a0"_s, u"[](https://example.org)"_s, u"#"_s})
            QVERIFY2(blocksOf(text).empty(), qPrintable(text));
    }

    void theLanguageIsSaid()
    {
        const Blocks blocks = markdownBlocks(u"One *two*"_s, {3, u"en"_s, {}, {}});
        for (const Inline &piece : twb::test::inlinesOf(blocks))
            QCOMPARE(piece.language, u"en"_s);
    }

    void hostileTextsComeOutFlat_data()
    {
        QTest::addColumn<QString>("markdown");
        QTest::newRow("quotes") << QString(20000, u'>') + u'x';
        QTest::newRow("items") << u"- x\n"_s.repeated(100'000);
        QTest::newRow("deep items") << u"- "_s.repeated(10'000) + u'x';
        QTest::newRow("rows") << u"|a|b|\n|-|-|\n"_s + u"|1|2|\n"_s.repeated(50'000);
        QTest::newRow("columns") << u"|a"_s.repeated(100) + u"|\n"_s + u"|-"_s.repeated(100) + u"|\n"_s
                + u"|1"_s.repeated(100) + u"|\n"_s;
        QTest::newRow("brackets") << QString(100'000, u'[');
        QTest::newRow("pictures") << u"![a]("_s.repeated(39'000);
        QTest::newRow("links") << u"[a](b"_s.repeated(39'000);
        QTest::newRow("stars") << u"*a **b "_s.repeated(20'000);
        QTest::newRow("zero") << u"a"_s + QChar(0) + u"b\uFFFC"_s + QChar(0xD800);
        QTest::newRow("long") << u"Wort "_s.repeated(200'000);
    }
    void hostileTextsComeOutFlat()
    {
        QFETCH(const QString, markdown);
        const Blocks blocks = blocksOf(markdown);
        QVERIFY(!blocks.empty());
        QVERIFY(depthOf(blocks) <= 9);
        QVERIFY(!markdownInlines(markdown, {}).empty());
    }
};

QTEST_MAIN(TestTemplatesMarkdown)
#include "tst_templatesmarkdown.moc"
