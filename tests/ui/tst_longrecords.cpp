// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/desk.h"
#include "tests/ui/support/heartbeat.h"
#include "tests/ui/support/longrecords.h"
#include "ui/history/historydialog.h"
#include "ui/history/provenancedialog.h"
#include "ui/reader/pagewriter.h"
#include "ui/reader/reader.h"
#include "ui/views/readerpane.h"

#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace twb;

namespace {

constexpr qsizetype largestRecord = 10'000'000;

} // namespace

/// The window does not stand still, however long the record is that is read in it.
class TestLongRecords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theWindowGoesOnWhileALongRecordIsOpened()
    {
        test::Desk desk;
        desk.window.show();
        desk.openEmpty();
        const RecordId id =
            desk.addProject(u"Langer Eintrag"_s, {}, test::longRecords(largestRecord).first().values);
        test::Heartbeat heartbeat(test::Heartbeat::processorClock);
        desk.window.readerPane()->open(id);
        desk.settleReader();
        ui::Reader *reader = desk.window.readerPane()->reader();
        QVERIFY(reader->toPlainText().contains(u"Teil 1 von"_s));
        Q_EMIT reader->linkActivated(QUrl(ui::partLink(1)));
        QTRY_VERIFY(reader->toPlainText().contains(u"Teil 2 von"_s));
        desk.window.resize(1000, 700);
        reader->grab();
        waitForReading(desk);
        QVERIFY2(heartbeat.longest() < test::Heartbeat::hang, qPrintable(u"%1 s"_s.arg(heartbeat.longest())));
        desk.window.readerPane()->reload();
        waitForReading(desk);
        QVERIFY(reader->toPlainText().contains(u"Teil 2 von"_s));
    }

    void theWindowGoesOnWhileLongRevisionsAreCompared()
    {
        test::Desk desk;
        desk.window.show();
        desk.openEmpty();
        QJsonObject values = test::longRecords(largestRecord).first().values;
        const RecordId id = desk.addProject(u"Langer Eintrag"_s, {}, values);
        values.insert("solution"_L1, test::countedWords(largestRecord / 8, u" "_s));
        const store::RecordChange change{id, u"project"_s, values, {}, std::nullopt};
        bool written = false;
        desk.library.write(
            ui::JobRunner::everyJob, &desk.window,
            [change](store::Library &library, const Progress &) {
                return library.apply({.what = u"Probe"_s}, {change});
            },
            [&written](const Result<store::Step> &step) { written = step.has_value(); });
        QTRY_VERIFY_WITH_TIMEOUT(written, 60'000);
        test::Heartbeat heartbeat(test::Heartbeat::processorClock);
        ui::HistoryDialog history(desk.services(), desk.operations.runner(), id);
        QSignalSpy compared(&history, &ui::HistoryDialog::compared);
        history.show();
        QVERIFY(compared.wait(60'000));
        ui::ProvenanceDialog origin(desk.services(), desk.operations.runner(), id);
        origin.show();
        QTRY_VERIFY_WITH_TIMEOUT(origin.findChild<QTableView *>()->model()->rowCount() > 0, 60'000);
        origin.grab();
        QVERIFY2(heartbeat.longest() < test::Heartbeat::hang, qPrintable(u"%1 s"_s.arg(heartbeat.longest())));
        qInfo("longest work between two rounds of the event loop: %.0f ms", heartbeat.longest() * 1000);
    }

    void anotherRecordComesBeforeTheLongOneIsRead()
    {
        test::Desk desk;
        desk.window.show();
        desk.openEmpty();
        const RecordId longOne =
            desk.addProject(u"Langer Eintrag"_s, {}, test::longRecords(largestRecord).first().values);
        const RecordId other = desk.addProject(u"Kurzer Eintrag"_s, {});
        desk.window.readerPane()->open(longOne);
        desk.window.readerPane()->open(other);
        waitForReading(desk);
        QCOMPARE(desk.window.readerPane()->title(), u"Kurzer Eintrag"_s);
    }

private:
    /// What was asked for before is answered when this is.
    static void waitForReading(test::Desk &desk)
    {
        bool read = false;
        desk.library.read(
            ui::JobRunner::everyJob, &desk.window,
            [](const store::Library &, const index::Index &, const Progress &) -> Result<bool> {
                return true;
            },
            [&read](const Result<bool> &) { read = true; });
        QTRY_VERIFY_WITH_TIMEOUT(read, 60'000);
    }
};

TWB_WINDOW_TEST_MAIN(TestLongRecords)
#include "tst_longrecords.moc"
