// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pdf/pdfwriter.h"
#include "tests/unit/report/sampledocument.h"

#include <QBuffer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace twb;
using namespace twb::report;

namespace {

/// Chapters of one paragraph each; fails at one of them when asked to.
class Chapters final : public BlockSource {
public:
    explicit Chapters(int count, int failsAt = -1) : m_count(count), m_failsAt(failsAt) { }

    DocumentInfo info() const override { return {}; }
    qint64 chapterCount() const override { return m_count; }
    Result<std::optional<Blocks>> nextChapter() override
    {
        if (m_next == m_failsAt)
            return failure(ErrorCode::DatabaseFailed, {u"read"_s, u"gone"_s});
        if (m_next++ >= m_count)
            return std::optional<Blocks>();
        return std::optional(Blocks{{Paragraph{{{sampleText(80), {}, {}, {}}}, {}, {}}}});
    }

private:
    int m_count;
    int m_failsAt;
    int m_next = 0;
};

class FullDevice final : public QIODevice {
public:
    explicit FullDevice(qint64 room) : m_room(room) { open(WriteOnly); }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64 size) override
    {
        m_room -= size;
        return m_room < 0 ? -1 : size;
    }

private:
    qint64 m_room;
};

Document documentOf(Blocks blocks)
{
    return {{}, std::move(blocks)};
}

Inlines plain(const QString &text)
{
    return {{text, {}, {}, {}}};
}

} // namespace

class TestPdfWriter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void summaryTellsPagesAndBytes();
    void emptyDocumentHasOnePage();
    void cancelledExportLeavesNoFile();
    void failedSourceLeavesNoFile();
    void failedExportKeepsTheOlderFile();
    void unwritablePathIsAnError();
    void fullDiskIsAnError();
    void progressCountsChapters();
    void unknownAnchorsAreReported();
    void oddBlocksAreSet_data();
    void oddBlocksAreSet();
    void pagesBreakWhereTold();
    void documentsCompareByContent();

