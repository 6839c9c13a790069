// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/library.h"
#include "core/store/unfinishedfile.h"
#include "tests/support/expect.h"

#include <QDir>
#include <QLockFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace twb;
using namespace twb::store;

class TestUnfinishedFile : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;

    QString path() const { return m_folder->filePath(u"x.twb"_s); }
    QStringList files() const { return QDir(m_folder->path()).entryList(QDir::Files, QDir::Name); }

    static void put(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void whatADeadRunLeftIsRemoved()
    {
        for (const char *end : {".unfinished", ".unfinished-journal", ".unfinished-wal", ".unfinished-shm"})
            put(path() + QLatin1StringView(end), "half");
        {
            TWB_OK(Library::create(path(), {}, SystemClock()));
        }
        QCOMPARE(files(), QStringList{u"x.twb"_s});
    }

    void whatAnotherMakesIsLeftAlone()
    {
        TWB_EXPECT(file, UnfinishedFile::begin(path()));
        put(file->path(), "mine");
        QLockFile other(path() + u".unfinished.lock"_s);
        other.setStaleLockTime(0);
        QVERIFY(!other.tryLock(0));
        TWB_OK(file->finish());
        file.reset();
        QCOMPARE(files(), QStringList{u"x.twb"_s});
    }

    void whatIsGivenUpIsRemoved()
    {
        {
            TWB_EXPECT(file, UnfinishedFile::begin(path()));
            put(file->path(), "half");
        }
        QCOMPARE(files(), QStringList());
    }

    void aNameThatIsTakenIsNotReplaced()
    {
        TWB_EXPECT(file, UnfinishedFile::begin(path()));
        put(file->path(), "new");
        put(path(), "mine");
        QCOMPARE(file->finish().error(), (Error{ErrorCode::FileExists, {path()}, {}}));
        file.reset();
        QCOMPARE(files(), QStringList{u"x.twb"_s});
        QCOMPARE(QFileInfo(path()).size(), 4);
    }

    void aLogThatIsLeftMeansItIsNotWhole()
    {
        TWB_EXPECT(file, UnfinishedFile::begin(path()));
        put(file->path(), "new");
        put(file->path() + "-wal"_L1, "rest");
        QCOMPARE(file->finish().error().code, ErrorCode::FileNotWritable);
        QVERIFY(!QFile::exists(path()));
    }

    void aFolderThatIsNotThereIsSaid()
    {
        const auto file = UnfinishedFile::begin(m_folder->filePath(u"missing/x.twb"_s));
        QCOMPARE(file.error().code, ErrorCode::FileNotWritable);
    }
};

QTEST_GUILESS_MAIN(TestUnfinishedFile)
#include "tst_unfinishedfile.moc"
