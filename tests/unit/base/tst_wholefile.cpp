// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/wholefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace twb;

class WholeFileTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString at(const QString &name) const { return m_folder.filePath(name); }

    static QByteArray content(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static void put(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }

private Q_SLOTS:
    void init() { QVERIFY(m_folder.isValid()); }

    void anExistingFileIsRefused()
    {
        const QString path = at(u"a.txt"_s);
        put(path, "mine");
        const auto written = WholeFile::write(path, Existing::Refuse, "other");
        QCOMPARE(written.error(), (Error{ErrorCode::FileExists, {path}, {}}));
        QCOMPARE(content(path), QByteArray("mine"));
    }

    void aFileThatAppearsMeanwhileIsKept()
    {
        const QString path = at(u"b.txt"_s);
        WholeFile file(path, Existing::Refuse);
        QVERIFY(file.open());
        file.device().write("other");
        put(path, "mine");
        QCOMPARE(file.commit().error().code, ErrorCode::FileExists);
        QCOMPARE(content(path), QByteArray("mine"));
    }

    void nothingIsThereBeforeItIsWhole()
    {
        const QString path = at(u"c.txt"_s);
        {
            WholeFile file(path, Existing::Refuse);
            QVERIFY(file.open());
            file.device().write(QByteArray(100'000, 'x'));
            QVERIFY(file.sync());
            QVERIFY(!QFile::exists(path));
        }
        QVERIFY(!QFile::exists(path));
        QCOMPARE(QDir(m_folder.path()).entryList({u"c.txt*"_s}, QDir::Files | QDir::Hidden), QStringList());
    }

    void aWriterThatFailsLeavesTheOldFile()
    {
        const QString path = at(u"d.txt"_s);
        put(path, "mine");
        const auto written = WholeFile::write(path, Existing::Replace, [](QIODevice &device) {
            device.write("half");
            return failure(ErrorCode::Cancelled);
        });
        QCOMPARE(written.error().code, ErrorCode::Cancelled);
        QCOMPARE(content(path), QByteArray("mine"));
    }

    void permissionsOfAReplacedFileStay()
    {
        const QString path = at(u"e.txt"_s);
        put(path, "old");
        const QFile::Permissions wanted = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup;
        QVERIFY(QFile::setPermissions(path, wanted));
        const QFile::Permissions before = QFileInfo(path).permissions();
        QVERIFY(WholeFile::write(path, Existing::Replace, "new"));
        QCOMPARE(content(path), QByteArray("new"));
        QCOMPARE(QFileInfo(path).permissions(), before);
    }

    void aLinkGoesOnLeadingToTheFile()
    {
        const QString target = at(u"target.txt"_s);
        const QString link = at(u"link.txt"_s);
        put(target, "old");
        QVERIFY(QFile::link(target, link));
        QCOMPARE(WholeFile::write(link, Existing::Refuse, "new").error().code, ErrorCode::FileExists);
        QVERIFY(WholeFile::write(link, Existing::Replace, "new"));
        QVERIFY(QFileInfo(link).isSymLink());
        QCOMPARE(content(target), QByteArray("new"));
    }

    void aFolderIsNotReplaced()
    {
        const QString path = at(u"folder"_s);
        QVERIFY(QDir().mkdir(path));
        for (const Existing existing : {Existing::Refuse, Existing::Replace})
            QCOMPARE(WholeFile::write(path, existing, "x").error().code, ErrorCode::FileNotWritable);
        QVERIFY(QFileInfo(path).isDir());
    }

    void aDeviceStaysADevice()
    {
        const QString full = u"/dev/full"_s;
        if (!QFile::exists(full))
            QSKIP("no /dev/full here");
        for (const Existing existing : {Existing::Refuse, Existing::Replace}) {
            QCOMPARE(WholeFile::write(full, existing, "x").error().code, ErrorCode::FileNotWritable);
            QVERIFY(WholeFile::write(u"/dev/null"_s, existing, "x"));
        }
        QVERIFY(!QFileInfo(full).isFile() && !QFileInfo(u"/dev/null"_s).isFile());
    }

    void allThatExistAreNamed()
    {
        const QString one = at(u"1"_s);
        const QString two = at(u"2"_s);
        put(one, "1");
        QVERIFY(refuseExisting({two}));
        QCOMPARE(refuseExisting({one, two}).error(), (Error{ErrorCode::FileExists, {one}, {}}));
        put(two, "2");
        QCOMPARE(refuseExisting({one, two}).error(),
            (Error{ErrorCode::FilesExist, {QString(one + u'\n' + two)}, {}}));
    }
};

QTEST_GUILESS_MAIN(WholeFileTest)
#include "tst_wholefile.moc"
