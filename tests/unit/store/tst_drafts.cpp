// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/drafts.h"
#include "tests/support/expect.h"

#include <QDir>
#include <QJsonArray>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace twb;
using namespace twb::store;

class TestDrafts : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    FixedClock m_clock{QDateTime({2026, 1, 2}, {3, 4, 5}, QTimeZone::UTC)};
    QUuid m_library;

    QString root() const { return m_folder.filePath(u"drafts"_s); }
    Drafts drafts() const { return {root(), m_library, m_clock}; }
    QDir folder() const { return QDir(root() + u'/' + m_library.toString(QUuid::WithoutBraces)); }

    static Draft lesson(const QString &title)
    {
        return {.record = RecordId::create(), .kind = u"lesson"_s, .values = {{u"title"_s, title}}};
    }

private Q_SLOTS:
    void init() { m_library = QUuid::createUuid(); }

    void whatWasTypedIsThereAfterARestart()
    {
        Draft draft{.record = RecordId::create(),
            .kind = u"project"_s,
            .values = {{u"title"_s, u"Straßenlicht \"klug\"\n🙂"_s}, {u"tags"_s, QJsonArray{u"a"_s, u"b"_s}},
                {u"summary"_s, QJsonValue()}},
            .basedOn = {RevisionId::of("a"), RevisionId::of("b")},
            .note = u"wegen Ratsbeschluss"_s,
            .newTags = {{u"a"_s, u"Straßenlicht"_s}}};
        TWB_EXPECT(saved, drafts().save(draft));
        draft.at = m_clock.now();
        QCOMPARE(saved, draft);
        QCOMPARE(drafts().all(), QList{draft});
        QCOMPARE(drafts().find(draft.record), draft);
        QVERIFY(!draft.isNew());
    }

    void laterOneTakesThePlaceOfTheEarlier()
    {
        Draft draft = lesson(u"A"_s);
        QVERIFY(draft.isNew());
        TWB_OK(drafts().save(draft));
        m_clock.advance(std::chrono::seconds(1));
        draft.values.insert("title"_L1, u"AB"_s);
        TWB_OK(drafts().save(draft));
        QCOMPARE(drafts().all().size(), 1);
        QCOMPARE(drafts().all().first().values, draft.values);
        QCOMPARE(drafts().all().first().at, m_clock.now());
    }

    void newestComesFirst()
    {
        const QList<Draft> some{lesson(u"A"_s), lesson(u"B"_s), lesson(u"C"_s)};
        for (const Draft &draft : some) {
            m_clock.advance(std::chrono::seconds(1));
            TWB_OK(drafts().save(draft));
        }
        QStringList titles;
        for (const Draft &draft : drafts().all())
            titles.append(draft.values.value("title"_L1).toString());
        QCOMPARE(titles, (QStringList{u"C"_s, u"B"_s, u"A"_s}));
    }

    void discardedOneIsGoneAndOnlyIt()
    {
        const Draft gone = lesson(u"A"_s);
        const Draft stays = lesson(u"B"_s);
        TWB_OK(drafts().save(gone));
        TWB_OK(drafts().save(stays));
        TWB_OK(drafts().discard(gone.record));
        QVERIFY(!drafts().find(gone.record));
        QCOMPARE(drafts().all().size(), 1);
        QCOMPARE(drafts().all().first().record, stays.record);
        TWB_OK(drafts().discard(gone.record));
    }

    void leftoversOfAKilledProgramGoWithTheDraft()
    {
        const Draft draft = lesson(u"A"_s);
        TWB_OK(drafts().save(draft));
        QFile half(folder().filePath(draft.record.toString() + u".draft.Xq81Zk"_s));
        QVERIFY(half.open(QIODevice::WriteOnly) && half.write("{\"rec") == 5);
        half.close();
        QCOMPARE(drafts().all().size(), 1);
        TWB_OK(drafts().discard(draft.record));
        QVERIFY(folder().isEmpty());
    }

    void librariesDoNotMix()
    {
        TWB_OK(drafts().save(lesson(u"A"_s)));
        QVERIFY(Drafts(root(), QUuid::createUuid(), m_clock).all().isEmpty());
    }

    void onlyTheOwnerCanLook()
    {
        TWB_OK(drafts().save(lesson(u"A"_s)));
        const auto others = QFile::ReadGroup | QFile::ReadOther | QFile::ExeGroup | QFile::ExeOther;
        QVERIFY(!(QFile::permissions(folder().path()) & others));
    }

    void unreadableFileHidesNoOther()
    {
        const Draft draft = lesson(u"A"_s);
        TWB_OK(drafts().save(draft));
        QFile broken(folder().filePath(RecordId::create().toString() + u".draft"_s));
        QVERIFY(broken.open(QIODevice::WriteOnly) && broken.write("{\"record\":7}") > 0);
        broken.close();
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"This draft cannot be read"_s));
        QCOMPARE(drafts().all().size(), 1);
        QVERIFY(broken.exists());
    }

    void folderThatCannotBeMadeIsSaid()
    {
        QFile inTheWay(root() + u".file"_s);
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        const Drafts nowhere(inTheWay.fileName(), m_library, m_clock);
        QCOMPARE(nowhere.save(lesson(u"A"_s)).error().code, ErrorCode::FileNotWritable);
        QVERIFY(nowhere.all().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestDrafts)
#include "tst_drafts.moc"