private:
    QString path() const { return m_folder->filePath(u"out.pdf"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestPdfWriter::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestPdfWriter::summaryTellsPagesAndBytes()
{
    const auto summary = writePdf(sampleSheet(), path());
    QVERIFY(summary);
    QCOMPARE(summary->pages, 1);
    QCOMPARE(summary->bytes, QFile(path()).size());
    QVERIFY(summary->missingCharacters.isEmpty());
}

void TestPdfWriter::emptyDocumentHasOnePage()
{
    const auto summary = writePdf(Document(), path());
    QVERIFY(summary);
    QCOMPARE(summary->pages, 1);
}

void TestPdfWriter::cancelledExportLeavesNoFile()
{
    std::stop_source stop;
    Progress progress{[&](qint64 done, qint64) {
                          if (done == 5)
                              stop.request_stop();
                      },
        stop.get_token()};
    Chapters source(100);
    const auto summary = writePdf(source, path(), {}, progress);
    QVERIFY(!summary);
    QCOMPARE(summary.error().code, ErrorCode::Cancelled);
    QVERIFY(QDir(m_folder->path()).isEmpty());
}

void TestPdfWriter::failedSourceLeavesNoFile()
{
    Chapters source(100, 50);
    const auto summary = writePdf(source, path());
    QVERIFY(!summary);
    QCOMPARE(summary.error().code, ErrorCode::DatabaseFailed);
    QVERIFY(QDir(m_folder->path()).isEmpty());
}

void TestPdfWriter::failedExportKeepsTheOlderFile()
{
    QVERIFY(writePdf(sampleSheet(), path()));
    const qint64 size = QFile(path()).size();
    Chapters source(100, 50);
    QVERIFY(!writePdf(source, path()));
    QCOMPARE(QFile(path()).size(), size);
}

void TestPdfWriter::unwritablePathIsAnError()
{
    const auto summary = writePdf(sampleSheet(), m_folder->filePath(u"no/such/folder.pdf"_s));
    QVERIFY(!summary);
    QCOMPARE(summary.error().code, ErrorCode::FileNotWritable);
}

void TestPdfWriter::fullDiskIsAnError()
{
    for (const qint64 room : {0, 20'000, 45'000}) {
        FullDevice device(room);
        const Document document = sampleDocument();
        DocumentSource source(document);
        const auto summary = writePdf(source, device);
        QVERIFY(!summary);
        QCOMPARE(summary.error().code, ErrorCode::ReportFailed);
    }
}

void TestPdfWriter::progressCountsChapters()
{
    QList<qint64> seen;
    Chapters source(7);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QVERIFY(writePdf(source, buffer, {},
        Progress{[&](qint64 done, qint64 total) {
                     seen += done;
                     QCOMPARE(total, 7);
                 },
            {}}));
    QCOMPARE(seen, QList<qint64>({1, 2, 3, 4, 5, 6, 7}));
}

void TestPdfWriter::unknownAnchorsAreReported()
{
    const Document document = documentOf({{Paragraph{{{u"dorthin"_s, {}, u"#nirgends"_s, {}}}, {}, {}}}});
    const auto summary = writePdf(document, path());
    QVERIFY(summary);
    QCOMPARE(summary->unknownAnchors, QStringList(u"nirgends"_s));
}

void TestPdfWriter::oddBlocksAreSet_data()
{
    QTest::addColumn<QList<Block>>("blocks");
    const Inlines wide = plain(u"ungetrennt"_s.repeated(80));
    Table narrow;
    narrow.rows.assign(2, std::vector<TableCell>(40, TableCell{plain(u"Zelle"_s)}));
    Table tall;
    tall.rows = {{{plain(sampleText(1500))}, {plain(u"kurz"_s)}}, {{plain(sampleText(3000))}}};
    QTest::newRow("empty ones") << QList<Block>{{Heading{}}, {Paragraph{}}, {List{}}, {Table{}},
        {FactsTable{}}, {Figure{}}, {CodeBlock{}}, {Quote{}}, {List{true, 1, true, {ListItem{}, ListItem{}}}},
        {Table{{}, {}, {{}, {}}, 1, 0}}};
    QTest::newRow("long words") << QList<Block>{{Heading{1, wide, {}, {}, true}}, {Paragraph{wide, {}, {}}},
        {FactsTable{{{u"Bezeichnung"_s.repeated(9), wide}}}}, {CodeBlock{u"x"_s.repeated(5000), {}}}};
    QTest::newRow("narrow and tall tables") << QList<Block>{{narrow}, {tall}};
    QTest::newRow("headings only") << QList<Block>(
        800, Block{Heading{3, plain(u"Überschrift"_s), {}, {}, true}});
    QTest::newRow("two contents") << QList<Block>{
        {TableOfContents{u"Inhalt"_s, 6}}, {TableOfContents{u"Noch einer"_s, 6}}};
    Blocks nested{{Paragraph{plain(u"innen"_s), {}, {}}}};
    for (int i = 0; i < 30; ++i)
        nested = {{Quote{QuoteKind::Caution, {{List{false, 1, false, {{nested, {}}}}}}}}};
    QTest::newRow("deep nesting") << QList<Block>(nested.begin(), nested.end());
    QTest::newRow("breaks in a row") << QList<Block>(5, Block{PageBreak{}});
    QTest::newRow("huge image") << QList<Block>{
        {Figure{QImage(20, 4000, QImage::Format_ARGB32_Premultiplied), 5000, u"Strich"_s, {}}}};
}

void TestPdfWriter::oddBlocksAreSet()
{
    QFETCH(QList<Block>, blocks);
    const auto summary = writePdf(documentOf(Blocks(blocks.begin(), blocks.end())), path());
    QVERIFY(summary);
    QVERIFY(summary->pages >= 1);
}

void TestPdfWriter::pagesBreakWhereTold()
{
    const Block text{Paragraph{plain(u"Text"_s), {}, {}}};
    const auto summary = writePdf(documentOf({text, {PageBreak{}}, text, {PageBreak{}}, text}), path());
    QVERIFY(summary);
    QCOMPARE(summary->pages, 3);
}

void TestPdfWriter::documentsCompareByContent()
{
    QCOMPARE(sampleDocument().blocks == sampleDocument().blocks, true);
    Document other = sampleSheet();
    std::get<Heading>(other.blocks[1].content).level = 2;
    QCOMPARE(other == sampleSheet(), false);
}

QTEST_MAIN(TestPdfWriter)
#include "tst_pdfwriter.moc"
