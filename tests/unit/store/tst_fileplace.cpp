// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/fileidentity.h"
#include "core/store/library.h"
#include "tests/support/damage.h"
#include "tests/support/expect.h"
#include "tests/support/templibrary.h"

#include <QBuffer>
#include <QDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;
using namespace twb;
using namespace twb::store;
using twb::test::contentOf;
using twb::test::TempLibrary;
using twb::test::writeContent;

namespace {

Result<Step> save(TempLibrary &library, const QString &title)
{
    return library->apply({}, {TempLibrary::project(RecordId::create(), title)});
}

/// A closed library with as many records.
void fill(const QString &path, int records)
{
    const SystemClock clock;
    auto library = Library::create(path, {}, clock);
    QVERIFY(library);
    for (int i = 0; i < records; ++i)
        QVERIFY((*library)->apply({}, {TempLibrary::project(RecordId::create(), QString(500, u'x'))}));
}

#ifdef Q_OS_UNIX
/// Whether another process sees that this one reads the file, which keeps it from deleting the log
/// (https://www.sqlite.org/fileformat.html has no word on it; the bytes are SHARED_FIRST of SQLite's os.h).
bool isLockSeenFromOutside(const QString &path)
{
    const pid_t child = ::fork();
    if (child == 0) {
        const int file = ::open(QFile::encodeName(path).constData(), O_RDWR);
        struct flock lock = {};
        lock.l_type = F_WRLCK;
        lock.l_whence = SEEK_SET;
        lock.l_start = 0x40000002;
        lock.l_len = 510;
        const bool asked = file >= 0 && ::fcntl(file, F_GETLK, &lock) == 0;
        ::_exit(asked && lock.l_type != F_UNLCK ? 1 : 0);
    }
    int status = 0;
    return child > 0 && ::waitpid(child, &status, 0) == child && WIFEXITED(status)
        && WEXITSTATUS(status) == 1;
}
#endif

} // namespace

/// The file of a library that is open: who may touch it, and what happens when it is no longer there.
class TestFilePlace : public QObject {
    Q_OBJECT

private Q_SLOTS:
#ifdef Q_OS_UNIX
    void openingAndClosingAReaderKeepsTheLocks()
    {
        TempLibrary library;
        TWB_OK(save(library, u"A"_s));
        QVERIFY(isLockSeenFromOutside(library.path()));
        {
            TWB_EXPECT(reader, Library::open(library.path(), library.clock(), OpenMode::ReadOnly));
            TWB_OK(reader->statistics());
        }
        QVERIFY(isLockSeenFromOutside(library.path()));
        {
            TWB_EXPECT(writer, Library::open(library.path(), library.clock()));
        }
        QVERIFY(isLockSeenFromOutside(library.path()));
    }

    void copyingKeepsTheLocks()
    {
        TempLibrary library;
        TWB_OK(save(library, u"A"_s));
        TWB_OK(library->copyTo(library.folder() + u"/copy.twb"_s));
        TWB_OK(library->check());
        QVERIFY(isLockSeenFromOutside(library.path()));
    }
#endif

    void movedLibraryIsNotWritten()
    {
        TempLibrary library;
        TWB_OK(save(library, u"A"_s));
        const QString moved = library.folder() + u"/moved.twb"_s;
        QVERIFY(QFile::rename(library.path(), moved));
        const QByteArray before = contentOf(moved);
        QCOMPARE(library->checkPlace().error().code, ErrorCode::LibraryGone);
        QCOMPARE(save(library, u"B"_s).error().code, ErrorCode::LibraryGone);
        QCOMPARE(library->undoLast({}).error().code, ErrorCode::LibraryGone);
        QVERIFY(contentOf(moved) == before);
        QVERIFY(QFile::rename(moved, library.path()));
        TWB_OK(library->checkPlace());
        TWB_OK(save(library, u"C"_s));
    }

