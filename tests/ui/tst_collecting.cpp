// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/collections.h"
#include "tests/ui/support/desk.h"
#include "ui/collections/collectdialog.h"
#include "ui/collections/collectiondialog.h"
#include "ui/dialogs/reportdialog.h"
#include "ui/views/cardview.h"
#include "ui/views/readerpane.h"
#include "ui/views/resultpane.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace twb;
using namespace twb::ui;

namespace {

CollectedRecord named(const QString &title)
{
    return {RecordId::fromName(title), title, u"Projekt"_s};
}

QStringList texts(const QAbstractItemModel &model)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts.append(model.index(row, 0).data().toString());
    return texts;
}

} // namespace

/// Records are collected, arranged, taken out and reported in their order, through the window.
class TestCollecting : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<test::Desk> m_desk;
    QList<RecordId> m_records; ///< A, B, C

    QAction *action(const QString &name) const { return m_desk->window.actions().named(name); }

    QList<RecordId> recordsOf(const RecordId &collection) const
    {
        const auto library =
            *store::Library::open(m_desk->library.path(), m_desk->clock, store::OpenMode::ReadOnly);
        return edit::collectedIn(library->record(collection)->fields);
    }
    RecordId make(const QString &title, const QList<RecordId> &records)
    {
        RecordId made;
        m_desk->library.write(
            JobRunner::everyJob, this,
            [=](store::Library &library, const Progress &) {
                return edit::createCollection(library, {}, title, records);
            },
            [&made](const Result<edit::Edited> &edited) { made = edited->record; });
        if (!QTest::qWaitFor([&] { return !made.isNull(); }))
            qFatal("not written");
        m_desk->settle();
        return made;
    }
    CollectDialog *ask()
    {
        action(u"record.collect"_s)->trigger();
        CollectDialog *dialog = nullptr;
        const auto isThere = [&] {
            dialog = m_desk->window.findChild<CollectDialog *>();
            return dialog && dialog->isLoaded();
        };
        if (!QTest::qWaitFor(isThere))
            qFatal("the dialog does not come");
        return dialog;
    }
    CollectionDialog *open(const RecordId &collection)
    {
        m_desk->window.readerPane()->open(collection);
        m_desk->settleReader();
        if (!QTest::qWaitFor([this] { return action(u"collection.open"_s)->isEnabled(); }))
            qFatal("the collection cannot be opened");
        action(u"collection.open"_s)->trigger();
        auto *dialog = m_desk->window.findChild<CollectionDialog *>();
        if (!dialog || !QTest::qWaitFor([&] { return dialog->model().rowCount() > 0; }))
            qFatal("the collection does not come");
        return dialog;
    }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<test::Desk>();
        m_desk->window.show();
        m_desk->openEmpty();
        m_records.clear();
        for (const QString &title : {u"A"_s, u"B"_s, u"C"_s})
            m_records.append(m_desk->addProject(title, {}));
    }
    void cleanup() { m_desk.reset(); }

    void modelsAreSound()
    {
        using Mode = QAbstractItemModelTester::FailureReportingMode;
        CollectionModel model;
        const QAbstractItemModelTester tester(&model, Mode::QtTest);
        model.setRecords({named(u"A"_s), named(u"B"_s), named(u"C"_s), named(u"D"_s)});
        QVERIFY(model.moveRows({}, 0, 2, {}, 4));
        QCOMPARE(texts(model),
            (QStringList{
                u"1. C · Projekt"_s, u"2. D · Projekt"_s, u"3. A · Projekt"_s, u"4. B · Projekt"_s}));
        QVERIFY(!model.moveRows({}, 1, 1, {}, 2));
        QVERIFY(!model.moveRows({}, 3, 2, {}, 0));
        model.shift({0, 2, 3}, -1);
        QCOMPARE(model.order(),
            (QList<RecordId>{named(u"C"_s).id, named(u"A"_s).id, named(u"B"_s).id, named(u"D"_s).id}));
        model.shift({0, 1}, 1);
        QCOMPARE(model.order(),
            (QList<RecordId>{named(u"B"_s).id, named(u"C"_s).id, named(u"A"_s).id, named(u"D"_s).id}));
        model.setRecords({});

        CollectionListModel names;
        const QAbstractItemModelTester namesTester(&names, Mode::QtTest);
        names.setCollections({{RecordId::create(), u"Dörfer"_s, 1}, {RecordId::create(), u"Licht"_s, 2}});
        names.setTyped(u"doerf"_s);
        QCOMPARE(texts(names), (QStringList{u"Dörfer · 1 Eintrag"_s, u"Neue Sammlung „doerf“"_s}));
        names.setTyped(u"licht"_s);
        QCOMPARE(texts(names), QStringList{u"Licht · 2 Einträge"_s});
        names.setTyped({});
        QCOMPARE(names.rowCount(), 2);
    }

    void chosenRecordsBecomeANewCollectionAndGoIntoOneThatIsThere()
    {
        m_desk->window.resultPane()->cards()->selectAll();
        CollectDialog *dialog = ask();
        QVERIFY(!dialog->acceptButton()->isEnabled());
        dialog->field()->setText(u"Für den Rat"_s);
        QTest::keyClick(dialog->field(), Qt::Key_Return);
        QTRY_COMPARE(action(u"edit.undo"_s)->text(), u"&Rückgängig: Angelegt: Für den Rat"_s);
        m_desk->settle();
        m_desk->session.setPlace(u"collection"_s);
        m_desk->settle();
        QCOMPARE(m_desk->window.hitCount(), 1);
        const RecordId collection = m_desk->window.readerPane()->current();
        QCOMPARE(recordsOf(collection).size(), 3);

        const RecordId late = m_desk->addProject(u"Spät"_s, {});
        m_desk->window.readerPane()->open(late);
        m_desk->settleReader();
        dialog = ask();
        QTest::keyClicks(dialog->field(), u"fuer"_s);
        QTest::keyClick(dialog->field(), Qt::Key_Return);
        QTRY_COMPARE(recordsOf(collection).size(), 4);
        QCOMPARE(recordsOf(collection).last(), late);
        QTRY_COMPARE(action(u"edit.undo"_s)->text(),
            u"&Rückgängig: 1 Eintrag in die Sammlung „Für den Rat“ aufgenommen"_s);
        action(u"edit.undo"_s)->trigger();
        QTRY_COMPARE(recordsOf(collection).size(), 3);
    }

    void recordsAreArrangedByKeysEachTimeInOneStep()
    {
        const RecordId collection = make(u"Folge"_s, m_records);
        CollectionDialog *dialog = open(collection);
        dialog->list()->setFocus();
        dialog->list()->setCurrentIndex(dialog->model().index(2));
        QVERIFY(!dialog->downAction()->isEnabled());
        QTest::keyClick(dialog->list(), Qt::Key_Up, Qt::AltModifier);
        const QList<RecordId> order{m_records.at(0), m_records.at(2), m_records.at(1)};
        QTRY_COMPARE(recordsOf(collection), order);
        QCOMPARE(dialog->list()->currentIndex().row(), 1);
        QTRY_COMPARE(action(u"edit.undo"_s)->text(), u"&Rückgängig: Geändert: Folge"_s);
        m_desk->settle();
        QCOMPARE(dialog->model().order(), order);
        action(u"edit.undo"_s)->trigger();
        QTRY_COMPARE(recordsOf(collection), m_records);
        QTRY_COMPARE(dialog->model().order(), m_records);
    }

    void recordsThatAreDraggedTogetherAreOneStep()
    {
        const RecordId collection = make(u"Folge"_s, m_records);
        CollectionDialog *dialog = open(collection);
        QVERIFY(dialog->list()->dragDropMode() == QAbstractItemView::InternalMove);
        QVERIFY(dialog->list()->dragEnabled());
        QAbstractItemModel *model = dialog->list()->model();
        QVERIFY(model->flags({}).testFlag(Qt::ItemIsDropEnabled));
        QVERIFY(!model->flags(model->index(0, 0)).testFlag(Qt::ItemIsDropEnabled));
        const QSignalSpy arranged(dialog, &CollectionDialog::arranged);
        // what QListView does when two rows are dropped at the end
        QVERIFY(model->moveRow({}, 0, {}, 3));
        QVERIFY(model->moveRow({}, 0, {}, 3));
        QTRY_COMPARE(arranged.size(), 1);
        QTRY_COMPARE(
            recordsOf(collection), (QList<RecordId>{m_records.at(2), m_records.at(0), m_records.at(1)}));
    }

    void recordsAreTakenOutAndStayInTheLibrary()
    {
        const RecordId collection = make(u"Folge"_s, m_records);
        CollectionDialog *dialog = open(collection);
        dialog->list()->setFocus();
        dialog->list()->setCurrentIndex(dialog->model().index(0));
        QTest::keyClick(dialog->list(), Qt::Key_Delete);
        QTRY_COMPARE(recordsOf(collection), (QList<RecordId>{m_records.at(1), m_records.at(2)}));
        QCOMPARE(dialog->list()->currentIndex().row(), 0);
        QTRY_COMPARE(
            action(u"edit.undo"_s)->text(), u"&Rückgängig: 1 Eintrag aus der Sammlung „Folge“ genommen"_s);
        m_desk->session.setPlace(u"project"_s);
        m_desk->settle();
        QCOMPARE(m_desk->window.hitCount(), 3);
    }

    void enterReadsTheRecordInTheWindow()
    {
        CollectionDialog *dialog = open(make(u"Folge"_s, m_records));
        dialog->list()->setFocus();
        dialog->list()->setCurrentIndex(dialog->model().index(1));
        QTest::keyClick(dialog->list(), Qt::Key_Return);
        QTRY_COMPARE(m_desk->window.readerPane()->current(), m_records.at(1));
    }

    void reportIsMadeInTheOrderOfTheCollection()
    {
        const QList<RecordId> order{m_records.at(2), m_records.at(0), m_records.at(1)};
        CollectionDialog *dialog = open(make(u"Für den Rat"_s, order));
        dialog->reportAction()->trigger();
        ReportDialog *report = nullptr;
        QTRY_VERIFY((report = m_desk->window.findChild<ReportDialog *>()));
        QStringList lines;
        for (const QLineEdit *line : report->findChildren<QLineEdit *>())
            lines.append(line->text());
        QVERIFY2(lines.contains(u"Für den Rat"_s), qPrintable(lines.join(u'|')));
        QStringList boxes;
        for (const QComboBox *box : report->findChildren<QComboBox *>())
            boxes.append(box->currentText());
        QVERIFY2(boxes.contains(u"Wie in der Liste"_s), qPrintable(boxes.join(u'|')));
        QVERIFY2(boxes.contains(u"Keine"_s), qPrintable(boxes.join(u'|')));
    }
};

TWB_WINDOW_TEST_MAIN(TestCollecting)
#include "tst_collecting.moc"
