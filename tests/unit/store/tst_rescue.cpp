// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/damage.h"
#include "core/store/rescue.h"
#include "tests/support/corpus.h"
#include "tests/support/damage.h"
#include "tests/support/expect.h"
#include "tests/support/templibrary.h"

#include <QBuffer>
#include <QDir>
#include <QTest>

#include <random>

using namespace Qt::StringLiterals;
using namespace twb;
using namespace twb::store;
using twb::test::TempLibrary;

namespace {

constexpr qsizetype pageSize = 16384;
constexpr int sampleRecords = 300;

/// Every revision of a library by its name, and where its bytes lie in the file.
struct Sample {
    QByteArray content;
    QHash<RevisionId, QByteArray> revisions;
    AttachmentHash attachment;
    QList<Step> steps;
};

QHash<RevisionId, QByteArray> revisionsOf(const Library &library)
{
    QHash<RevisionId, QByteArray> found;
    const auto visited =
        library.visitChangedSince(0, [&](const model::RecordState &state, qint64) -> Result<void> {
            const auto revisions = library.revisions(state.id);
            if (!revisions)
                return std::unexpected(revisions.error());
            for (const model::StoredRevision &stored : *revisions)
                found.insert(stored.id, model::revisionBytes(stored.revision));
            return {};
        });
    if (!visited)
        qFatal("%s", test::describe(visited.error()).constData());
    return found;
}

LibraryInfo libraryOfSoest()
{
    LibraryInfo info;
    info.name = u"Bibliothek Soest"_s;
    info.municipality = u"05974040"_s;
    return info;
}

Sample makeSample()
{
    TempLibrary library(libraryOfSoest());
    test::Corpus corpus;
    QList<RecordChange> changes;
    for (int i = 0; i < sampleRecords; ++i)
        changes.append(corpus.next());
    const auto require = [](const auto &result) {
        if (!result)
            qFatal("%s", test::describe(result.error()).constData());
        return *result;
    };
    Sample sample;
    require(library->apply({.kind = StepKind::Import, .what = u"Liste"_s}, changes));
    const RecordId gone = RecordId::create();
    require(library->apply({.what = u"Frau Müller"_s}, {TempLibrary::project(gone, u"Frau Müller"_s)}));
    require(library->eraseRecord(gone, {}));
    require(library->apply({.what = u"Geändert"_s},
        {{.record = changes.first().record, .values = {{u"title"_s, u"Geändert"_s}}}}));
    QByteArray file(2'500'000, 'a');
    QBuffer source(&file);
    source.open(QIODevice::ReadOnly);
    sample.attachment = require(library->addAttachment(source, u"image/png"_s)).hash;
    require(library->undoLast({}));
    sample.revisions = revisionsOf(*library);
    sample.steps = require(library->steps());
    library.close();
    sample.content = test::contentOf(library.path());
    return sample;
}

/// Revisions whose bytes still stand in a row in the file.
qsizetype intactIn(const QByteArray &content, const Sample &sample)
{
    return std::ranges::count_if(
        sample.revisions, [&](const QByteArray &bytes) { return content.contains(bytes); });
}

} // namespace

