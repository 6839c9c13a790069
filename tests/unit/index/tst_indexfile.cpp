// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/index/database.h"
#include "tests/unit/index/smalllibrary.h"

#include <QDir>
#include <QFileInfo>

#include <thread>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#include <unistd.h>

#include <csignal>
#endif

using namespace twb;
using namespace twb::index;
using namespace Qt::StringLiterals;
using twb::test::require;
using twb::test::SmallLibrary;

namespace {

#ifdef Q_OS_UNIX
/// Nothing more can be written to any file, as on a full disk.
class FullDisk {
public:
    FullDisk() : m_before(::signal(SIGXFSZ, SIG_IGN))
    {
        ::getrlimit(RLIMIT_FSIZE, &m_limit);
        const struct rlimit none = {0, m_limit.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &none);
    }
    ~FullDisk()
    {
        ::setrlimit(RLIMIT_FSIZE, &m_limit);
        ::signal(SIGXFSZ, m_before);
    }
    Q_DISABLE_COPY_MOVE(FullDisk)

private:
    void (*m_before)(int);
    struct rlimit m_limit = {};
};

constexpr QFile::Permissions forReaders = QFile::ReadOwner | QFile::ExeOwner | QFile::ReadGroup
    | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther;

/// A folder in which this process cannot write, also when it runs as root.
class ReadOnlyFolder {
public:
    explicit ReadOnlyFolder(const QString &path) : m_path(path)
    {
        QFile::setPermissions(m_path, forReaders);
        if (::geteuid() == 0)
            m_changed = ::seteuid(nobody) == 0;
    }
    ~ReadOnlyFolder()
    {
        if (m_changed && ::seteuid(0) != 0)
            qFatal("the rights of the test could not be taken back");
        QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    Q_DISABLE_COPY_MOVE(ReadOnlyFolder)

    bool isWritable() const { return QFile(m_path + "/probe"_L1).open(QIODevice::WriteOnly); }

private:
    static constexpr uid_t nobody = 65534;
    QString m_path;
    bool m_changed = false;
};
#endif

/// Opens the same index again and again in threads of their own, as programs do that start at once.
template <typename Open> QStringList openAtOnce(int threads, Open open)
{
    QList<QString> errors(threads);
    {
        std::vector<std::jthread> running;
        for (int i = 0; i < threads; ++i)
            running.emplace_back([&, i] {
                const Result<void> opened = open();
                if (!opened)
                    errors[i] = opened.error().arguments.join(u' ');
            });
    }
    errors.removeAll(QString());
    return errors;
}

/// What a program does that starts: it has the library to itself, and opens the index at \a path.
Result<void> catchUpAt(const QString &path, const SmallLibrary &small)
{
    const auto library = store::Library::open(small.library->path(), small.clock, store::OpenMode::ReadOnly);
    if (!library)
        return std::unexpected(library.error());
    return Index::open(path, (*library)->info()).and_then([&](const auto &index) {
        return index->catchUp(**library);
    });
}

} // namespace

/// The file of an index: made once, however many ask for it, and never at the cost of one that works.
class TestIndexFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void firstOpeningsAtOnceAllSucceed()
    {
        SmallLibrary small;
        small.projects(200, {});
        for (int round = 0; round < 12; ++round) {
            const QString path = small.folder.filePath(u"round%1.index"_s.arg(round));
            const auto open = [&] { return catchUpAt(path, small); };
            QCOMPARE(openAtOnce(4, open), QStringList());
            const auto index = require(Index::open(path, small.library->info()));
            QCOMPARE(require(index->count()), 200);
            QVERIFY(require(index->check(*small.library)).isEmpty());
        }
    }

    void catchingUpAtOnceAlwaysSucceeds()
    {
        SmallLibrary small;
        small.catchUp();
        for (int round = 0; round < 12; ++round) {
            small.put(u"project"_s, u"Runde %1"_s.arg(round), {{u"title"_s, u"Runde %1"_s.arg(round)}});
            const auto open = [&] { return catchUpAt(small.indexPath(), small); };
            QCOMPARE(openAtOnce(4, open), QStringList());
            QCOMPARE(require(small.index->count()), round + 1);
        }
        QVERIFY(require(small.index->check(*small.library)).isEmpty());
    }

