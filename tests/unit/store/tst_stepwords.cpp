// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/library.h"
#include "tests/support/expect.h"
#include "tests/support/templibrary.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace twb;
using namespace twb::store;
using twb::test::TempLibrary;

namespace {

const QJsonObject intoTrash{{QString(model::trashedField), true}};

RecordChange tag(const RecordId &id, const QString &name)
{
    return {.record = id, .kind = u"tag"_s, .values = {{u"title"_s, name}}};
}

/// How often the bytes of the library's files hold a text.
qsizetype countInFiles(const TempLibrary &library, const QByteArray &text)
{
    qsizetype count = 0;
    const QDir folder(library.folder());
    for (const QString &name : folder.entryList(QDir::Files | QDir::Hidden)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            count += file.readAll().count(text);
    }
    return count;
}

} // namespace

/// What steps tell of records that were removed for good.
class TestStepWords : public QObject {
    Q_OBJECT

private:
    static void wipe(TempLibrary &library, const RecordId &record, bool erase)
    {
        if (erase) {
            TWB_OK(library->eraseRecord(record, {}));
            return;
        }
        TWB_OK(library->apply({.kind = StepKind::Trash}, {{.record = record, .values = intoTrash}}));
        TWB_OK(library->emptyTrash({}));
    }

private Q_SLOTS:
    void titlesAreNowhereInTheFile_data()
    {
        QTest::addColumn<bool>("erase");
        QTest::newRow("trash") << false;
        QTest::newRow("erase") << true;
    }
    void titlesAreNowhereInTheFile()
    {
        QFETCH(const bool, erase);
        TempLibrary library;
        const RecordId gone = RecordId::create();
        const RecordId stays = RecordId::create();
        TWB_OK(library->apply(
            {.kind = StepKind::Create, .what = u"Verschwunden"_s, .note = u"zu Verschwunden"_s},
            {library.project(gone, u"Verschwunden"_s)}));
        TWB_OK(library->apply({.what = u"Verschwunden"_s},
            {library.project(gone, u"Verschwunden"_s), library.project(stays, u"Bleibt"_s)}));
        TWB_OK(library->apply({.what = u"Später Verschwunden"_s, .note = u"vorher: Verschwunden"_s},
            {library.project(gone, u"Später Verschwunden"_s), library.project(stays, u"Bleibt auch"_s)}));
        TWB_OK(library->undoLast({}));
        TWB_OK(library->redo({}));
        TWB_OK(library->undoLast({}));
        QVERIFY(countInFiles(library, "Verschwunden") > 0);
        wipe(library, gone, erase);
        QCOMPARE(countInFiles(library, "Verschwunden"), 0);
        library.reopen();
        QCOMPARE(countInFiles(library, "Verschwunden"), 0);
        QCOMPARE(library->record(stays)->fields.value("title"_L1).toString(), u"Bleibt"_s);
        TWB_EXPECT(problems, library->check());
        QVERIFY(problems.isEmpty());
    }

    void wordsThatNameNothingRemovedStay()
    {
        TempLibrary library;
        const RecordId gone = RecordId::create();
        TWB_OK(library->apply({.kind = StepKind::Import, .what = u"Lichtliste.csv"_s, .note = u"Lichter"_s},
            {library.project(gone, u"Licht"_s), library.project(RecordId::create(), u"B"_s)}));
        TWB_OK(library->apply({.kind = StepKind::Create, .what = u"Lichthof"_s, .arguments = {u"2"_s}},
            {library.project(RecordId::create(), u"Lichthof"_s)}));
        TWB_OK(library->apply({.kind = StepKind::Create, .what = u"Licht"_s},
            {library.project(RecordId::create(), u"Licht"_s)})); // another of the same name
        wipe(library, gone, false);
        TWB_EXPECT(steps, library->steps());
        QCOMPARE(steps.last().what, u"Lichtliste.csv"_s);
        QCOMPARE(steps.last().note, u"Lichter"_s);
        QCOMPARE(steps.at(steps.size() - 2).what, u"Lichthof"_s);
        QCOMPARE(steps.at(steps.size() - 2).arguments, QStringList{u"2"_s});
        QCOMPARE(steps.at(steps.size() - 3).what, u"Licht"_s);
    }

    void namesOfRemovedTagsGo()
    {
        TempLibrary library;
        const RecordId gone = RecordId::create();
        const RecordId below = RecordId::create();
        const RecordId user = RecordId::create();
        TWB_OK(library->apply(
            {}, {tag(gone, u"Altwort"_s), tag(below, u"Unterwort"_s), library.project(user, u"P"_s)}));
        TWB_OK(library->apply(
            {.kind = StepKind::RenameTag, .what = u"Altwort"_s, .arguments = {u"Altwort"_s, u"Neuwort"_s}},
            {tag(gone, u"Neuwort"_s)}));
        TWB_OK(
            library->apply({.kind = StepKind::MoveTag, .what = u"Unterwort"_s, .arguments = {u"Neuwort"_s}},
                {{.record = below, .values = {{u"note"_s, u"verschoben"_s}}}}));
        TWB_OK(library->apply({.kind = StepKind::DeleteTag, .what = u"Neuwort"_s},
            {{.record = gone, .values = intoTrash}, {.record = user, .values = {{u"note"_s, u"ohne"_s}}}}));
        TWB_OK(library->emptyTrash({}));
        for (const char *name : {"Altwort", "Neuwort"})
            QCOMPARE(countInFiles(library, name), 0);
        TWB_EXPECT(steps, library->steps());
        QCOMPARE(steps.at(2).what, u"Unterwort"_s);
        QCOMPARE(steps.at(2).arguments, QStringList{u"…"_s}); // an empty one would mean the top
    }

    /// Rows that move while a page is filled or emptied must not leave their words behind.
    void titlesOfManyAreNowhereInTheFile()
    {
        TempLibrary library;
        constexpr int count = 500;
        QList<RecordId> ids;
        for (int i = 0; i < count; ++i) {
            const QString title = u"Titel-%1-"_s.arg(i) + QString(i % 97, u'x');
            ids.append(RecordId::create());
            QList<RecordChange> changes{library.project(ids.last(), title)};
            for (int more = 0; more < i % 4; ++more)
                changes.append(library.project(RecordId::create(), u"Bleibt"_s));
            TWB_OK(library->apply({.what = title, .note = title}, changes));
        }
        QList<RecordChange> changes;
        for (int i = 0; i < count; ++i)
            if (i % 7 != 0)
                changes.append({.record = ids.at(i), .values = intoTrash});
        TWB_OK(library->apply({.kind = StepKind::Trash}, changes));
        TWB_OK(library->emptyTrash({}));
        library.reopen();
        QSet<int> found;
        QFile file(library.path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        for (qsizetype at = bytes.indexOf("Titel-"); at >= 0; at = bytes.indexOf("Titel-", at + 1)) {
            const QByteArray rest = bytes.sliced(at + 6, 8);
            const int number = rest.left(rest.indexOf('-')).toInt();
            if (number % 7 != 0)
                found.insert(number);
        }
        QCOMPARE(found, QSet<int>());
        TWB_EXPECT(problems, library->check());
        QVERIFY(problems.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestStepWords)
#include "tst_stepwords.moc"
