// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/import.h"
#include "core/intake/mapping.h"
#include "tests/support/expect.h"
#include "tests/support/templibrary.h"

#include <QDir>
#include <QFile>

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;
using namespace twb;
using namespace twb::intake;

/// What is not read to its end, because it has none or lies elsewhere. A test that hangs has failed.
class SourceFilesTest : public QObject {
    Q_OBJECT

    std::unique_ptr<test::TempLibrary> m_library;

    QString path(const QString &name) const { return m_library->folder() + u'/' + name; }

    QString write(const QString &name, const QByteArray &bytes)
    {
        QDir().mkpath(QFileInfo(path(name)).absolutePath());
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
        return path(name);
    }

    Result<ImportReport> import(const QString &name)
    {
        ImportRequest request;
        request.sources = {name};
        return importInto(**m_library, request, m_library->clock());
    }

    static QStringList reasons(const ImportReport &report)
    {
        QStringList found;
        for (const Rejection &rejection : report.rejected)
            found.append(rejection.source + u": "_s + rejectionName(rejection.reason));
        return found;
    }

private Q_SLOTS:
    void init() { m_library = std::make_unique<test::TempLibrary>(); }
    void cleanup() { m_library.reset(); }

#ifdef Q_OS_UNIX
    void pipesDevicesAndSocketsAreNamedAndNotRead()
    {
        write(u"vault/A.md"_s, "# A\nText\n");
        QVERIFY(mkfifo(qPrintable(path(u"vault/rohr.md"_s)), 0600) == 0);
        QVERIFY(QFile::link(path(u"vault/rohr.md"_s), path(u"vault/verweis.md"_s)));
        QVERIFY(QFile::link(u"/dev/zero"_s, path(u"vault/z.md"_s)));
        const int handle = socket(AF_UNIX, SOCK_STREAM, 0);
        sockaddr_un address{.sun_family = AF_UNIX, .sun_path = {}};
        qstrncpy(address.sun_path, qPrintable(path(u"vault/s.md"_s)), sizeof address.sun_path);
        QVERIFY(bind(handle, reinterpret_cast<sockaddr *>(&address), sizeof address) == 0);
        TWB_EXPECT(report, import(path(u"vault"_s)));
        close(handle);
        QCOMPARE(report.created, 1);
        const QStringList expected{u"rohr.md: no-plain-file"_s, u"s.md: no-plain-file"_s,
            u"verweis.md: no-plain-file"_s, u"z.md: link-leads-out"_s};
        QCOMPARE(reasons(report), expected);
    }

    /// It would be closed again, and with it the locks of this process on it would go.
    void theOpenLibraryIsNotReadAsASource()
    {
        const QString link = path(u"liste.csv"_s);
        QVERIFY(QFile::link(m_library->path(), link));
        for (const QString &name : {m_library->path(), QString(m_library->path() + u"-wal"_s), link})
            QCOMPARE(import(name).error().code, ErrorCode::ImportFormatUnknown);
    }

    void linksOutOfTheFolderAndCirclesAreNamedAndNotFollowed()
    {
        write(u"fremd/Geheim.md"_s, "# Geheim\nNicht für alle\n");
        write(u"vault/A.md"_s, "# A\nText\n");
        write(u"vault/tief/B.md"_s, "# B\nText\n");
        for (const auto &[target, link] : {std::pair(u"fremd/Geheim.md"_s, u"vault/hinaus.md"_s),
                 {u"fremd"_s, u"vault/ordner"_s}, {u"vault"_s, u"vault/tief/kreis"_s},
                 {u"vault/ich.md"_s, u"vault/ich.md"_s}, {u"vault/fehlt.md"_s, u"vault/leer.md"_s}})
            QVERIFY(QFile::link(path(target), path(link)));
        TWB_EXPECT(report, import(path(u"vault"_s)));
        QCOMPARE(report.created, 2);
        const QStringList expected{u"hinaus.md: link-leads-out"_s, u"ich.md: broken-link"_s,
            u"leer.md: broken-link"_s, u"ordner: link-leads-out"_s, u"tief/kreis: broken-link"_s};
        QCOMPARE(reasons(report), expected);
    }

    void linksInsideTheFolderAreNotes()
    {
        write(u"vault/A.md"_s, "# A\nText\n");
        QVERIFY(QFile::link(path(u"vault/A.md"_s), path(u"vault/B.md"_s)));
        TWB_EXPECT(report, import(path(u"vault"_s)));
        QCOMPARE(report.created, 2);
        QCOMPARE(report.rejections, 0);
    }

    void noSourceIsAPipeOrADevice()
    {
        const QString table = path(u"rohr.csv"_s);
        const QString note = path(u"rohr.md"_s);
        QVERIFY(mkfifo(qPrintable(table), 0600) == 0 && mkfifo(qPrintable(note), 0600) == 0);
        for (const QString &source : {table, note, u"/dev/zero"_s})
            QCOMPARE(import(source).error(),
                (Error{ErrorCode::FileNotReadable, {source, u"no-plain-file"_s}, {}}));
        QCOMPARE(loadMapping(table).error().code, ErrorCode::FileNotReadable);
    }

    void unreadableNotesAreNamed()
    {
        write(u"vault/A.md"_s, "# A\nText\n");
        QFile::setPermissions(write(u"vault/zu.md"_s, "# Zu\n"), {});
        if (QFile(path(u"vault/zu.md"_s)).open(QIODevice::ReadOnly))
            QSKIP("this user may read everything");
        TWB_EXPECT(report, import(path(u"vault"_s)));
        QCOMPARE(reasons(report), QStringList{u"zu.md: file-not-readable"_s});
    }
#endif

    void hugeNotesAreNamed()
    {
        write(u"vault/A.md"_s, "# A\nText\n");
        QFile huge(write(u"vault/riesig.md"_s, "# Riesig\n"));
        QVERIFY(huge.resize(qint64(40) << 20));
        TWB_EXPECT(report, import(path(u"vault"_s)));
        QCOMPARE(report.created, 1);
        QCOMPARE(report.rejected.first().reason, RejectionReason::FileTooLarge);
        QCOMPARE(report.rejected.first().source, u"riesig.md"_s);
    }

    void aFirstRowBeyondTheSampleIsRead_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<int>("lines");
        QTest::newRow("one line") << QByteArray("Wort, Wort; Wort ") << 0;
        QTest::newRow("many lines") << QByteArray("Zeile mit; Trennern, und Text\n") << 12'000;
        QTest::newRow("plain lines") << QByteArray("Zeile ohne alles\n") << 25'000;
    }

    void aFirstRowBeyondTheSampleIsRead()
    {
        QFETCH(QByteArray, line);
        QFETCH(int, lines);
        const QByteArray text = line.repeated(lines > 0 ? lines : 30'000);
        const QByteArray bytes = "Nr;Titel;Lösung\n1;Groß;\"" + text + "\"\n2;Klein;kurz\n";
        TWB_EXPECT(report, import(write(u"liste.csv"_s, bytes)));
        QCOMPARE(report.read, 2);
        QCOMPARE(report.created, 2);
        QCOMPARE(report.rejections, 0);
    }
};

QTEST_GUILESS_MAIN(SourceFilesTest)
#include "tst_sourcefiles.moc"
