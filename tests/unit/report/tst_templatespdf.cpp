// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/example.h"
#include "core/intake/import.h"
#include "core/report/templates/templates.h"
#include "core/report/templates/templatestore.h"
#include "tests/support/checkout.h"
#include "tests/unit/index/smalllibrary.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>

using namespace Qt::StringLiterals;
using namespace twb;
using namespace twb::report;
using test::require;

namespace {

constexpr qsizetype lessonCount = 300;

QString sourceFolder()
{
    return test::checkout();
}

QString dataFile(const QString &name)
{
    return test::sharedData() + u'/' + name;
}

struct Run {
    int code = -1;
    QString output;
};

Run run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    if (!process.waitForFinished(240'000) || process.exitStatus() != QProcess::NormalExit)
        return {-1, process.errorString()};
    return {process.exitCode(), QString::fromUtf8(process.readAll())};
}

/// Projects and lessons of a library, as the store keeps them.
QList<RecordId> recordsOf(const store::Library &library, qsizetype most)
{
    QList<RecordId> records;
    require(library.visitChangedSince(0, [&](const model::RecordState &state, qint64) -> Result<void> {
        if (records.size() < most && (state.kind == "project"_L1 || state.kind == "lesson"_L1))
            records.append(state.id);
        return {};
    }));
    return records;
}

struct ExampleLibrary : test::SmallLibrary {
    ExampleLibrary()
    {
        require(intake::addExampleRecords(*library, {}));
        catchUp();
    }
};

/// What texts from elsewhere may hold: a table of sixty columns, 30,000 characters without a break, Hebrew,
/// Arabic and emoji, pictures that are not there, a thousand links, and nothing at all.
struct Awkward : test::SmallLibrary {
    Awkward()
    {
        const RecordId odd = tag(u"\u05E9\u05DC\u05D5\u05DD \U0001F4CC"_s);
        municipality(u"Olpe"_s, u"05966024"_s);
        QString links;
        for (int i = 0; i < 1000; ++i)
            links += u"[Verweis %1](https://example.org/%1) "_s.arg(i);
        QString long_;
        while (long_.size() < 30'000)
            long_ += u"Verwaltungsvorschrift"_s;
        QJsonArray sources;
        for (int i = 0; i < 60; ++i)
            sources.append(QJsonObject{
                {u"url"_s, u"https://example.org/%1"_s.arg(i)}, {u"title"_s, u"Quelle %1"_s.arg(i)}});
        const QJsonObject texts{
            {u"summary"_s,
                u"\u0633\u0644\u0627\u0645 \U0001F468\u200D\U0001F469\u200D\U0001F467 und **fett"_s},
            {u"municipalities"_s, test::inMunicipality(u"05966024"_s)},
            {u"tags"_s, test::list({odd.toString()})},
            {u"solution"_s,
                QString(u"|a"_s.repeated(60) + u"|\n"_s + u"|-"_s.repeated(60) + u"|\n"_s
                    + u"|Wert"_s.repeated(60) + u"|\n"_s)},
            {u"results"_s, QString(u"| Kopf | Zelle |\n|---|---|\n| x | "_s + long_ + u" |\n"_s)},
            {u"goal_benefit"_s,
                u"![Bild](attachment:fehlt) ![](weg.png)\n\n1. a\n   - b\n     1. c\n        > d"_s},
            {u"challenges"_s, links}, {u"tips"_s, u"# Eins\n\n###### Sechs\n\n```\ncode\n```"_s},
            {u"what_happened"_s, long_}, {u"insight"_s, links}, {u"sources"_s, sources}};
        for (const QString &title :
            {u"\u05E4\u05E8\u05D5\u05D9\u05E7\u05D8 \U0001F1E9\U0001F1EA <b>&amp;"_s, u"Zweites"_s})
            project(title, texts);
        project(u" "_s, {});
        lesson(u"Erfahrung \U0001F600"_s, texts);
        lesson(u"Leer"_s, {});
        catchUp();
    }
};

ReportRequest requestOf(const test::SmallLibrary &world, const QString &layout, qsizetype most = lessonCount)
{
    ReportRequest request;
    request.layout = shippedTemplate(layout);
    request.records = recordsOf(*world.library, most);
    request.asOf = world.clock.now();
    return request;
}

} // namespace

/// The files that the templates end in, judged by the checkers.
class TestTemplatesPdf : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theExamplePassesTheCheckers_data()
    {
        QTest::addColumn<QString>("layout");
        QTest::newRow("Steckbrief") << u"steckbrief"_s;
        QTest::newRow("Sammelband") << u"sammelband"_s;
    }
    void theExamplePassesTheCheckers()
    {
        QFETCH(const QString, layout);
        const ExampleLibrary world;
        const QString path = world.folder.filePath(u"example.pdf"_s);
        const auto written =
            require(writeReport(requestOf(world, layout), *world.library, *world.index, path));
        QVERIFY(written.records >= 60);
        QVERIFY(written.pdf.pages >= 30);
        QCOMPARE(written.pdf.missingCharacters, QStringList());
        QCOMPARE(written.pdf.unknownAnchors, QStringList());
        passesTheCheckers(path);
    }

    void awkwardRecordsPassTheCheckers_data()
    {
        QTest::addColumn<QString>("layout");
        for (const char *id : {"steckbrief", "erfahrungsblatt", "vergleich", "handout", "leitfaden",
                 "sammelband", "sitzungsprotokoll"})
            QTest::newRow(id) << QString::fromLatin1(id);
    }
    void awkwardRecordsPassTheCheckers()
    {
        QFETCH(const QString, layout);
        const Awkward world;
        const QString path = world.folder.filePath(u"awkward.pdf"_s);
        ReportRequest request = requestOf(world, layout);
        request.withHistory = true;
        const auto written = require(writeReport(request, *world.library, *world.index, path));
        QVERIFY(written.records >= 1);
        QCOMPARE(written.pdf.unknownAnchors, QStringList());
        passesTheCheckers(path);
        for (const QString &end : {u"html"_s, u"odt"_s, u"docx"_s, u"md"_s, u"csv"_s, u"json"_s})
            require(writeReport(
                request, *world.library, *world.index, world.folder.filePath(u"awkward."_s + end)));
    }

    void threeHundredImportedLessonsPassTheCheckers()
    {
        const QString table = dataFile(u"llis_nasa/llis.csv"_s);
        if (!QFileInfo::exists(table))
            QSKIP("llis_nasa/llis.csv is not here");
        test::SmallLibrary world;
        require(intake::importInto(*world.library, {.sources = {table}}, world.clock));
        world.catchUp();
        const QString path = world.folder.filePath(u"lessons.pdf"_s);
        const auto written =
            require(writeReport(requestOf(world, u"sammelband"_s), *world.library, *world.index, path));
        QCOMPARE(written.records, lessonCount);
        passesTheCheckers(path);
    }

    void progressCountsRecords()
    {
        const ExampleLibrary world;
        const ReportRequest request = requestOf(world, u"sammelband"_s, 20);
        QList<qint64> reported;
        qint64 total = 0;
        const Progress progress{[&](qint64 done, qint64 of) {
                                    reported.append(done);
                                    total = of;
                                },
            {}};
        require(
            writeReport(request, *world.library, *world.index, world.folder.filePath(u"a.pdf"_s), progress));
        QCOMPARE(total, request.records.size());
        QVERIFY(std::ranges::is_sorted(reported));
        QCOMPARE(reported.last(), total);
        QVERIFY(reported.size() >= total);
    }

    void cancelLeavesNoFile()
    {
        const ExampleLibrary world;
        const ReportRequest request = requestOf(world, u"sammelband"_s);
        const QString folder = world.folder.filePath(u"out"_s);
        QVERIFY(QDir().mkdir(folder));
        for (const qint64 moment : {0, 1, 30, 60}) {
            std::stop_source stop;
            const Progress progress{[&](qint64 done, qint64) {
                                        if (done >= moment)
                                            stop.request_stop();
                                    },
                stop.get_token()};
            const auto written =
                writeReport(request, *world.library, *world.index, folder + u"/cancelled.pdf"_s, progress);
            QVERIFY(!written);
            QCOMPARE(written.error().code, ErrorCode::Cancelled);
            QCOMPARE(QDir(folder).entryList(QDir::Files | QDir::Hidden), QStringList());
        }
    }

    void failureKeepsTheFileThatWasThere()
    {
        const ExampleLibrary world;
        const QString path = world.folder.filePath(u"old.pdf"_s);
        QFile old(path);
        QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
        old.close();
        ReportRequest request = requestOf(world, u"sammelband"_s);
        request.records = {RecordId::create()};
        const auto empty = writeReport(request, *world.library, *world.index, path, {}, Existing::Replace);
        QVERIFY(!empty && empty.error().code == ErrorCode::ReportEmpty);
        QVERIFY(old.open(QIODevice::ReadOnly));
        QCOMPARE(old.readAll(), QByteArray("old"));

        const auto nowhere = writeReport(requestOf(world, u"sammelband"_s), *world.library, *world.index,
            world.folder.filePath(u"missing/a.pdf"_s));
        QVERIFY(!nowhere && nowhere.error().code == ErrorCode::FileNotWritable);
    }

private:
    void passesTheCheckers(const QString &path)
    {
        const QString python = QStandardPaths::findExecutable(u"python3"_s);
        QVERIFY(!python.isEmpty());
        const Run own = run(python, {u"-B"_s, sourceFolder() + u"/tests/unit/report/pdfua.py"_s, path});
        QVERIFY2(own.code == 0, qPrintable(own.output));
        const Run archive = run(python, {u"-B"_s, sourceFolder() + u"/tests/unit/report/pdfa.py"_s, path});
        QVERIFY2(archive.code == 0, qPrintable(archive.output));
        const Run syntax = run(u"qpdf"_s, {u"--check"_s, path});
        QVERIFY2(syntax.code == 0, qPrintable(syntax.output));
        const QString second = sourceFolder() + u"/../shared/tools/uacheck.py"_s;
        if (!QFileInfo::exists(second))
            QSKIP("shared/tools/uacheck.py is not here");
        const Run other = run(python, {u"-B"_s, second, path});
        QVERIFY2(other.output.contains(u"1 passed, 0 failed") || other.output.startsWith(u"PASS"),
            qPrintable(other.output));
    }
};

QTEST_MAIN(TestTemplatesPdf)
#include "tst_templatespdf.moc"
