// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/library.h"
#include "core/store/migrations.h"
#include "tests/support/corpus.h"
#include "tests/support/damage.h"
#include "tests/support/expect.h"
#include "tests/support/templibrary.h"

#include <QBuffer>
#include <QDirIterator>
#include <QTest>

#include <random>

using namespace Qt::StringLiterals;
using namespace twb;
using namespace twb::store;
using twb::test::contentOf;
using twb::test::TempLibrary;
using twb::test::writeContent;

namespace {

QMap<QString, QByteArray> folderContent(const QString &path)
{
    QMap<QString, QByteArray> files;
    QDirIterator it(path, QDir::Files);
    while (it.hasNext()) {
        const QString file = it.next();
        files.insert(file, contentOf(file));
    }
    return files;
}

/// Does everything a program does with a library, and does not mind what comes out.
void useEverything(const QString &path, const Clock &clock)
{
    auto library = Library::open(path, clock);
    if (!library)
        return;
    static_cast<void>((*library)->check());
    static_cast<void>((*library)->visitChangedSince(
        0, [](const model::RecordState &, qint64) -> Result<void> { return {}; }));
    static_cast<void>((*library)->statistics());
    const auto steps = (*library)->steps();
    const RecordId id = RecordId::fromName(u"corpus:1:1"_s);
    static_cast<void>((*library)->record(id));
    static_cast<void>((*library)->apply({}, {TempLibrary::project(id, u"neu"_s)}));
    static_cast<void>((*library)->undoLast({}));
}

class SampleFile {
public:
    SampleFile()
    {
        TempLibrary library;
        test::Corpus corpus;
        TWB_EXPECT(writer, library->beginStep({.kind = StepKind::Import}));
        for (int i = 0; i < 300; ++i)
            TWB_OK(writer->add(corpus.next()));
        TWB_OK(writer->commit());
        writer.reset();
        QByteArray attachment(3'000'000, 'a');
        QBuffer source(&attachment);
        source.open(QIODevice::ReadOnly);
        TWB_OK(library->addAttachment(source, u"image/png"_s));
        library.close();
        m_content = contentOf(library.path());
    }
    const QByteArray &content() const { return m_content; }

private:
    QByteArray m_content;
};

constexpr int applicationIdAt = 68;
constexpr int userVersionAt = 60;

} // namespace