    void damagedIndexIsMadeAnewByWhoeverComesFirst()
    {
        SmallLibrary small;
        small.projects(50, {});
        for (int round = 0; round < 6; ++round) {
            const QString path = small.folder.filePath(u"damaged%1.index"_s.arg(round));
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(QByteArray(100'000, 'x'));
            file.close();
            const auto open = [&] { return catchUpAt(path, small); };
            QCOMPARE(openAtOnce(4, open), QStringList());
            const auto index = require(Index::open(path, small.library->info()));
            QCOMPARE(require(index->count()), 50);
        }
    }

    void anotherFormatGivesWayInPlace()
    {
        SmallLibrary small;
        small.project(u"A"_s);
        small.catchUp();
        require(require(Database::open(small.indexPath(), Database::Access::Write))
                ->execute("PRAGMA user_version=1; ALTER TABLE entry RENAME TO former;"
                          "CREATE TABLE \"with \"\"quotes\" (a); CREATE VIEW old AS SELECT 1 AS one"));
        small.index = require(Index::open(small.indexPath(), small.library->info()));
        QCOMPARE(require(small.index->count()), 0);
        small.catchUp();
        QCOMPARE(require(small.index->count()), 1);
        const auto database = require(Database::open(small.indexPath(), Database::Access::Read));
        QCOMPARE(
            require(database->integer("SELECT count(*) FROM sqlite_schema WHERE name IN ('former', 'old')")),
            0);
    }

    void removedIndexIsNoticed()
    {
        SmallLibrary small;
        small.project(u"A"_s);
        small.catchUp();
        QVERIFY(!small.index->isGone());
        QVERIFY(QFile::remove(small.indexPath())); // its log stays behind
        QVERIFY(small.index->isGone());
        const auto anew = require(Index::open(small.indexPath(), small.library->info()));
        require(anew->catchUp(*small.library));
        QCOMPARE(require(anew->count()), 1);
        QVERIFY(require(anew->check(*small.library)).isEmpty());
    }

    void whereThereIsNoCacheFolderTheIndexIsTemporary()
    {
        SmallLibrary small;
        small.project(u"A"_s);
        QFile blocker(small.folder.filePath(u"file"_s));
        QVERIFY(blocker.open(QIODevice::WriteOnly));
        QString path;
        {
            const auto index =
                require(Index::openIn(small.folder.filePath(u"file/cache"_s), small.library->info()));
            QVERIFY(index->setback().has_value());
            require(index->catchUp(*small.library));
            QCOMPARE(require(index->count()), 1);
            path = index->path();
            QVERIFY(QFileInfo::exists(path));
        }
        QVERIFY(!QFileInfo::exists(path));
    }

    void whereTheCacheCanBeWrittenThereIsNoSetback()
    {
        SmallLibrary small;
        const auto index = require(Index::openIn(small.folder.filePath(u"cache"_s), small.library->info()));
        QVERIFY(!index->setback().has_value());
        QCOMPARE(index->path(), Index::pathFor(small.folder.filePath(u"cache"_s), small.library->info()));
    }

#ifdef Q_OS_UNIX
    void aGoodIndexThatCannotBeWrittenIsUsedAndKept()
    {
        SmallLibrary small;
        small.projects(300, {});
        const QString cache = small.folder.filePath(u"cache"_s);
        require(require(Index::openIn(cache, small.library->info()))->catchUp(*small.library));
        const QString kept = Index::pathFor(cache, small.library->info());
        const qint64 size = QFileInfo(kept).size();
        QFile::setPermissions(small.folder.path(), forReaders | QFile::WriteOwner);
        {
            const ReadOnlyFolder readOnly(cache);
            if (readOnly.isWritable())
                QSKIP("this process may write everywhere");
            const auto index = require(Index::openIn(cache, small.library->info()));
            QVERIFY(index->setback().has_value());
            QCOMPARE(require(index->count()), 300); // without reading the library
        }
        QCOMPARE(QFileInfo(kept).size(), size);
    }

    void onAFullDiskTheIndexIsInMemory()
    {
        SmallLibrary small;
        small.projects(300, {});
        const FullDisk full;
        const auto index = require(Index::openIn(small.folder.filePath(u"cache"_s), small.library->info()));
        QVERIFY(index->setback().has_value());
        require(index->catchUp(*small.library));
        QCOMPARE(require(index->count()), 300);
        const auto second = require(Database::open(index->path(), Database::Access::Read));
        QCOMPARE(require(second->integer("SELECT count(*) FROM entry")), 300);
    }

    void theIndexInMemoryIsSharedAndLeavesNoFolderBehind()
    {
        SmallLibrary small;
        small.projects(300, {});
        const QTemporaryDir elsewhere;
        const QString before = QDir::currentPath();
        QVERIFY(QDir::setCurrent(elsewhere.path()));
        std::unique_ptr<Index> index;
        {
            const FullDisk full;
            index = require(Index::openIn(small.folder.filePath(u"cache"_s), small.library->info()));
        }
        require(index->catchUp(*small.library));
        const auto reading = require(Index::open(index->path(), small.library->info()));
        QVERIFY(QDir::setCurrent(before));
        QCOMPARE(require(reading->count()), 300);
        QCOMPARE(QDir(elsewhere.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList());
    }

    void aGoodIndexSurvivesAFullDisk()
    {
        SmallLibrary small;
        small.project(u"A"_s);
        const QString cache = small.folder.filePath(u"cache"_s);
        require(require(Index::openIn(cache, small.library->info()))->catchUp(*small.library));
        {
            const FullDisk full;
            const auto index = require(Index::openIn(cache, small.library->info()));
            require(index->catchUp(*small.library));
            QCOMPARE(require(index->count()), 1);
        }
        const auto index = require(Index::openIn(cache, small.library->info()));
        QVERIFY(!index->setback().has_value());
        QCOMPARE(require(index->count()), 1);
    }
#endif
};

QTEST_GUILESS_MAIN(TestIndexFile)
#include "tst_indexfile.moc"
