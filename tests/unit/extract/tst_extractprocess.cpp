// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/answer.h"
#include "core/extract/extractprocess.h"
#include "tests/support/documents.h"
#include "tests/support/expect.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QTest>

#include <thread>

using namespace Qt::StringLiterals;
using namespace twb;
using namespace twb::extract;

namespace {

const QString program = QStringLiteral(TWB_EXTRACT);

Result<ExtractedText> extracted(const ExtractProcess &process, QByteArray bytes, const QString &mediaType,
    const QString &name, const Progress &progress = {})
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    return process(buffer, mediaType, name, progress);
}

/// What comes of a reader that does what a line of shell says.
Result<ExtractedText> withReader(
    const QString &line, const Limits &limits = {}, const Progress &progress = {}, qsizetype size = 100)
{
    return extracted(ExtractProcess(u"/bin/sh"_s, limits), QByteArray(size, 'a'), u"-c"_s, line, progress);
}

QString codeOf(const Result<ExtractedText> &result)
{
    return result ? QString() : errorName(result.error().code);
}

} // namespace

class ExtractProcessTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
#ifdef Q_OS_WIN
        QSKIP("needs a shell");
#endif
    }

    void answersSurviveTheWay()
    {
        const ExtractedText text{{{1, u"Größe"_s}, {7, u"Straße"_s}}, true};
        TWB_EXPECT(read, answerFromBytes(toBytes(text), {}));
        QCOMPARE(read, text);
        const auto failed = answerFromBytes(toBytes(failure(ErrorCode::DocumentProtected)), {});
        QCOMPARE(codeOf(failed), u"DocumentProtected"_s);
    }

    void answersThatAreCutOrTooLongAreRefused()
    {
        const QByteArray whole = toBytes(ExtractedText{{{1, u"Größe"_s}}, false});
        for (qsizetype size = 0; size < whole.size(); ++size)
            QCOMPARE(codeOf(answerFromBytes(whole.first(size), {})), u"DocumentDamaged"_s);
        QCOMPARE(codeOf(answerFromBytes(whole + 'x', {})), u"DocumentDamaged"_s);
        Limits limits;
        limits.textSize = 4;
        QCOMPARE(codeOf(answerFromBytes(whole, limits)), u"DocumentDamaged"_s);
    }

    void theProcessGivesWhatTheReaderGives()
    {
        const ExtractProcess process(program);
        TWB_EXPECT(text, extracted(process, twb::test::pdfOf({u"Eins"_s, u"Größe"_s}), {}, u"a.pdf"_s));
        QCOMPARE(text.pages.size(), 2);
        QCOMPARE(text.pages.at(1).page, 2);
        QCOMPARE(text.pages.at(1).text.trimmed(), u"Größe"_s);
        const auto damaged = extracted(process, "no PDF \x01\x02\x03\x04", {}, u"a.pdf"_s);
        QVERIFY(!damaged);
        QCOMPARE(damaged.error(), (Error{ErrorCode::DocumentDamaged, {u"a.pdf"_s}, {}}));
    }

    void largeDocumentsReachTheReader()
    {
        QStringList pages(300, QString(u"Wort "_s).repeated(500));
        pages.last() = u"Schluss"_s;
        TWB_EXPECT(text, extracted(ExtractProcess(program), twb::test::pdfOf(pages), {}, u"a.pdf"_s));
        QCOMPARE(text.pages.last().page, 300);
        QCOMPARE(text.pages.last().text.trimmed(), u"Schluss"_s);
    }

    void aReaderThatCrashesIsADamagedDocument()
    {
        QCOMPARE(codeOf(withReader(u"kill -SEGV $$"_s)), u"DocumentDamaged"_s);
        QCOMPARE(codeOf(withReader(u"kill -SEGV $$"_s, {}, {}, 20'000'000)), u"DocumentDamaged"_s);
    }

    void nonsenseAndEndlessAnswersAreADamagedDocument()
    {
        QCOMPARE(codeOf(withReader(u"exit 0"_s)), u"DocumentDamaged"_s);
        QCOMPARE(codeOf(withReader(u"echo Unsinn"_s)), u"DocumentDamaged"_s);
        QCOMPARE(codeOf(withReader(u"cat >/dev/null; yes"_s)), u"DocumentDamaged"_s);
    }

    void aReaderThatHangsIsEndedWhenItsTimeIsUp()
    {
        Limits limits;
        limits.time = std::chrono::seconds(-1);
        QCOMPARE(codeOf(withReader(u"sleep 600"_s, limits)), u"DocumentTooLarge"_s);
        QCOMPARE(codeOf(withReader(u"sleep 600"_s, limits, {}, 20'000'000)), u"DocumentTooLarge"_s);
    }

    /// A tree of pages that holds itself: PDFium goes round in it.
    void documentsWithoutEndAreGivenUp()
    {
        const QByteArray endless =
            "%PDF-1.4\n"
            "1 0 obj\n"
            "<</Type/Catalog/Pages 2 0 R>>\n"
            "endobj\n"
            "2 0 obj\n"
            "<</Type/Pages/Kids[2 0 R 3 0 R]/Count 2>>\n"
            "endobj\n"
            "3 0 obj\n"
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 "
            "R>>>>>>\n"
            "endobj\n"
            "4 0 obj\n"
            "<</Length 60>>stream\n"
            "BT /F1 12 Tf 50 700 Td (Wunderwort Straxenmxll grxxer) Tj ET\n"
            "endstream\n"
            "endobj\n"
            "5 0 obj\n"
            "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>\n"
            "endobj\n"
            "xref\n"
            "0 6\n"
            "0000000000 65535 f \n"
            "0000000009 00000 n \n"
            "0000000054 00000 n \n"
            "0000000111 00000 n \n"
            "0000000223 00000 n \n"
            "0000000330 00000 n \n"
            "trailer<</Size 6/Root 1 0 R>>\n"
            "startxref\n"
            "418\n"
            "%%EOF\n";
        const auto given = extracted(ExtractProcess(program), endless, u"application/pdf"_s, u"a.pdf"_s);
        QVERIFY(!given);
        QVERIFY2(given.error().code == ErrorCode::DocumentDamaged
                || given.error().code == ErrorCode::DocumentTooLarge,
            qPrintable(codeOf(given)));
        QCOMPARE(given.error().arguments, QStringList{u"a.pdf"_s});
        QVERIFY(Limits().time <= std::chrono::seconds(8)); // and two seconds to start and to answer
    }

    void whatOnlyCallsItselfADocumentIsUnknown()
    {
        const auto given = extracted(ExtractProcess(program), "{\\rtf1\\ansi Wunderwort M\\'fcll}",
            u"application/msword"_s, u"a.doc"_s);
        QCOMPARE(codeOf(given), u"DocumentUnknown"_s);
    }

    void aReaderIsEndedWhenItIsNotWantedAnyMore()
    {
        std::stop_source stop;
        const std::jthread other([&stop] {
            std::this_thread::sleep_for(std::chrono::milliseconds(100));
            stop.request_stop();
        });
        QCOMPARE(codeOf(withReader(u"sleep 600"_s, {}, {{}, stop.get_token()})), u"Cancelled"_s);
    }

    void aMissingReaderIsNoFaultOfTheDocument()
    {
        const ExtractProcess process(u"/nowhere/transferwerkbank-extract"_s);
        QCOMPARE(codeOf(extracted(process, "Text", {}, u"a.txt"_s)), u"FileNotFound"_s);
    }
};

QTEST_GUILESS_MAIN(ExtractProcessTest)
#include "tst_extractprocess.moc"