    void fileThatTookItsPlaceIsNotWritten_data()
    {
        QTest::addColumn<bool>("written");
        QTest::newRow("renamed into its place") << false;
        QTest::newRow("written over with an older copy") << true;
    }
    void fileThatTookItsPlaceIsNotWritten()
    {
        QFETCH(const bool, written);
        TempLibrary library;
        const QString other = library.folder() + u"/other.twb"_s;
        fill(other, 1);
        for (int i = 0; i < 300; ++i)
            TWB_OK(save(library, QString(2000, u'x')));
        library.reopen();
        TWB_OK(save(library, u"A"_s));
        const QByteArray content = contentOf(other);
        if (written) {
            writeContent(library.path(), content);
        } else {
            QVERIFY(QFile::remove(library.path()) && QFile::rename(other, library.path()));
        }
        QCOMPARE(library->checkPlace().error().code, ErrorCode::LibraryReplaced);
        QCOMPARE(save(library, u"B"_s).error().code, ErrorCode::LibraryReplaced);
        QVERIFY(contentOf(library.path()) == content);
    }

    void aLogNeverMeetsTheFileThatTookItsPlace()
    {
        TempLibrary library;
        const QString other = library.folder() + u"/other.twb"_s;
        fill(other, 3);
        TWB_OK(save(library, u"A"_s));
        QVERIFY(QFileInfo(library.path() + u"-wal"_s).size() > 0);
        QVERIFY(QFile::remove(library.path()) && QFile::rename(other, library.path()));
        QCOMPARE(save(library, u"B"_s).error().code, ErrorCode::LibraryReplaced);
        TWB_EXPECT(found, Library::open(library.path(), library.clock()));
        QCOMPARE(found->lastSequence(), 3);
        TWB_EXPECT(problems, found->check());
        QVERIFY(problems.isEmpty());
    }

    void aReaderThatHasNotLookedBeforePutsTheLogAwayToo()
    {
        TempLibrary library;
        const QString other = library.folder() + u"/other.twb"_s;
        fill(other, 3);
        TWB_OK(save(library, u"A"_s));
        TWB_EXPECT(reader, Library::open(library.path(), library.clock(), OpenMode::ReadOnly));
        QVERIFY(QFile::remove(library.path()) && QFile::rename(other, library.path()));
        QCOMPARE(reader->checkPlace().error().code, ErrorCode::LibraryReplaced);
        TWB_EXPECT(found, Library::open(library.path(), library.clock()));
        QCOMPARE(found->lastSequence(), 3);
    }

    void aChangeThatIsBeingWrittenIsGivenUp()
    {
        TempLibrary library;
        TWB_EXPECT(writer, library->beginStep({}));
        TWB_OK(writer->add(TempLibrary::project(RecordId::create(), u"A"_s)));
        QVERIFY(QFile::rename(library.path(), library.path() + u".moved"_s));
        QCOMPARE(writer->commit().error().code, ErrorCode::LibraryGone);
    }

