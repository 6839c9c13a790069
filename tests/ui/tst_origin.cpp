// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/desk.h"
#include "ui/history/provenancedialog.h"
#include "ui/views/readerpane.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace twb;
using namespace twb::ui;

/// Each field says where it comes from, and gives back what it was.
class TestOrigin : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<test::Desk> m_desk;
    RecordId m_id;

    void write(const QJsonObject &values, const store::StepRequest &request)
    {
        bool written = false;
        m_desk->library.write(
            JobRunner::everyJob, this,
            [=, id = m_id](store::Library &library, const Progress &) {
                return library.apply(request, {{id, u"project"_s, values}});
            },
            [&written](const Result<store::Step> &step) { written = step.has_value(); });
        QTRY_VERIFY(written);
        m_desk->settle();
    }
    ProvenanceDialog *open()
    {
        m_desk->window.readerPane()->open(m_id);
        m_desk->settleReader();
        QAction *action = m_desk->window.actions().named(u"record.provenance"_s);
        if (!QTest::qWaitFor([action] { return action->isEnabled(); }))
            qFatal("the origin cannot be asked for");
        action->trigger();
        auto *dialog = m_desk->window.findChild<ProvenanceDialog *>();
        if (!dialog || !QTest::qWaitFor([&] { return dialog->fields()->model()->rowCount() > 0; }))
            qFatal("the dialog does not come");
        return dialog;
    }
    static QString cell(const QTableView *table, int row, int column)
    {
        return table->model()->index(row, column).data().toString();
    }
    static void choose(const ProvenanceDialog *dialog, const QString &field)
    {
        const QTableView *table = dialog->fields();
        for (int row = 0; row < table->model()->rowCount(); ++row)
            if (cell(table, row, OriginModel::Field) == field)
                dialog->fields()->setCurrentIndex(table->model()->index(row, 0));
    }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<test::Desk>();
        m_desk->window.show();
        m_desk->openEmpty(u"05974040"_s);
        m_id = m_desk->addProject(u"Parkleitsystem"_s, {});
        write({{u"summary"_s, u"Weist den Weg."_s}},
            {.kind = store::StepKind::Import, .what = u"projekte.csv"_s});
        write({{u"summary"_s, u"Weist den kürzesten Weg."_s}, {u"status"_s, u"pilot"_s}},
            {.actor = u"Bauamt"_s});
    }
    void cleanup() { m_desk.reset(); }

    void everyFieldSaysWhoWroteItAndByWhatWayItCame()
    {
        const ProvenanceDialog *dialog = open();
        const QTableView *fields = dialog->fields();
        QCOMPARE(fields->model()->rowCount(), 3);
        QCOMPARE(cell(fields, 0, OriginModel::Field), u"Titel"_s);
        QCOMPARE(cell(fields, 1, OriginModel::Value), u"Weist den kürzesten Weg."_s);
        QCOMPARE(cell(fields, 1, OriginModel::Through), u"Bauamt"_s);
        QCOMPARE(cell(fields, 1, OriginModel::Municipality), u"05974040"_s);
        QVERIFY(!cell(fields, 1, OriginModel::When).isEmpty());
        choose(dialog, u"Kurzbeschreibung"_s);
        QCOMPARE(dialog->versions()->model()->rowCount(), 2);
        QCOMPARE(cell(dialog->versions(), 1, OriginModel::Through), u"Importiert: projekte.csv"_s);
    }

    void earlierValueIsPutBackInOneStep()
    {
        ProvenanceDialog *dialog = open();
        choose(dialog, u"Kurzbeschreibung"_s);
        QVERIFY(!dialog->restoreButton()->isEnabled());
        dialog->versions()->setCurrentIndex(dialog->versions()->model()->index(1, OriginModel::Value));
        QVERIFY(dialog->restoreButton()->isEnabled());
        const QSignalSpy loaded(dialog, &ProvenanceDialog::loaded);
        dialog->restoreButton()->click();
        QTRY_COMPARE(loaded.size(), 1);
        QCOMPARE(cell(dialog->fields(), 1, OriginModel::Value), u"Weist den Weg."_s);
        QCOMPARE(dialog->versions()->model()->rowCount(), 3);
        QAction *undo = m_desk->window.actions().named(u"edit.undo"_s);
        QTRY_COMPARE(undo->text(), u"&Rückgängig: Frühere Fassung zurückgeholt: Parkleitsystem"_s);
    }

    void modelIsSound()
    {
        OriginModel model(m_desk->formats);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto library =
            *store::Library::open(m_desk->library.path(), m_desk->clock, store::OpenMode::ReadOnly);
        const auto origins = loadOrigins(*library, m_id, m_desk->formats);
        QVERIFY(origins.has_value());
        model.showFields(*origins);
        QCOMPARE(model.rowCount(), 3);
        model.showVersions(*origins, 1);
        QCOMPARE(model.rowCount(), 2);
        model.showVersions(*origins, -1);
        QCOMPARE(model.rowCount(), 0);
    }

    void pageLeadsToTheOrigin()
    {
        Q_EMIT m_desk->window.readerPane()->linkActivated(QUrl(u"twb:provenance/"_s + m_id.toString()));
        auto *dialog = m_desk->window.findChild<ProvenanceDialog *>();
        QVERIFY(dialog);
        QCOMPARE(dialog->record(), m_id);
        dialog->close();
    }
};

TWB_WINDOW_TEST_MAIN(TestOrigin)
#include "tst_origin.moc"
