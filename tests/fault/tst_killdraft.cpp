// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/drafts.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace Qt::StringLiterals;
using namespace twb;

/// A child process saves a draft again and again and is killed at any moment.
class TestKillDraft : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void killedFormLosesNothingThatWasSaved()
    {
        const QTemporaryDir folder;
        const QUuid library = QUuid::createUuid();
        const SystemClock clock;
        const store::Drafts drafts(folder.path(), library, clock);
        std::mt19937_64 random(20'260'101);
        qsizetype savedInAll = 0;
        for (int moment = 0; moment < 60; ++moment) {
            const RecordId record = RecordId::create();
            QProcess child;
            child.start(QString::fromUtf8(TWB_DRAFT_WRITER),
                {folder.path(), library.toString(QUuid::WithoutBraces), record.toString()});
            QVERIFY(child.waitForReadyRead(60'000));
            QTest::qSleep(int(random() % 60));
            child.kill();
            QVERIFY(child.waitForFinished(60'000));
            const QByteArrayList lines = child.readAllStandardOutput().split('\n');
            // The last piece is a line cut off, or nothing.
            const qsizetype acknowledged = lines.value(lines.size() - 2).toLongLong();
            const auto draft = drafts.find(record);
            QVERIFY2(draft, lines.last().constData());
            const QString text = draft->values.value("what_happened"_L1).toString();
            QVERIFY(text.size() >= acknowledged);
            for (qsizetype i = 0; i < text.size(); ++i)
                QCOMPARE(text.at(i), QChar(u'a' + int(i % 26)));
            savedInAll += acknowledged;
            QVERIFY(drafts.discard(record));
        }
        QVERIFY(savedInAll > 60);
        QVERIFY(drafts.all().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestKillDraft)
#include "tst_killdraft.moc"
