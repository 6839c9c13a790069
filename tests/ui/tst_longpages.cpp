// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/longrecords.h"
#include "ui/presentation/translation.h"
#include "ui/reader/markdownpieces.h"
#include "ui/reader/page.h"
#include "ui/reader/pagewriter.h"

#include <QApplication>
#include <QJsonArray>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QTextTable>

using namespace Qt::StringLiterals;
using namespace twb;

namespace {

constexpr qsizetype largestPage = 1'000'000;

constexpr qsizetype mostCharacters = 45'000; ///< of one part of a page
constexpr int mostBlocks = 2'500;
constexpr qsizetype wordCount = 12'000;

QStringList wordsIn(const QString &text)
{
    static const QRegularExpression word(u"\\bw\\d+\\b"_s);
    QStringList words;
    for (const auto &match : word.globalMatch(text))
        words.append(match.captured());
    return words;
}

} // namespace

/// However long a record is, each part of its page is short, and nothing of it is lost.
class TestLongPages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        ui::installTranslations(*qApp, QLocale(QLocale::German, QLocale::Germany));
        m_settings = std::make_unique<ui::Settings>(m_folder.filePath(u"settings.ini"_s));
        m_theme = std::make_unique<ui::Theme>(*m_settings);
    }

    void noPartOfAPageIsLong_data()
    {
        QTest::addColumn<QJsonObject>("values");
        for (const test::LongRecord &record : test::longRecords(largestPage))
            QTest::newRow(record.name) << record.values;
    }
    void noPartOfAPageIsLong()
    {
        QFETCH(const QJsonObject, values);
        const ui::RecordView view = test::viewOf(values);
        const int last = pageOf(view, 1'000'000).part; // more than there are: the last one comes
        for (const int part : {0, last / 2, last}) {
            const ui::Page page = pageOf(view, part);
            QVERIFY2(page.document->characterCount() < mostCharacters,
                qPrintable(u"%1 characters"_s.arg(page.document->characterCount())));
            QVERIFY2(page.document->blockCount() < mostBlocks,
                qPrintable(u"%1 blocks"_s.arg(page.document->blockCount())));
            for (QTextBlock block = page.document->begin(); block.isValid(); block = block.next())
                QVERIFY2(block.length() <= 8'000, qPrintable(u"%1 in a block"_s.arg(block.length())));
        }
    }

    void allWordsComeInTheirOrder_data()
    {
        QTest::addColumn<QJsonObject>("values");
        const auto text = [](const char *name, const QString &words) {
            QTest::newRow(name) << QJsonObject{{u"title"_s, u"Titel"_s}, {u"solution"_s, words}};
        };
        constexpr qsizetype count = wordCount;
        text("paragraphs", test::countedWords(count, u"\n\n"_s));
        text("one paragraph", test::countedWords(count, u" "_s));
        text("lines", test::countedWords(count, u"\n"_s));
        text("items", u"- "_s + test::countedWords(count, u"\n- "_s));
        text("inner items", u"- aussen\n  - "_s + test::countedWords(count, u"\n  - "_s));
        text("numbered items", u"1. "_s + test::countedWords(count, u"\n1. "_s));
        text("rows", u"|a|\n|-|\n|"_s + test::countedWords(count, u"|\n|"_s));
        text("code", u"```\n"_s + test::countedWords(count, u"\n"_s) + u"```"_s);
        text("one line of code", u"```\n"_s + test::countedWords(count, u"; "_s) + u"\n```"_s);
        text("indented code", u"    "_s + test::countedWords(count, u"\n    "_s));
        text("quotation", u"> "_s + test::countedWords(count, u"\n> "_s));
        text("signs at the beginning of lines", test::countedWords(count, u"\n+"_s));
        text("deep quotation", u">>>>>>>>>>>>>>>>>>>>>>>>>>> "_s + test::countedWords(count, u"\n>> "_s));
        text("columns",
            u"|a"_s.repeated(60) + u"|\n"_s + u"|-"_s.repeated(60) + u"|\n|"_s
                + test::countedWords(count, u"|\n|"_s));
        QJsonArray lines;
        for (const QString &word : test::countedWords(count, u" "_s).split(u' ', Qt::SkipEmptyParts))
            lines.append(word);
        QTest::newRow("list") << QJsonObject{{u"title"_s, u"Titel"_s}, {u"steps"_s, lines}};
        for (const QString &field : {u"title"_s, u"summary"_s, u"measure_no"_s, u"x_new"_s})
            QTest::newRow(qPrintable(field)) << QJsonObject{{field, test::countedWords(count, u" "_s)}};
    }
    void allWordsComeInTheirOrder()
    {
        QFETCH(const QJsonObject, values);
        const ui::RecordView view = test::viewOf(values);
        const int parts = pageOf(view, 0).parts;
        QVERIFY(parts > 1);
        QStringList words;
        for (int part = 0; part < parts; ++part)
            words += wordsIn(pageOf(view, part).document->toPlainText().section(u'\n', part > 0 ? 1 : 0));
        const QStringList wanted = wordsIn(test::countedWords(wordCount, u" "_s));
        // the beginning of a title or a summary stands above the whole
        words = words.last(qMin(words.size(), wanted.size()));
        QVERIFY2(words == wanted, qPrintable(u"%1 words, first %2"_s.arg(words.size()).arg(words.value(0))));
    }

    void whatIsNotLongComesInOnePart()
    {
        const ui::Page page =
            pageOf(test::viewOf({{u"title"_s, u"Titel"_s}, {u"solution"_s, u"Kurz."_s}}), 0);
        QCOMPARE(page.parts, 1);
        QVERIFY(!page.document->toHtml().contains(u"twb:part"_s));
    }

    void everyPartLeadsToTheOthers()
    {
        const ui::RecordView view = test::viewOf(
            {{u"title"_s, u"Titel"_s}, {u"solution"_s, test::countedWords(wordCount, u"\n\n"_s)}});
        const int parts = pageOf(view, 0).parts;
        QVERIFY(parts > 3);
        const auto html = [&](int part) { return pageOf(view, part).document->toHtml(); };
        QVERIFY(html(0).contains(ui::partLink(1)));
        QVERIFY(html(0).contains(ui::partLink(parts - 1)));
        QVERIFY(html(0).contains(u"Rest zeigen"_s));
        QVERIFY(html(1).contains(ui::partLink(0)));
        QVERIFY(html(1).contains(ui::partLink(2)));
        QVERIFY(html(1).contains(u"Teil 2 von %1"_s.arg(parts)));
        QVERIFY(html(1).contains(u"(Fortsetzung)"_s));
        QVERIFY(html(parts - 1).contains(ui::partLink(parts - 2)));
        QVERIFY(!html(parts - 1).contains(u"Rest zeigen"_s));
    }

    void onlyOwnAddressesLeadToParts()
    {
        QCOMPARE(ui::linkedPart(QUrl(ui::partLink(7))), 7);
        QCOMPARE(ui::linkedPart(QUrl(u"https://example.org/part/7"_s)), -1);
        QCOMPARE(ui::linkedPart(QUrl(u"twb:record/7"_s)), -1);
    }

    void piecesOfATableHaveItsHead()
    {
        QString text = u"| Ort | Zahl |\n|---|---|\n"_s;
        for (int i = 0; i < 5000; ++i)
            text += u"| Ort%1 | %1 |\n"_s.arg(i);
        const QList<ui::MarkdownPiece> pieces = ui::markdownPieces(text);
        QVERIFY(pieces.size() > 10);
        for (const ui::MarkdownPiece &piece : pieces)
            QVERIFY(piece.text.startsWith(u"| Ort | Zahl |\n|---|---|\n"_s));
    }

    void piecesOfCodeKeepItsLanguage()
    {
        const QList<ui::MarkdownPiece> pieces =
            ui::markdownPieces(u"```sql\n"_s + u"SELECT 1;\n"_s.repeated(5000) + u"```\n"_s);
        QVERIFY(pieces.size() > 10);
        for (const ui::MarkdownPiece &piece : pieces) {
            QVERIFY(piece.text.startsWith(u"```sql\n"_s));
            QVERIFY(piece.text.trimmed().endsWith(u"```"_s));
        }
    }

    void numbersGoOnInTheNextPiece()
    {
        const QList<ui::MarkdownPiece> pieces = ui::markdownPieces(u"1. Punkt\n"_s.repeated(3000));
        QVERIFY(pieces.size() > 2);
        const qsizetype before = pieces.first().text.count(u"Punkt"_s);
        QVERIFY(pieces.at(1).text.startsWith(u"%1. "_s.arg(before + 1)));
    }

    void addressesFromTheEndOfTheTextAreKnownInEveryPiece()
    {
        const QString text =
            u"Siehe [Quelle][eins].\n\n"_s.repeated(2000) + u"[Eins]: https://example.org/a\n"_s;
        const ui::RecordView view = test::viewOf({{u"title"_s, u"Titel"_s}, {u"solution"_s, text}});
        for (const int part : {0, 1})
            QVERIFY(pageOf(view, part).document->toHtml().contains(u"https://example.org/a"_s));
    }

private:
    ui::Page pageOf(const ui::RecordView &view, int part) const
    {
        ui::CodeHighlighter highlighter;
        const ui::Formats formats{QLocale(QLocale::German)};
        return ui::makePage(view, ui::PageStyle(*m_theme, formats), highlighter, part);
    }

    QTemporaryDir m_folder;
    std::unique_ptr<ui::Settings> m_settings;
    std::unique_ptr<ui::Theme> m_theme;
};

QTEST_MAIN(TestLongPages)
#include "tst_longpages.moc"