    void everythingIsInTheCopyOfALibraryThatIsGone()
    {
        TempLibrary library;
        const QByteArray picture(50'000, 'p');
        QBuffer source;
        source.setData(picture);
        QVERIFY(source.open(QIODevice::ReadOnly));
        TWB_EXPECT(attachment, library->addAttachment(source, u"image/png"_s));
        for (int i = 0; i < 5; ++i)
            TWB_OK(save(library, u"A"_s));
        QVERIFY(QFile::remove(library.path()));
        const QString path = library.folder() + u"/copy.twb"_s;
        TWB_OK(library->copyTo(path));
        TWB_EXPECT(copy, Library::open(path, library.clock()));
        QCOMPARE(copy->info(), library->info());
        QCOMPARE(copy->steps(), library->steps());
        TWB_EXPECT(problems, copy->check());
        QVERIFY(problems.isEmpty());
        TWB_OK(copy->apply({}, {TempLibrary::project(RecordId::create(), u"B"_s)}));
    }

    void aCopyNeverReplacesAFileAndLeavesNothingHalf()
    {
        TempLibrary library;
        for (int i = 0; i < 400; ++i)
            TWB_OK(save(library, QString(20'000, u'x')));
        const QString path = library.folder() + u"/copy.twb"_s;
        std::stop_source stop;
        const Progress progress{[&](qint64, qint64) { stop.request_stop(); }, stop.get_token()};
        QCOMPARE(library->copyTo(path, progress).error().code, ErrorCode::Cancelled);
        QVERIFY(QDir(library.folder()).entryList({u"copy*"_s}).isEmpty());
        TWB_OK(library->copyTo(path));
        const QByteArray content = contentOf(path);
        QCOMPARE(library->copyTo(path).error().code, ErrorCode::FileExists);
        QVERIFY(contentOf(path) == content);
    }

    void libraryCutShortIsNotWritten()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"x.twb"_s);
        fill(path, 200);
        const SystemClock clock;
        {
            TWB_EXPECT(library, Library::open(path, clock));
            QVERIFY(QFile::resize(path, QFileInfo(path).size() / 2));
            const auto change = TempLibrary::project(RecordId::create(), u"A"_s);
            QCOMPARE(library->apply({}, {change}).error().code, ErrorCode::LibraryDamaged);
        }
        QCOMPARE(Library::open(path, clock).error().code, ErrorCode::LibraryDamaged);
    }

    void whatTheLogStillHoldsIsNotMissed()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"x.twb"_s);
        fill(path, 20);
        const QString after = folder.filePath(u"after.twb"_s);
        const SystemClock clock;
        {
            TWB_EXPECT(library, Library::open(path, clock));
            for (int i = 0; i < 100; ++i)
                TWB_OK(library->apply({}, {TempLibrary::project(RecordId::create(), QString(2000, u'x'))}));
            // A program that was ended when it had copied the first page of its log.
            QByteArray content = contentOf(path);
            const QByteArray log = contentOf(path + u"-wal"_s);
            constexpr qsizetype logHeader = 32;
            constexpr qsizetype frameHeader = 24;
            constexpr qsizetype page = 16384;
            for (qsizetype at = logHeader; at + frameHeader + page <= log.size(); at += frameHeader + page)
                if (qFromBigEndian<quint32>(log.constData() + at) == 1)
                    content.replace(0, page, log.mid(at + frameHeader, page));
            writeContent(after, content);
            writeContent(after + u"-wal"_s, log);
        }
        TWB_EXPECT(library, Library::open(after, clock));
        QCOMPARE(library->lastSequence(), 120);
        TWB_OK(library->apply({}, {TempLibrary::project(RecordId::create(), u"A"_s)}));
    }

    void changesOfOthersShowInTheVersion()
    {
        TempLibrary library;
        TWB_EXPECT(reader, Library::open(library.path(), library.clock(), OpenMode::ReadOnly));
        TWB_EXPECT(before, reader->dataVersion());
        QCOMPARE(reader->dataVersion(), before);
        TWB_OK(save(library, u"A"_s));
        TWB_EXPECT(after, reader->dataVersion());
        QVERIFY(after != before);
    }

    void filesOfALibraryAreKnownUnderEveryName()
    {
        TempLibrary library;
        TWB_OK(save(library, u"A"_s));
        QVERIFY(belongsToLibrary(library.path(), library.path()));
        QVERIFY(belongsToLibrary(library.path() + u"-wal"_s, library.path()));
        const QString link = library.folder() + u"/link.csv"_s;
        QVERIFY(QFile::link(library.path(), link));
        QVERIFY(belongsToLibrary(link, library.path()));
        QVERIFY(!belongsToLibrary(library.folder() + u"/none"_s, library.path()));
        QVERIFY(!belongsToLibrary(library.folder(), library.path()));
    }
};

QTEST_GUILESS_MAIN(TestFilePlace)
#include "tst_fileplace.moc"