/// Files that are damaged, foreign, newer, or not to be written to.
class TestDamage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void missingFileIsNotFound()
    {
        const SystemClock clock;
        QCOMPARE(Library::open(u"/nowhere/x.twb"_s, clock).error().code, ErrorCode::FileNotFound);
    }

    void existingFileIsNotReplaced()
    {
        TempLibrary library;
        library.close();
        const QByteArray before = contentOf(library.path());
        QCOMPARE(Library::create(library.path(), {}, library.clock()).error().code, ErrorCode::FileExists);
        QVERIFY(contentOf(library.path()) == before);
    }

    void foreignFilesAreNoLibrary_data()
    {
        QTest::addColumn<QByteArray>("content");
        TempLibrary library;
        library.close();
        QByteArray otherProgram = contentOf(library.path());
        otherProgram[applicationIdAt] = 'X';
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray(500, 'x');
        QTest::newRow("begin of SQLite") << otherProgram.first(50);
        QTest::newRow("SQLite of another program") << otherProgram;
    }
    void foreignFilesAreNoLibrary()
    {
        QFETCH(QByteArray, content);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"x.twb"_s);
        writeContent(path, content);
        const SystemClock clock;
        const auto before = folderContent(folder.path());
        QCOMPARE(Library::open(path, clock).error().code, ErrorCode::NotALibrary);
        QCOMPARE(folderContent(folder.path()), before);
    }

    void newerFormatIsRefusedUntouched()
    {
        TempLibrary library;
        TWB_OK(library->apply({}, {library.project(RecordId::create(), u"A"_s)}));
        library.close();
        QByteArray content = contentOf(library.path());
        content[userVersionAt + 3] = 99;
        writeContent(library.path(), content);
        const auto before = folderContent(library.folder());
        for (const OpenMode mode : {OpenMode::ReadWrite, OpenMode::ReadOnly}) {
            const auto opened = Library::open(library.path(), library.clock(), mode);
            QCOMPARE(opened.error().code, ErrorCode::LibraryTooNew);
            QCOMPARE(opened.error().arguments,
                (QStringList{library.path(), u"99"_s, QString::number(libraryMigrations().last().number)}));
            QCOMPARE(folderContent(library.folder()), before);
        }
    }

    void closedLibraryIsOneFile()
    {
        TempLibrary library;
        TWB_OK(library->apply({}, {library.project(RecordId::create(), u"A"_s)}));
        library.close();
        QCOMPARE(folderContent(library.folder()).keys(), QStringList{library.path()}); // no -wal, no -shm
    }

    void readersChangeNothing()
    {
        TempLibrary library;
        const RecordId id = RecordId::create();
        TWB_OK(library->apply({}, {library.project(id, u"A"_s)}));
        library.close();
        const QByteArray before = contentOf(library.path());
        library.reopen(OpenMode::ReadOnly);
        QCOMPARE(library->mode(), OpenMode::ReadOnly);
        TWB_OK(library->record(id));
        QCOMPARE(library->apply({}, {library.project(id, u"B"_s)}).error().code, ErrorCode::FileNotWritable);
        QCOMPARE(library->undoLast({}).error().code, ErrorCode::FileNotWritable);
        library.close();
        QVERIFY(contentOf(library.path()) == before);
    }

    void readersSeeWhatAnotherConnectionWrites()
    {
        TempLibrary library;
        TWB_EXPECT(reader, Library::open(library.path(), library.clock(), OpenMode::ReadOnly));
        const RecordId id = RecordId::create();
        QCOMPARE(reader->contains(id), false);
        TWB_OK(library->apply({}, {library.project(id, u"A"_s)}));
        QCOMPARE(reader->contains(id), true);
        TWB_EXPECT(writer, library->beginStep({}));
        TWB_OK(writer->add(library.project(RecordId::create(), u"B"_s)));
        QCOMPARE(reader->lastSequence(), 1); // not yet committed
    }

    void secondWriterWaitsAndIsToldSo()
    {
        TempLibrary library;
        TWB_EXPECT(other, Library::open(library.path(), library.clock()));
        TWB_EXPECT(writer, library->beginStep({}));
        const auto refused = other->apply({}, {library.project(RecordId::create(), u"A"_s)});
        QCOMPARE(refused.error().code, ErrorCode::LibraryLocked);
        writer.reset();
        TWB_OK(other->apply({}, {library.project(RecordId::create(), u"A"_s)}));
    }

    void flippedBitInARevisionIsFound()
    {
        const SampleFile sample;
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"x.twb"_s);
        const SystemClock clock;
        std::mt19937_64 random(3);
        for (int round = 0; round < 20; ++round) {
            QByteArray content = sample.content();
            const QByteArray word = "\"summary\":\"";
            qsizetype at = content.indexOf(word, qsizetype(random() % 200'000));
            QVERIFY(at > 0);
            at += word.size() + 2;
            content[at] = char(content.at(at) ^ 1);
            writeContent(path, content);
            TWB_EXPECT(library, Library::open(path, clock));
            TWB_EXPECT(problems, library->check());
            QCOMPARE(problems.size(), 1);
            QCOMPARE(problems.first().what, u"revision-hash"_s);
        }
    }

    void flippedBitInAnAttachmentIsFound()
    {
        const SampleFile sample;
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"x.twb"_s);
        const SystemClock clock;
        QByteArray content = sample.content();
        const qsizetype at = content.indexOf(QByteArray(5000, 'a')) + 2000;
        content[at] = 'b';
        writeContent(path, content);
        TWB_EXPECT(library, Library::open(path, clock));
        TWB_EXPECT(problems, library->check());
        QCOMPARE(problems.size(), 1);
        QCOMPARE(problems.first().what, u"attachment"_s);
        QBuffer target;
        target.open(QIODevice::WriteOnly);
        const auto hash = AttachmentHash::fromHex(problems.first().where);
        QCOMPARE(library->readAttachment(hash, target).error().code, ErrorCode::LibraryDamaged);
    }

    void damagedFilesNeverCrash()
    {
        const SampleFile sample;
        const SystemClock clock;
        for (quint64 seed = 0; seed < 150; ++seed) {
            const QTemporaryDir folder;
            const QString path = folder.filePath(u"x.twb"_s);
            std::mt19937_64 random(seed);
            QByteArray content = sample.content();
            const auto anywhere = [&] { return qsizetype(random() % quint64(content.size())); };
            switch (seed % 5) {
            case 0: // some bits, near the front where the tables are
                for (int i = 0; i < 8; ++i)
                    content[qsizetype(random() % 200'000)] = char(random());
                break;
            case 1: // a sector
                content.replace(anywhere() / 512 * 512, 512, QByteArray(512, '\0'));
                break;
            case 2: // the rest is missing
                content.truncate(anywhere());
                break;
            case 3: { // two pages are exchanged
                const qsizetype a = anywhere() / 16384 * 16384;
                const QByteArray page = content.sliced(a, 16384);
                const qsizetype b = anywhere() / 16384 * 16384;
                content.replace(a, 16384, content.sliced(b, 16384)).replace(b, 16384, page);
                break;
            }
            default: // a page of noise
                for (qsizetype i = anywhere() / 16384 * 16384, end = i + 16384; i < end; ++i)
                    content[i] = char(random());
            }
            writeContent(path, content);
            useEverything(path, clock);
        }
    }
};

QTEST_GUILESS_MAIN(TestDamage)
#include "tst_damage.moc"
