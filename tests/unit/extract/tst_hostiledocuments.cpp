// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/extract.h"
#include "tests/support/documents.h"
#include "tests/support/expect.h"
#include "tests/support/hostiletexts.h"

#include <QBuffer>
#include <QTest>

#include <random>

using namespace Qt::StringLiterals;
using namespace twb;
using namespace twb::extract;
using twb::test::Part;

namespace {

Result<ExtractedText> extractedWithin(
    QByteArray bytes, const QString &name, const Limits &limits = {}, const Progress &progress = {})
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    return extractText(buffer, {}, name, limits, progress);
}

ErrorCode codeOf(const QByteArray &bytes, const QString &name, const Limits &limits = {})
{
    const auto result = extractedWithin(bytes, name, limits);
    return result ? ErrorCode(255) : result.error().code;
}

QByteArray randomBytes(qsizetype size)
{
    std::mt19937 random(7);
    QByteArray bytes(size, Qt::Uninitialized);
    for (char &byte : bytes)
        byte = char(random());
    return bytes;
}

QByteArray repeated(QByteArrayView text, qsizetype count)
{
    QByteArray bytes;
    bytes.reserve(text.size() * count);
    for (qsizetype i = 0; i < count; ++i)
        bytes += text;
    return bytes;
}

qsizetype sizeOf(const ExtractedText &text)
{
    qsizetype size = 0;
    for (const PageText &page : text.pages)
        size += page.text.size();
    return size;
}

} // namespace

class HostileDocumentsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aDamagedFileIsNamed_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("name");
        const QByteArray pdf = twb::test::pdfOf({u"Seite"_s});
        const QByteArray docx = twb::test::docxOf("<w:p><w:r><w:t>Wort</w:t></w:r></w:p>");
        const QByteArray odt = twb::test::odtOf("<text:p>Wort</text:p>");
        const QByteArray xlsx = twb::test::xlsxOf({{u"A"_s, "<row/>"}}, {u"Text"_s});
        for (const QString &name :
            {u"a.pdf"_s, u"a.docx"_s, u"a.odt"_s, u"a.xlsx"_s, u"a.txt"_s, u"a.html"_s})
            QTest::addRow("garbage %s", qPrintable(name)) << randomBytes(20'000) << name;
        QTest::newRow("pdf cut in its head") << pdf.first(40) << u"a.pdf"_s;
        QTest::newRow("docx cut") << docx.first(docx.size() / 2) << u"a.docx"_s;
        QTest::newRow("odt cut") << odt.first(odt.size() / 2) << u"a.odt"_s;
        QTest::newRow("xlsx cut") << xlsx.first(xlsx.size() / 2) << u"a.xlsx"_s;
        QTest::newRow("unclosed xml") << twb::test::docxOf("<w:p><w:r>") << u"a.docx"_s;
        QTest::newRow("no document inside") << twb::test::zipOf({{u"x.txt"_s, "x"}}) << u"a.docx"_s;
    }

    void aDamagedFileIsNamed()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, name);
        const auto result = extractedWithin(bytes, name);
        QVERIFY(!result);
        QCOMPARE(errorName(result.error().code), u"DocumentDamaged"_s);
        QCOMPARE(result.error().arguments, QStringList{name});
    }

    void aFileOfAnotherKindIsNoFault()
    {
        QCOMPARE(codeOf(randomBytes(5000), u"a.jpg"_s), ErrorCode::DocumentUnknown);
        QCOMPARE(codeOf(twb::test::zipOf({{u"x.txt"_s, "x"}}), u"a.zip"_s), ErrorCode::DocumentUnknown);
        QCOMPARE(codeOf("{\\rtf1 Text}", u"a.rtf"_s), ErrorCode::DocumentUnknown);
        QCOMPARE(codeOf(QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1\0\0", 10), u"a.doc"_s),
            ErrorCode::DocumentUnknown);
    }

    /// They are whole: nothing here reads them.
    void slidesOfPowerPointAreNoDamagedDocument()
    {
        QByteArray bytes = twb::test::zipOf({{u"ppt/presentation.xml"_s, "<p/>"}});
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::ReadOnly);
        const auto result = extractText(buffer,
            u"application/vnd.openxmlformats-officedocument.presentationml.presentation"_s, u"a.pptx"_s);
        QCOMPARE(result.error().code, ErrorCode::DocumentUnknown);
    }

    void aPasswordIsNamedAsSuch()
    {
        const QString mark = u"EncryptedPackage"_s;
        const QByteArray office = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"
            + QByteArray(reinterpret_cast<const char *>(mark.utf16()), 2 * mark.size());
        QCOMPARE(codeOf(office, u"a.docx"_s), ErrorCode::DocumentProtected);
        QCOMPARE(
            codeOf(twb::test::zipOf({{u"META-INF/manifest.xml"_s,
                                         "<manifest><file-entry><encryption-data/></file-entry></manifest>"},
                       {u"content.xml"_s, randomBytes(100)}}),
                u"a.odt"_s),
            ErrorCode::DocumentProtected);
    }

    void textIsKeptUpToItsLimit_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray words = repeated("Wort ", 30'000);
        QTest::newRow("text") << words;
        QTest::newRow("html") << "<html>" + repeated("<p>Wort</p>", 30'000);
        QTest::newRow("docx") << twb::test::docxOf("<w:p><w:r><w:t>" + words + "</w:t></w:r></w:p>");
        QTest::newRow("odt") << twb::test::odtOf("<text:p>" + words + "</text:p>");
        QTest::newRow("xlsx") << twb::test::xlsxOf(
            {{u"A"_s, repeated("<row><c t=\"s\"><v>0</v></c></row>", 20'000)}}, {u"Wort Wort"_s});
        QTest::newRow("pdf") << twb::test::pdfOf(
            QStringList(20, QString::fromLatin1(repeated("Wort Wort Wort\n", 100))));
    }

    void textIsKeptUpToItsLimit()
    {
        QFETCH(const QByteArray, bytes);
        Limits limits;
        limits.textSize = 20'000;
        TWB_EXPECT(text, extractedWithin(bytes, {}, limits));
        QVERIFY(text.shortened);
        QCOMPARE(sizeOf(text), limits.textSize);
    }

    void aFileLargerThanTheLimitIsNotRead()
    {
        Limits limits;
        limits.fileBytes = 1000;
        QCOMPARE(codeOf(QByteArray(1001, 'a'), u"a.txt"_s, limits), ErrorCode::DocumentTooLarge);
    }

    void aBombIsStopped_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray blanks(64 * 1024 * 1024, ' ');
        QTest::newRow("docx of blanks") << twb::test::docxOf(blanks);
        QTest::newRow("odt of blanks") << twb::test::odtOf(blanks);
        QTest::newRow("xlsx of blanks") << twb::test::xlsxOf({{u"A"_s, blanks}}, {});
        QList<Part> many{{u"word/document.xml"_s, "<a/>"}};
        for (int i = 0; i < 10'001; ++i)
            many.append({QString::number(i), {}});
        QTest::newRow("many entries") << twb::test::zipOf(many);
    }

    void aBombIsStopped()
    {
        QFETCH(const QByteArray, bytes);
        QVERIFY(bytes.size() < 4 * 1024 * 1024);
        QCOMPARE(errorName(codeOf(bytes, u"a.docx"_s)), u"DocumentTooLarge"_s);
    }

    void documentTypesAndTheirEntitiesAreRefused()
    {
        const QByteArray laughs = "<!DOCTYPE d [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;\">]><d>&b;</d>";
        const QByteArray outside = "<!DOCTYPE d [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><d>&a;</d>";
        for (const QByteArray &xml : {laughs, outside})
            QCOMPARE(codeOf(twb::test::zipOf({{u"word/document.xml"_s, xml}}), u"a.docx"_s),
                ErrorCode::DocumentDamaged);
    }

    void deepNestingIsRefused()
    {
        const QByteArray deep = repeated("<w:p>", 100'000) + repeated("</w:p>", 100'000);
        QCOMPARE(codeOf(twb::test::docxOf(deep), u"a.docx"_s), ErrorCode::DocumentDamaged);
    }

    /// Each would take hours if anything were looked at twice.
    void brokenHtmlTakesNoLongerThanOther_data()
    {
        QTest::addColumn<QByteArray>("piece");
        for (const char *piece :
            {"<!--", "<script>", "<a href=\"", "&", "<", "<!", "</", "<a b='", "&#", "<p "})
            QTest::newRow(piece) << QByteArray(piece);
    }

    void brokenHtmlTakesNoLongerThanOther()
    {
        QFETCH(const QByteArray, piece);
        TWB_OK(extractedWithin("<html>" + repeated(piece, 4'000'000 / piece.size()), u"a.html"_s));
    }

    void readingStopsWhenAsked()
    {
        std::stop_source stop;
        stop.request_stop();
        const Progress progress{{}, stop.get_token()};
        for (const QByteArray &bytes : {twb::test::pdfOf({u"Seite"_s}), twb::test::odtOf({}),
                 QByteArray("Text"), QByteArray("<html>")}) {
            const auto result = extractedWithin(bytes, u"a"_s, {}, progress);
            QVERIFY(!result);
            QCOMPARE(result.error().code, ErrorCode::Cancelled);
        }
    }

    void readingStopsBetweenPagesWhenAsked()
    {
        std::stop_source stop;
        qint64 pages = 0;
        const auto report = [&](qint64 done, qint64) {
            pages = done;
            stop.request_stop();
        };
        const auto result = extractedWithin(
            twb::test::pdfOf(QStringList(50, u"Seite"_s)), u"a.pdf"_s, {}, {report, stop.get_token()});
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::Cancelled);
        QCOMPARE(pages, 1);
    }

    void readingStopsWhenTimeIsUp()
    {
        Limits limits;
        limits.time = std::chrono::milliseconds(-1);
        QCOMPARE(codeOf(twb::test::pdfOf({u"Seite"_s}), u"a.pdf"_s, limits), ErrorCode::DocumentTooLarge);
    }

    /// Whatever is broken in them: an answer, never a crash.
    void mutatedDocumentsGiveAnAnswer()
    {
        const QList<QByteArray> documents{twb::test::pdfOf({u"Eins"_s, umlauts()}),
            twb::test::docxOf("<w:p><w:r><w:t>Wort</w:t></w:r></w:p>"),
            twb::test::odtOf("<text:p>Wort</text:p>"),
            twb::test::xlsxOf({{u"A"_s, "<row><c t=\"s\"><v>0</v></c></row>"}}, {u"Text"_s})};
        std::mt19937 random(3);
        int answers = 0;
        for (int i = 0; i < 1000; ++i) {
            QByteArray bytes = documents.at(i % documents.size());
            for (int changes = 0; changes < 1 + i % 7; ++changes)
                bytes[qsizetype(random() % quint64(bytes.size()))] = char(random());
            const auto result = extractedWithin(bytes, u"a.pdf"_s);
            answers += result || result.error().code != ErrorCode::Cancelled;
        }
        QCOMPARE(answers, 1000);
    }

private:
    static QString umlauts() { return u"Größe\nder Straße"_s; }

    void textsAreReadOnceWhateverTheyHold_data() { test::addHostileTexts(); }
    void textsAreReadOnceWhateverTheyHold()
    {
        QFETCH(const QByteArray, text);
        TWB_EXPECT(html, extractedWithin("<html>" + text + "</p>&amp;", u"a.html"_s));
        QVERIFY(sizeOf(html) <= text.size() + 2);
        TWB_EXPECT(plain, extractedWithin(text, u"a.txt"_s));
        QVERIFY(sizeOf(plain) <= text.size());
    }
};

QTEST_GUILESS_MAIN(HostileDocumentsTest)
#include "tst_hostiledocuments.moc"
