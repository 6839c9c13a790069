// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/connection.h"
#include "core/store/library.h"
#include "tests/support/expect.h"
#include "tests/support/templibrary.h"

#include <QBuffer>
#include <QDir>
#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace twb;
using namespace twb::store;
using twb::test::TempLibrary;

namespace {

const QJsonObject trashed{{QString(model::trashedField), true}};

RecordChange contact(const RecordId &id, const QString &email)
{
    return {.record = id,
        .kind = u"contact"_s,
        .values = {{u"function"_s, u"Leitung Stadtlabor"_s}, {u"email"_s, email}},
        .note = u"Zettel von "_s + email};
}

QJsonObject withFile(const QString &title, const AttachmentHash &hash)
{
    return {{u"title"_s, title}, {u"attachments"_s, QJsonArray{QJsonObject{{u"hash"_s, hash.toHex()}}}}};
}

/// Every file of the library: the database and what lies beside it.
bool filesContain(const TempLibrary &library, const QByteArray &text)
{
    const QDir folder(library.folder());
    for (const QString &name : folder.entryList(QDir::Files)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(text))
            return true;
    }
    return false;
}

} // namespace

class TestRemoval : public QObject {
    Q_OBJECT

private:
    static AttachmentHash attach(TempLibrary &library, QByteArray content)
    {
        QBuffer source(&content);
        source.open(QIODevice::ReadOnly);
        return library->addAttachment(source, u"text/plain"_s)->hash;
    }

private Q_SLOTS:
    void emptyTrashLeavesNoStep()
    {
        TempLibrary library;
        TWB_OK(library->apply({}, {library.project(RecordId::create(), u"A"_s)}));
        TWB_EXPECT(removal, library->emptyTrash({}));
        QCOMPARE(removal.step.number, 0);
        TWB_EXPECT(steps, library->steps());
        QCOMPARE(steps.size(), 1);
        QCOMPARE(library->lastRemoval(), 0);
    }

    void trashIsEmptiedAndNothingElse()
    {
        TempLibrary library;
        const RecordId gone = RecordId::create();
        const RecordId stays = RecordId::create();
        TWB_OK(library->apply({}, {library.project(gone, u"vergänglich"_s), library.project(stays, u"B"_s)}));
        TWB_OK(library->apply({}, {{.record = gone, .values = trashed}}));
        TWB_EXPECT(removal, library->emptyTrash(u"Bauamt"_s));
        QCOMPARE(removal.records, 1);
        QCOMPARE(removal.revisions, 2);
        QCOMPARE(removal.step.kind, StepKind::EmptyTrash);
        QCOMPARE(removal.step.arguments, QStringList{u"1"_s});
        TWB_EXPECT(steps, library->steps());
        QCOMPARE(steps.first(), removal.step);
        QCOMPARE(library->record(gone).error().code, ErrorCode::RecordNotFound);
        TWB_OK(library->record(stays));
        QVERIFY(!filesContain(library, "vergänglich"));
        TWB_EXPECT(problems, library->check());
        QVERIFY(problems.isEmpty());
    }

    void sequenceGrowsWithARemoval()
    {
        TempLibrary library;
        const RecordId id = RecordId::create();
        TWB_OK(library->apply({}, {library.project(id, u"A"_s)}));
        TWB_OK(library->apply({}, {{.record = id, .values = trashed}}));
        TWB_EXPECT(before, library->lastSequence());
        TWB_OK(library->emptyTrash({}));
        QCOMPARE(library->lastSequence(), before + 1);
        QCOMPARE(library->lastRemoval(), before + 1);
        TWB_OK(library->apply({}, {library.project(id, u"A"_s)}));
        QCOMPARE(library->lastSequence(), before + 2);
        QCOMPARE(library->lastRemoval(), before + 1);
        TWB_EXPECT(problems, library->check());
        QVERIFY(problems.isEmpty());
    }

    void emptyingCannotBeUndoneButWhatWasBeforeCan()
    {
        TempLibrary library;
        const RecordId gone = RecordId::create();
        const RecordId stays = RecordId::create();
        TWB_OK(library->apply({}, {library.project(gone, u"A"_s), library.project(stays, u"B"_s)}));
        TWB_OK(library->apply({}, {library.project(gone, u"AA"_s), library.project(stays, u"BB"_s)}));
        TWB_OK(library->apply({}, {{.record = gone, .values = trashed}}));
        TWB_EXPECT(removal, library->emptyTrash({}));
        QCOMPARE(library->undo(removal.step.number, {}).error().code, ErrorCode::StepNotUndoable);
        TWB_EXPECT(trashing, library->undoLast({}));
        QCOMPARE(trashing.revisions, 0);
        TWB_OK(library->undoLast({}));
        QCOMPARE(library->record(stays)->fields.value("title"_L1).toString(), u"B"_s);
        TWB_OK(library->redo({}));
        QCOMPARE(library->record(stays)->fields.value("title"_L1).toString(), u"BB"_s);
        TWB_EXPECT(problems, library->check());
        QVERIFY(problems.isEmpty());
    }

    void removalEmptiesTheStackOfRedo()
    {
        TempLibrary library;
        const RecordId id = RecordId::create();
        TWB_OK(library->apply({}, {library.project(id, u"A"_s)}));
        TWB_OK(library->apply({}, {{.record = id, .values = trashed}}));
        TWB_OK(library->apply({}, {library.project(RecordId::create(), u"B"_s)}));
        TWB_OK(library->undoLast({}));
        TWB_OK(library->emptyTrash({}));
        QCOMPARE(library->redo({}).error().code, ErrorCode::NothingToRedo);
    }

