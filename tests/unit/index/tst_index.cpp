// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/index/smalllibrary.h"

#include <QFile>

using namespace twb;
using namespace twb::test;
using index::Index;

class TestIndex : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rowsAppearAfterCatchingUp()
    {
        SmallLibrary small;
        const RecordId id = small.project(u"Smarte Beleuchtung"_s, {{u"status"_s, u"operating"_s}});
        small.tag(u"IoT"_s);
        small.catchUp();
        QCOMPARE(require(small.index->count()), 1);
        const auto entry = require(small.index->entry(id));
        QVERIFY(entry);
        QCOMPARE(entry->title, u"Smarte Beleuchtung"_s);
        QCOMPARE(entry->status, u"operating"_s);
        QVERIFY(small.index->isCurrent(require(small.library->lastSequence())));
    }

    void aChangeGivesAGreaterNumber()
    {
        SmallLibrary small;
        const RecordId first = small.project(u"A"_s);
        small.project(u"B"_s);
        small.catchUp();
        const auto before = require(small.index->entry(first))->number;
        small.project(u"A"_s, {{u"summary"_s, u"neu"_s}});
        small.catchUp();
        const auto after = require(small.index->entry(first));
        QVERIFY(after->number > before + 1);
        QCOMPARE(after->summary, u"neu"_s);
        QCOMPARE(require(small.index->count()), 2);
    }

    void trashedRecordsAreNotCounted()
    {
        SmallLibrary small;
        const RecordId id = small.project(u"A"_s);
        small.catchUp();
        small.project(u"A"_s, {{QString(model::trashedField), true}});
        small.catchUp();
        QCOMPARE(require(small.index->count()), 0);
        QVERIFY(require(small.index->entry(id)));
    }

    void nothingOfWhatWasRemovedStays()
    {
        SmallLibrary small;
        const RecordId erased = small.put(
            u"contact"_s, u"c"_s, {{u"function"_s, u"Leitung"_s}, {u"address"_s, u"Gänsemarkt siebzehn"_s}});
        const RecordId trashed = small.project(u"Vergangenheit"_s);
        const RecordId stays = small.project(u"Gegenwart"_s);
        small.catchUp();
        small.project(u"Vergangenheit"_s, {{QString(model::trashedField), true}});
        require(small.library->emptyTrash({}));
        small.catchUp();
        QVERIFY(!require(small.index->entry(trashed)));
        QVERIFY(require(small.index->entry(stays)));
        QVERIFY(require(small.index->entry(erased)));
        require(small.library->eraseRecord(erased, {}));
        small.catchUp();
        QVERIFY(!require(small.index->entry(erased)));
        QCOMPARE(require(small.index->count()), 1);
        QVERIFY(require(small.index->check(*small.library)).isEmpty());
        QVERIFY(small.index->isCurrent(require(small.library->lastSequence())));
        small.index.reset();
        for (const QString &suffix : {QString(), u"-wal"_s}) {
            QFile file(small.indexPath() + suffix);
            const QByteArray content = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
            for (const char *word : {"Vergangenheit", "siebzehn", "vergangenheit"})
                QVERIFY2(!content.contains(word), word);
        }
    }

    void referencesFollowChanges()
    {
        SmallLibrary small;
        const RecordId project = small.project(u"P"_s);
        const RecordId lesson = small.lesson(u"L"_s, {{u"projects"_s, list({project.toString()})}});
        small.catchUp();
        auto found = require(small.index->referencesTo(project));
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().id, lesson);
        small.lesson(u"L"_s, {{u"projects"_s, QJsonValue()}});
        small.catchUp();
        QVERIFY(require(small.index->referencesTo(project)).isEmpty());
    }

    void adoptionsBearTheTitleOfTheOriginal()
    {
        SmallLibrary small;
        const RecordId project = small.project(u"Pegelmesser"_s);
        const RecordId adoption = small.put(u"adoption"_s, u"x"_s,
            {{u"original"_s, project.toString()}, {u"state"_s, u"running"_s},
                {u"municipality"_s, u"05966024"_s}});
        small.catchUp();
        QCOMPARE(require(small.index->entry(adoption))->title, u"Pegelmesser"_s);
        QCOMPARE(require(small.index->entry(adoption))->municipalities, QStringList{u"05966024"_s});
    }

    void namesOfTagsAndMunicipalitiesAreAtHand()
    {
        test::SmallLibrary small;
        const RecordId tag = small.put(u"tag"_s, u"licht"_s,
            {{u"name"_s, u"Licht"_s}, {u"synonyms"_s, QJsonArray{u"Laterne"_s, u"Leuchte"_s}}});
        small.put(u"municipality"_s, u"05974040"_s, {{u"name"_s, u"Soest"_s}, {u"ags"_s, u"05974040"_s}});
        test::require(small.index->catchUp(*small.library));
        QCOMPARE(test::require(small.index->names(index::Facet::Tag)),
            (QList<index::NamedValue>{{tag.toString(), u"Licht"_s, {u"Laterne"_s, u"Leuchte"_s}}}));
        QCOMPARE(test::require(small.index->names(index::Facet::Municipality)),
            (QList<index::NamedValue>{{u"05974040"_s, u"Soest"_s, {}}}));
    }

    void conflictsAreFlagged()
    {
        SmallLibrary small;
        const RecordId id = small.project(u"A"_s, {{u"summary"_s, u"eins"_s}});
        const auto head = require(small.library->record(id)).heads;
        for (const QString &text : {u"zwei"_s, u"drei"_s}) {
            store::RecordChange change;
            change.record = id;
            change.kind = u"project"_s;
            change.values = {{u"summary"_s, text}};
            change.parents = head;
            require(small.library->apply({}, {change}));
        }
        small.catchUp();
        QVERIFY(require(small.index->entry(id))->conflict);
    }

    void fullTextWaitsUntilItsTurn()
    {
        SmallLibrary small;
        small.project(u"A"_s);
        small.project(u"B"_s);
        require(small.index->catchUpRows(*small.library));
        QCOMPARE(require(small.index->fullTextPending()), 2);
        QVERIFY(!small.index->isCurrent(require(small.library->lastSequence())));
        require(small.index->catchUpFullText(*small.library));
        QCOMPARE(require(small.index->fullTextPending()), 0);
    }

    void cancelledWorkIsTakenUpAgain()
    {
        SmallLibrary small;
        small.projects(2500, {});
        std::stop_source stop;
        const auto cancelled = small.index->catchUp(
            *small.library, {[&](qint64, qint64) { stop.request_stop(); }, stop.get_token()});
        QVERIFY(!cancelled);
        QCOMPARE(cancelled.error().code, ErrorCode::Cancelled);
        QVERIFY(!small.index->isCurrent(require(small.library->lastSequence())));
        small.catchUp();
        QCOMPARE(require(small.index->count()), 2500);
        QVERIFY(require(small.index->check(*small.library)).isEmpty());
    }

    void reopeningKeepsWhatWasRead()
    {
        SmallLibrary small;
        small.project(u"A"_s);
        small.catchUp();
        small.index = require(Index::open(small.indexPath(), small.library->info()));
        QVERIFY(small.index->isCurrent(require(small.library->lastSequence())));
    }

    void foreignOrDamagedFilesAreReplaced_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("garbage") << QByteArray(5000, 'x');
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("half a header") << QByteArray("SQLite format 3");
    }
    void foreignOrDamagedFilesAreReplaced()
    {
        QFETCH(const QByteArray, content);
        SmallLibrary small;
        small.project(u"A"_s);
        small.index.reset();
        QFile file(small.indexPath());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        small.index = require(Index::open(small.indexPath(), small.library->info()));
        small.catchUp();
        QCOMPARE(require(small.index->count()), 1);
    }

    void indexOfAnotherLibraryIsReplaced()
    {
        SmallLibrary small;
        SmallLibrary other;
        other.project(u"B"_s);
        other.project(u"C"_s);
        other.catchUp();
        other.index.reset();
        QVERIFY(QFile::remove(small.indexPath()));
        QVERIFY(QFile::copy(other.indexPath(), small.indexPath()));
        small.index = require(Index::open(small.indexPath(), small.library->info()));
        QCOMPARE(require(small.index->count()), 0);
    }

    void anOlderCopyOfTheLibraryIsNoticed()
    {
        SmallLibrary small;
        small.project(u"A"_s);
        small.project(u"B"_s);
        const QString path = small.library->path();
        const QString copy = small.folder.filePath(u"copy.twb"_s);
        small.library.reset();
        QVERIFY(QFile::copy(path, copy));
        small.library = require(store::Library::open(path, small.clock));
        small.project(u"C"_s);
        small.catchUp();
        small.library = require(store::Library::open(copy, small.clock));
        small.project(u"D"_s);
        small.catchUp();
        QCOMPARE(require(small.index->count()), 3);
        QVERIFY(require(small.index->check(*small.library)).isEmpty());
    }

    void checkFindsWhatDiffersFromTheLibrary()
    {
        SmallLibrary small;
        small.project(u"A"_s);
        small.catchUp();
        QVERIFY(require(small.index->check(*small.library)).isEmpty());
        small.project(u"A"_s, {{u"summary"_s, u"neu"_s}});
        small.project(u"B"_s);
        const auto problems = require(small.index->check(*small.library));
        QCOMPARE(problems.size(), 2);
        QCOMPARE(problems.first().detail, u"differs"_s);
        QCOMPARE(problems.last().detail, u"missing"_s);
        require(small.index->rebuild(*small.library));
        QVERIFY(require(small.index->check(*small.library)).isEmpty());
    }

    void tooMuchStaleTextIsLeftBehind()
    {
        SmallLibrary small;
        for (int round = 0; round < 12; ++round) {
            small.projects(120, {{u"summary"_s, u"Runde %1"_s.arg(round)}});
            small.catchUp();
        }
        QVERIFY(require(small.index->check(*small.library)).isEmpty());
        QCOMPARE(require(small.index->count()), 120);
    }
};

QTEST_GUILESS_MAIN(TestIndex)
#include "tst_index.moc"