class TestRescue : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_sample = makeSample(); }

    void wholeLibraryComesBackAsItWas()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"Soest.twb"_s);
        test::writeContent(path, m_sample.content);
        TWB_EXPECT(rescued, rescueLibrary(path, m_clock));
        QCOMPARE(rescued.path, folder.filePath(u"Soest.gerettet.twb"_s));
        QCOMPARE(rescued.revisions, m_sample.revisions.size());
        QCOMPARE(rescued.attachments, 1);
        QCOMPARE(rescued.damagedRecords, QStringList());
        QCOMPARE(rescued.lostAttachments, QStringList());
        QVERIFY(test::contentOf(path) == m_sample.content);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files),
            (QStringList{u"Soest.gerettet.twb"_s, u"Soest.twb"_s}));
        TWB_EXPECT(library, Library::open(rescued.path, m_clock));
        QCOMPARE(library->check(), QList<CheckProblem>());
        QCOMPARE(library->info().name, u"Bibliothek Soest"_s);
        QVERIFY(revisionsOf(*library) == m_sample.revisions);
        TWB_EXPECT(steps, library->steps());
        QVERIFY(steps == m_sample.steps);
        QBuffer target;
        target.open(QIODevice::WriteOnly);
        TWB_OK(library->readAttachment(m_sample.attachment, target));
        TWB_OK(library->redo({}));
    }

    void whatWasErasedStaysAway()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"Soest.twb"_s);
        test::writeContent(path, m_sample.content);
        TWB_EXPECT(rescued, rescueLibrary(path, m_clock));
        QVERIFY(!test::contentOf(rescued.path).contains("Frau M\xc3\xbcller"));
    }

    void noFileIsReplaced()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"Soest.twb"_s);
        test::writeContent(path, m_sample.content);
        test::writeContent(folder.filePath(u"Soest.gerettet.twb"_s), "x");
        TWB_EXPECT(rescued, rescueLibrary(path, m_clock));
        QCOMPARE(rescued.path, folder.filePath(u"Soest.gerettet-2.twb"_s));
        QCOMPARE(test::contentOf(folder.filePath(u"Soest.gerettet.twb"_s)), QByteArray("x"));
    }

    void whatIsNoLibraryLeavesNothingBehind()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"Soest.twb"_s);
        for (const QByteArray &content : {QByteArray(), QByteArray(40'000, 'x')}) {
            test::writeContent(path, content);
            QCOMPARE(rescueLibrary(path, m_clock).error().code, ErrorCode::LibraryDamaged);
            QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"Soest.twb"_s});
        }
        QCOMPARE(rescueLibrary(folder.filePath(u"a.twb"_s), m_clock).error().code, ErrorCode::FileNotFound);
    }

    /// What a program that was killed left in the log is part of the library.
    void theLogCounts()
    {
        TempLibrary library;
        const RecordId id = RecordId::create();
        TWB_OK(library->apply({}, {TempLibrary::project(id, u"Radweg"_s)}));
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"Soest.twb"_s);
        for (const QString &suffix : {u""_s, u"-wal"_s})
            test::writeContent(path + suffix, test::contentOf(library.path() + suffix));
        QVERIFY(!test::contentOf(path + u"-wal"_s).isEmpty());
        TWB_EXPECT(rescued, rescueLibrary(path, m_clock));
        QCOMPARE(rescued.records, 1);
    }

    void nearlyAllThatIsIntactComesBack_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("one flipped bit") << 0;
        QTest::newRow("an empty page") << 1;
        QTest::newRow("the first page is empty") << 2;
        QTest::newRow("an empty sector") << 3;
        QTest::newRow("the rest is missing") << 4;
        QTest::newRow("a page of noise") << 5;
    }
    void nearlyAllThatIsIntactComesBack()
    {
        QFETCH(int, kind);
        qsizetype intact = 0;
        qsizetype back = 0;
        constexpr int rounds = 12;
        for (quint64 seed = 0; seed < rounds; ++seed) {
            const QTemporaryDir folder;
            const QString path = folder.filePath(u"Soest.twb"_s);
            std::mt19937_64 random(seed);
            QByteArray content = m_sample.content;
            const qsizetype at = qsizetype(random() % quint64(content.size() - pageSize));
            const qsizetype page = at / pageSize * pageSize;
            switch (kind) {
            case 0:
                content[at] = char(content.at(at) ^ (1 << (seed % 8)));
                break;
            case 1:
                content.replace(page, pageSize, QByteArray(pageSize, '\0'));
                break;
            case 2:
                content.replace(0, pageSize, QByteArray(pageSize, '\0'));
                break;
            case 3:
                content.replace(at / 512 * 512, 512, QByteArray(512, '\0'));
                break;
            case 4:
                content.truncate(at);
                break;
            default:
                for (qsizetype i = page; i < page + pageSize; ++i)
                    content[i] = char(random());
            }
            test::writeContent(path, content);
            const qsizetype whole = intactIn(content, m_sample);
            const auto rescued = rescueLibrary(path, m_clock);
            if (whole == 0)
                continue;
            TWB_OK(rescued);
            TWB_EXPECT(library, Library::open(rescued->path, m_clock));
            QCOMPARE(library->check(), QList<CheckProblem>());
            const auto found = revisionsOf(*library);
            for (auto it = found.begin(); it != found.end(); ++it)
                QVERIFY(m_sample.revisions.value(it.key()) == it.value());
            intact += whole;
            back += found.size();
        }
        qInfo("%lld of %lld intact revisions came back", qlonglong(back), qlonglong(intact));
        QVERIFY2(back * 100 >= intact * 99, qPrintable(u"%1 of %2"_s.arg(back).arg(intact)));
    }

    void damagedRecordsAreNamed()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"Soest.twb"_s);
        test::writeContent(path, m_sample.content);
        const QByteArray bytes = m_sample.revisions.cbegin().value();
        QVERIFY(test::alterText(path, bytes));
        TWB_EXPECT(rescued, rescueLibrary(path, m_clock));
        TWB_EXPECT(revision, model::parseRevision(bytes));
        QCOMPARE(rescued.damagedRecords, QStringList{revision.record.toString()});
        QCOMPARE(rescued.revisions, m_sample.revisions.size() - 1);
    }

    void indexesInsideTheLibraryAreMadeAnew()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"Soest.twb"_s);
        test::writeContent(path, m_sample.content);
        QVERIFY(test::runForeign(path,
            "PRAGMA writable_schema=ON; CREATE TABLE other (x); CREATE INDEX other_x ON other (x);"
            "UPDATE sqlite_schema SET rootpage = (SELECT rootpage FROM sqlite_schema WHERE name = 'other_x')"
            " WHERE name = 'revision_record'; DELETE FROM sqlite_schema WHERE name IN ('other', 'other_x')"));
        {
            TWB_EXPECT(library, Library::open(path, m_clock));
            QVERIFY(!library->check()->isEmpty());
        }
        TWB_OK(rebuildTableIndexes(path));
        TWB_EXPECT(library, Library::open(path, m_clock));
        TWB_EXPECT(problems, library->check());
        QVERIFY(std::ranges::none_of(problems,
            [](const CheckProblem &problem) { return problem.detail.contains("revision_record"_L1); }));
    }

private:
    SystemClock m_clock;
    Sample m_sample;
};

QTEST_GUILESS_MAIN(TestRescue)
#include "tst_rescue.moc"