    void filesThatNothingElseUsesGoToo()
    {
        TempLibrary library;
        const AttachmentHash shared = attach(library, "shared");
        const AttachmentHash only = attach(library, "only");
        const RecordId gone = RecordId::create();
        TWB_OK(library->apply({},
            {{gone, u"project"_s, withFile(u"A"_s, shared), {}, {}},
                {RecordId::create(), u"project"_s, withFile(u"B"_s, shared), {}, {}}}));
        TWB_OK(library->apply({}, {{.record = gone, .values = withFile(u"A"_s, only)}}));
        TWB_OK(library->apply({}, {{.record = gone, .values = trashed}}));
        TWB_EXPECT(removal, library->emptyTrash({}));
        QCOMPARE(removal.attachments, 1);
        TWB_EXPECT(kept, library->attachments());
        QCOMPARE(kept.size(), 1);
        QCOMPARE(kept.first().hash, shared);
        TWB_EXPECT(problems, library->check());
        QVERIFY(problems.isEmpty());
    }

    void cancelledEmptyingRemovesNothing()
    {
        TempLibrary library;
        const RecordId id = RecordId::create();
        TWB_OK(library->apply({}, {library.project(id, u"A"_s)}));
        TWB_OK(library->apply({}, {{.record = id, .values = trashed}}));
        std::stop_source stop;
        stop.request_stop();
        QCOMPARE(library->emptyTrash({}, {{}, stop.get_token()}).error().code, ErrorCode::Cancelled);
        TWB_OK(library->record(id));
        QCOMPARE(library->steps()->size(), 2);
    }

    void erasedContentIsNowhereInTheFile()
    {
        TempLibrary library;
        const RecordId id = RecordId::create();
        TWB_OK(library->apply({.what = u"person@example.org"_s}, {contact(id, u"person@example.org"_s)}));
        for (int i = 0; i < 40; ++i)
            TWB_OK(library->apply(
                {.note = u"person%1@example.org"_s.arg(i)}, {contact(id, u"person%1@example.org"_s.arg(i))}));
        TWB_OK(library->undoLast({}));
        library->check();
        TWB_EXPECT(removal, library->eraseRecord(id, u"Datenschutz"_s));
        QCOMPARE(removal.records, 1);
        QCOMPARE(removal.revisions, 42);
        QCOMPARE(removal.step.kind, StepKind::Erase);
        QCOMPARE(library->record(id).error().code, ErrorCode::RecordNotFound);
        QVERIFY(!filesContain(library, "@example.org"));
        TWB_EXPECT(problems, library->check());
        QVERIFY(problems.isEmpty());
        library.reopen();
        QVERIFY(!filesContain(library, "@example.org"));
    }

    void erasedContentIsRefusedWhenItComesBack()
    {
        TempLibrary library;
        TempLibrary other;
        const RecordId id = RecordId::create();
        TWB_OK(other->apply({}, {contact(id, u"person@example.org"_s)}));
        TWB_EXPECT(foreign, other->revisions(id));
        TWB_OK(other->apply({}, {contact(id, u"later@example.org"_s)}));
        TWB_EXPECT(later, other->revisions(id));
        for (const auto &[revisions, expected] : {std::pair(foreign, true), {later, false}}) {
            TWB_EXPECT(writer, library->beginStep({.kind = StepKind::Import}));
            for (const model::StoredRevision &stored : revisions)
                QCOMPARE(writer->add(stored), expected);
            TWB_OK(writer->commit());
            writer.reset();
            if (expected)
                TWB_OK(library->eraseRecord(id, {}));
        }
        QCOMPARE(
            library->apply({}, {contact(id, u"person@example.org"_s)}).error().code, ErrorCode::RecordErased);
        QVERIFY(!filesContain(library, "@example.org"));
        TWB_EXPECT(problems, library->check());
        QVERIFY(problems.isEmpty());
    }

    void checkFindsErasedContentThatCameBack()
    {
        TempLibrary library;
        const RecordId id = RecordId::create();
        TWB_OK(library->apply({}, {contact(id, u"person@example.org"_s)}));
        library.close();
        {
            TWB_EXPECT(connection, Connection::open(library.path(), {}));
            TWB_OK(connection->execute("INSERT INTO erased (record) SELECT id FROM record"));
        }
        library.reopen();
        TWB_EXPECT(problems, library->check());
        QCOMPARE(problems, (QList<CheckProblem>{{u"erased"_s, id.toString(), u"record"_s}}));
    }

    void wordsOfStepsThatBroughtMoreStay()
    {
        TempLibrary library;
        const RecordId id = RecordId::create();
        TWB_OK(library->apply({.what = u"Einfuhr.csv"_s},
            {contact(id, u"a@b.de"_s), library.project(RecordId::create(), u"A"_s)}));
        TWB_OK(library->apply({.what = u"Leitung"_s}, {contact(id, u"c@d.de"_s)}));
        TWB_OK(library->eraseRecord(id, {}));
        TWB_EXPECT(steps, library->steps());
        QCOMPARE(steps.at(2).what, u"Einfuhr.csv"_s);
        QCOMPARE(steps.at(1).what, QString());
    }
};

QTEST_GUILESS_MAIN(TestRemoval)
#include "tst_removal.moc"
