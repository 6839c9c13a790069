// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/tagvalues.h"
#include "tests/ui/support/desk.h"
#include "ui/bulk/bulkfielddialog.h"
#include "ui/dialogs/reportdialog.h"
#include "ui/editor/fieldbox.h"
#include "ui/editor/fieldinput.h"
#include "ui/tags/bulktagsdialog.h"
#include "ui/views/cardview.h"
#include "ui/views/readerpane.h"
#include "ui/views/resultpane.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QComboBox>
#include <QJsonArray>
#include <QLabel>
#include <QProgressDialog>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <atomic>

using namespace Qt::StringLiterals;
using namespace twb;
using namespace twb::ui;

/// Fields, review state, tags and trash of many records at once, through the window.
class TestBulk : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<test::Desk> m_desk;

    QAction *action(const QString &name) const { return m_desk->window.actions().named(name); }

    QList<RecordId> write(const QString &kind, const QList<QJsonObject> &values)
    {
        QList<RecordId> records;
        QList<store::RecordChange> changes;
        for (const QJsonObject &each : values) {
            records.append(RecordId::create());
            changes.append({records.last(), kind, each});
        }
        bool written = false;
        m_desk->library.write(
            JobRunner::everyJob, this,
            [changes](store::Library &library, const Progress &) { return library.apply({}, changes); },
            [&written](const Result<store::Step> &step) { written = step.has_value(); });
        if (!QTest::qWaitFor([&] { return written; }))
            qFatal("not written");
        m_desk->settle();
        return records;
    }
    QList<RecordId> writeMany(int count)
    {
        QList<QJsonObject> values;
        for (int i = 0; i < count; ++i)
            values.append({{u"title"_s, u"Projekt %1"_s.arg(i)}});
        return write(u"project"_s, values);
    }
    QJsonValue valueOf(const RecordId &record, const QString &field) const
    {
        const auto library =
            *store::Library::open(m_desk->library.path(), m_desk->clock, store::OpenMode::ReadOnly);
        return library->record(record)->fields.value(field);
    }
    BulkFieldDialog *open(const QString &name)
    {
        m_desk->window.resultPane()->cards()->selectAll();
        action(name)->trigger();
        BulkFieldDialog *dialog = nullptr;
        const auto isThere = [&] {
            dialog = m_desk->window.findChild<BulkFieldDialog *>();
            return dialog && dialog->box();
        };
        if (!QTest::qWaitFor(isThere))
            qFatal("the dialog does not come");
        return dialog;
    }
    static void type(BulkFieldDialog *dialog, const QJsonValue &value)
    {
        QSignalSpy planned(dialog, &BulkFieldDialog::planned);
        dialog->box()->input()->setTyped(value);
        Q_EMIT dialog->box()->input()->edited();
        QTRY_VERIFY(!planned.isEmpty());
    }
    static QStringList reasons(const BulkFieldDialog *dialog)
    {
        QStringList lines;
        for (int row = 0; row < dialog->refusals().rowCount(); ++row)
            lines.append(dialog->refusals().index(row, RefusalModel::Record).data().toString() + u": "_s
                + dialog->refusals().index(row, RefusalModel::Reason).data().toString());
        return lines;
    }
    /// Keeps the thread that writes busy until \a isFree is set, so that what comes next can be stopped.
    void keepBusy(const std::shared_ptr<std::atomic_bool> &isFree)
    {
        m_desk->library.write(
            JobRunner::everyJob, this,
            [isFree](store::Library &, const Progress &) -> Result<void> {
                while (!*isFree)
                    QThread::msleep(1);
                return {};
            },
            [](const Result<void> &) {});
    }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<test::Desk>();
        m_desk->window.show();
        m_desk->openEmpty();
    }
    void cleanup() { m_desk.reset(); }

    void refusalsAreASoundModel()
    {
        RefusalModel model(model::Language::German);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRefusals({{RecordId::create(), model::Kind::Lesson, u"Ohne Beleg"_s,
            {{u"sources"_s, model::ProblemCode::MissingForPublishing, {}}}}});
        QCOMPARE(model.rowCount(), 1);
        model.setRefusals({});
        QCOMPARE(model.rowCount(), 0);
    }

    void fieldOfAllChosenRecordsIsSetInOneNamedStep()
    {
        const QList<RecordId> records = write(u"project"_s,
            {{{u"title"_s, u"A"_s}}, {{u"title"_s, u"B"_s}, {u"maturity"_s, u"p1_idea"_s}},
                {{u"title"_s, u"C"_s}, {u"maturity"_s, u"p3_pilot"_s}}});
        BulkFieldDialog *dialog = open(u"record.field"_s);
        dialog->choose(u"maturity"_s);
        QTRY_COMPARE(dialog->preview(), u"Bitte wählen oder schreiben Sie einen Wert."_s);
        QVERIFY(!dialog->acceptButton()->isEnabled());
        type(dialog, u"p3_pilot"_s);
        QTRY_COMPARE(dialog->preview(),
            u"2 Einträge ändern sich. Bei einem davon wird ein anderer Wert ersetzt. "
            "Bei einem Eintrag ändert sich nichts."_s);
        QVERIFY(dialog->acceptButton()->isEnabled());
        dialog->accept();
        QTRY_COMPARE(action(u"edit.undo"_s)->text(), u"&Rückgängig: Reifegrad von 2 Einträgen geändert"_s);
        for (const RecordId &record : records)
            QCOMPARE(valueOf(record, u"maturity"_s), u"p3_pilot"_s);
        action(u"edit.undo"_s)->trigger();
        QTRY_COMPARE(valueOf(records.at(1), u"maturity"_s), u"p1_idea"_s);
        QVERIFY(valueOf(records.at(0), u"maturity"_s).isUndefined());
    }

    void valueThatIsWrongIsToldAtTheFieldAndCannotBeApplied()
    {
        write(u"project"_s, {{{u"title"_s, u"A"_s}}, {{u"title"_s, u"B"_s}}});
        BulkFieldDialog *dialog = open(u"record.field"_s);
        dialog->choose(u"start"_s);
        type(dialog, u"gestern"_s);
        QVERIFY(dialog->box()->findChild<QLabel *>(u"problem"_s)->text().contains(u"gestern"_s));
        QVERIFY(!dialog->acceptButton()->isEnabled());
        type(dialog, u"2025-06"_s);
        QTRY_VERIFY(dialog->acceptButton()->isEnabled());
        QVERIFY(dialog->box()->findChild<QLabel *>(u"problem"_s)->text().isEmpty());
    }

    void whatIsThereIsKeptOrExtendedOrEmptiedAsChosen()
    {
        const QList<RecordId> records = write(u"project"_s,
            {{{u"title"_s, u"A"_s}, {u"solution_type"_s, QJsonArray{u"app"_s}}}, {{u"title"_s, u"B"_s}}});
        BulkFieldDialog *dialog = open(u"record.field"_s);
        dialog->choose(u"solution_type"_s);
        QCOMPARE(dialog->ways()->currentText(), u"Zu dem hinzufügen, was da ist"_s);
        type(dialog, QJsonArray{u"portal"_s});
        QTRY_VERIFY(dialog->acceptButton()->isEnabled());
        dialog->accept();
        QTRY_COMPARE(valueOf(records.at(0), u"solution_type"_s), (QJsonArray{u"app"_s, u"portal"_s}));
        QCOMPARE(valueOf(records.at(1), u"solution_type"_s), QJsonArray{u"portal"_s});
        QTRY_VERIFY(!m_desk->window.findChild<BulkFieldDialog *>());
        m_desk->settle();

        dialog = open(u"record.field"_s);
        dialog->choose(u"solution_type"_s);
        dialog->ways()->setCurrentIndex(dialog->ways()->findText(u"Feld leeren"_s));
        QTRY_COMPARE(dialog->preview(), u"Das Feld von 2 Einträgen wird geleert."_s);
        dialog->accept();
        QTRY_VERIFY(valueOf(records.at(0), u"solution_type"_s).isUndefined());
    }

    void whatCannotBePublishedIsNamedWithItsReasonAndTheOthersGoOn()
    {
        const QJsonObject backed{{u"title"_s, u"Belegt"_s}, {u"evidence_level"_s, u"own"_s},
            {u"status_as_of"_s, u"2026"_s}, {u"review_state"_s, u"verified"_s},
            {u"sources"_s, QJsonArray{QJsonObject{{u"url"_s, u"https://example.org"_s}}}}};
        QJsonObject half = backed;
        half[u"title"_s] = u"Ohne Quelle"_s;
        half.remove(u"sources"_s);
        const QList<RecordId> records = write(u"lesson"_s, {backed, half});
        BulkFieldDialog *dialog = open(u"record.review"_s);
        type(dialog, u"published"_s);
        QTRY_COMPARE(dialog->preview(), u"Ein Eintrag ändert sich."_s);
        QCOMPARE(reasons(dialog), QStringList{u"Ohne Quelle: Es fehlen: Quellen."_s});
        dialog->accept();
        QTRY_COMPARE(valueOf(records.at(0), u"review_state"_s), u"published"_s);
        QCOMPARE(valueOf(records.at(1), u"review_state"_s), u"verified"_s);
        QTRY_VERIFY(action(u"edit.undo"_s)->text().contains(u"Veröffentlicht"_s));
        action(u"edit.undo"_s)->trigger();
        QTRY_COMPARE(valueOf(records.at(0), u"review_state"_s), u"verified"_s);
    }

    void fieldsOfSeveralKindsSayWhoseTheyAre()
    {
        write(u"project"_s, {{{u"title"_s, u"A"_s}}});
        write(u"lesson"_s, {{{u"title"_s, u"B"_s}}});
        BulkFieldDialog *dialog = open(u"record.field"_s);
        QVERIFY(dialog->fields()->findText(u"Handlungsfelder"_s) >= 0);
        QVERIFY(dialog->fields()->findText(u"Reifegrad (Projekt)"_s) >= 0);
        QVERIFY(dialog->fields()->findText(u"Titel"_s) < 0);
    }

    void stoppedChangesLeaveNothingHalfDone_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("tags") << u"record.tags"_s;
        QTest::newRow("field") << u"record.field"_s;
        QTest::newRow("trash") << u"record.trash"_s;
    }
    void stoppedChangesLeaveNothingHalfDone()
    {
        QFETCH(QString, name);
        const QList<RecordId> records = writeMany(30);
        const QString undo = action(u"edit.undo"_s)->text();
        const auto isFree = std::make_shared<std::atomic_bool>(false);
        m_desk->window.resultPane()->cards()->selectAll();
        if (name == "record.field"_L1) {
            BulkFieldDialog *dialog = open(name);
            dialog->choose(u"maturity"_s);
            type(dialog, u"p3_pilot"_s);
            QTRY_VERIFY(dialog->acceptButton()->isEnabled());
            keepBusy(isFree);
            dialog->accept();
        } else if (name == "record.trash"_L1) {
            keepBusy(isFree);
            action(name)->trigger();
        } else {
            action(name)->trigger();
        }
        if (name == "record.tags"_L1) {
            BulkTagsDialog *dialog = nullptr;
            QTRY_VERIFY((dialog = m_desk->window.findChild<BulkTagsDialog *>()));
            QTRY_VERIFY(dialog->finder()->isEnabled());
            dialog->finder()->model().addNew(u"Neues Wort"_s);
            keepBusy(isFree);
            dialog->accept();
        }
        QProgressDialog *progress = nullptr;
        QTRY_VERIFY((progress = m_desk->window.findChild<QProgressDialog *>()) && progress->isVisible());
        auto *stop = progress->findChild<QPushButton *>();
        QCOMPARE(stop->text(), u"Anhalten"_s);
        stop->click();
        QVERIFY(progress->isVisible()); // what cannot be stopped any more is not hidden
        QVERIFY(!stop->isEnabled());
        *isFree = true;
        QTRY_VERIFY(!m_desk->window.findChild<QProgressDialog *>());
        m_desk->settle();
        QCOMPARE(action(u"edit.undo"_s)->text(), undo);
        QCOMPARE(m_desk->prompts.told, QStringList());
        const auto library =
            *store::Library::open(m_desk->library.path(), m_desk->clock, store::OpenMode::ReadOnly);
        for (const RecordId &record : records)
            QCOMPARE(library->revisions(record)->size(), 1);
        QVERIFY(!*library->contains(RecordId::fromName(u"tag:neues wort")));
    }

    void chosenRecordsAreReportedAndNoOthers()
    {
        write(u"project"_s, {{{u"title"_s, u"A"_s}}, {{u"title"_s, u"B"_s}}, {{u"title"_s, u"C"_s}}});
        CardView *cards = m_desk->window.resultPane()->cards();
        QVERIFY(cards->actions().contains(action(u"report.make"_s)));
        cards->setCurrentIndex(cards->model()->index(0, 0));
        cards->selectionModel()->select(cards->model()->index(2, 0), QItemSelectionModel::Select);
        action(u"report.make"_s)->trigger();
        QTRY_VERIFY(m_desk->window.findChild<ReportDialog *>());
        auto *dialog = m_desk->window.findChild<ReportDialog *>();
        QCOMPARE(dialog->scope().records.size(), 2);
        dialog->close();
    }
};

TWB_WINDOW_TEST_MAIN(TestBulk)
#include "tst_bulk.moc"
