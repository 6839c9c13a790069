// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sqlcount.h"
#include "tests/ui/support/desk.h"
#include "tests/ui/support/reportcontrols.h"
#include "ui/dialogs/recordchoice.h"
#include "ui/dialogs/reportdialog.h"
#include "ui/preview/pagepreview.h"

#include <QClipboard>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QListWidget>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace twb;

/// The dialog that makes reports, from the list to the file.
class TestReportDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<test::Desk>();
        m_desk->window.show();
    }

    void cleanup() { m_desk.reset(); }

    void aRecordBecomesAPdf()
    {
        m_desk->openExample();
        m_desk->search(u"Straßenbeleuchtung Olpe"_s);
        m_desk->settleReader();
        m_desk->prompts.file = m_desk->path(u"olpe.pdf"_s);
        QVERIFY(makeReport(u"report.record"_s));
        QFile file(m_desk->prompts.file);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.read(5) == "%PDF-");
    }

    void aListBecomesAPdf()
    {
        m_desk->openExample();
        m_desk->search(u"Datenplattform"_s);
        m_desk->prompts.file = m_desk->path(u"liste"_s);
        QVERIFY(makeReport(u"report.make"_s));
        QVERIFY(QFile::exists(m_desk->path(u"liste.pdf"_s)));
    }

    void aStoppedReportLeavesNoFile()
    {
        m_desk->openExample();
        m_desk->prompts.file = m_desk->path(u"alles.pdf"_s);
        trigger(u"report.make"_s);
        auto *dialog = m_desk->window.findChild<ui::ReportDialog *>();
        QVERIFY(dialog);
        QSignalSpy finished(dialog, &ui::ReportDialog::finishedWork);
        test::primaryOf(dialog)->click();
        QVERIFY(dialog->isBusy());
        dialog->reject();
        QVERIFY(finished.wait(20000));
        QCOMPARE(finished.first().first().toBool(), false);
        QVERIFY(!QFile::exists(m_desk->prompts.file));
    }

    void thePagesAreShownBeforeAnythingIsWritten()
    {
        auto *dialog = test::openReport(*m_desk, u"Straßenbeleuchtung Olpe"_s);
        const auto *preview = dialog->findChild<ui::PagePreview *>();
        QVERIFY(preview);
        QVERIFY(preview->pageCount() > 0);
        const int pages = preview->pageCount();
        test::boxOf(dialog, u"Verlauf"_s)->setChecked(true);
        QSignalSpy again(dialog, &ui::ReportDialog::previewed);
        QVERIFY(again.wait(20000));
        QVERIFY(dialog->isPreviewComplete());
        QVERIFY(preview->pageCount() >= pages);
        dialog->reject();
    }

    void aReportIsSavedInTheFormatChosen()
    {
        auto *dialog = test::openReport(*m_desk, u"Straßenbeleuchtung Olpe"_s);
        test::comboOf(dialog, u"Dateiformat"_s)->setCurrentText(u"Word-Dokument"_s);
        m_desk->prompts.file = m_desk->path(u"brief"_s);
        QSignalSpy finished(dialog, &ui::ReportDialog::finishedWork);
        test::primaryOf(dialog)->click();
        QVERIFY(finished.wait(20000) && finished.first().first().toBool());
        QFile file(m_desk->path(u"brief.docx"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.read(2) == "PK");
        dialog->reject();
    }

    /// Before, all its records were read and its pages made once more.
    void whatTheWindowShowsIsWhatIsSaved()
    {
        const test::SqlCount sql;
        auto *dialog = test::openReport(*m_desk, u"Straßenbeleuchtung Olpe"_s);
        m_desk->prompts.file = m_desk->path(u"gezeigt.pdf"_s);
        const qint64 before = sql.revisions();
        QVERIFY(save(dialog));
        QCOMPARE(sql.revisions() - before, 0);
        QFile file(m_desk->prompts.file);
        QVERIFY(file.open(QIODevice::ReadOnly) && file.read(5) == "%PDF-");
        QVERIFY(m_desk->addProject(u"Etwas Neues"_s, {}) != RecordId());
        const qint64 changed = sql.revisions();
        QVERIFY(save(dialog));
        QVERIFY(sql.revisions() > changed); // the library is not what was shown
        test::boxOf(dialog, u"Verlauf"_s)->setChecked(true);
        const qint64 chosen = sql.revisions();
        QVERIFY(save(dialog));
        QVERIFY(sql.revisions() > chosen);
        dialog->reject();
    }

    /// Before, they were read for the list too, and twice for all pages.
    void recordsAreReadForTheirPagesOnly()
    {
        const test::SqlCount sql;
        m_desk->openExample();
        const auto library =
            *store::Library::open(m_desk->library.path(), m_desk->clock, store::OpenMode::ReadOnly);
        const qint64 all = library->statistics()->revisions;
        const qint64 before = sql.revisions();
        trigger(u"report.make"_s);
        auto *dialog = m_desk->window.findChild<ui::ReportDialog *>();
        QVERIFY(dialog);
        QSignalSpy previewed(dialog, &ui::ReportDialog::previewed);
        QVERIFY(previewed.wait(120'000) && dialog->isPreviewComplete());
        QVERIFY(dialog->findChild<ui::RecordChoice *>()->chosen().size() > 20);
        const qint64 read = sql.revisions() - before;
        qInfo("%lld records, %lld read", all, read);
        QVERIFY2(read <= 2 * all, QByteArray::number(read).constData());
        dialog->reject();
    }

    void aFileNobodyNamedIsReplacedOnlyWhenAsked()
    {
        auto *dialog = test::openReport(*m_desk, u"Straßenbeleuchtung Olpe"_s);
        m_desk->prompts.file = m_desk->path(u"bericht"_s);
        const QString path = m_desk->path(u"bericht.pdf"_s);
        put(path);
        test::primaryOf(dialog)->click();
        QVERIFY(!dialog->isBusy());
        QCOMPARE(m_desk->prompts.told.size(), 1);
        QVERIFY(m_desk->prompts.told.first().contains(path));
        QCOMPARE(QFileInfo(path).size(), 4);
        m_desk->prompts.answer = true;
        QVERIFY(save(dialog));
        QVERIFY(QFileInfo(path).size() > 1000);
        m_desk->prompts.file = path; // the dialog for files has asked about this name itself
        QVERIFY(save(dialog));
        QCOMPARE(m_desk->prompts.told.size(), 2);
        dialog->reject();
    }

    void allFilesAroundADescriptionAreAskedAboutAtOnce()
    {
        auto *dialog = test::openReport(*m_desk, u"Straßenbeleuchtung Olpe"_s);
        test::comboOf(dialog, u"Dateiformat"_s)->setCurrentText(u"Datensatzbeschreibung (DCAT-AP.de)"_s);
        m_desk->prompts.file = m_desk->path(u"haushalt.jsonld"_s);
        for (const QString &name : {u"haushalt.csv"_s, u"haushalt.json"_s})
            put(m_desk->path(name));
        QVERIFY(save(dialog));
        QCOMPARE(m_desk->prompts.told, QStringList());
        for (const QString &name : {u"haushalt.csv"_s, u"haushalt.json"_s})
            QCOMPARE(QFileInfo(m_desk->path(name)).size(), 4);
        test::primaryOf(dialog)->click();
        QVERIFY(!dialog->isBusy());
        QCOMPARE(m_desk->prompts.told.size(), 1);
        for (const QString &name : {u"haushalt.jsonld.csv"_s, u"haushalt.jsonld.json"_s})
            QVERIFY(m_desk->prompts.told.first().contains(m_desk->path(name)));
        dialog->reject();
    }

    void theLastChoiceIsRememberedForEachTemplate()
    {
        auto *dialog = test::openReport(*m_desk, u"Straßenbeleuchtung Olpe"_s);
        test::boxOf(dialog, u"Quellen"_s)->setChecked(false);
        test::boxOf(dialog, u"Personen und Ansprechstellen"_s)->setChecked(true);
        m_desk->prompts.file = m_desk->path(u"a.pdf"_s);
        QSignalSpy finished(dialog, &ui::ReportDialog::finishedWork);
        test::primaryOf(dialog)->click();
        QVERIFY(finished.wait(20000));
        delete dialog;
        dialog = test::openReport(*m_desk, u"Straßenbeleuchtung Olpe"_s);
        QVERIFY(!test::boxOf(dialog, u"Quellen"_s)->isChecked());
        QVERIFY(
            !test::boxOf(dialog, u"Personen und Ansprechstellen"_s)->isChecked()); // decided anew each time
        test::comboOf(dialog, u"Vorlage"_s)->setCurrentText(u"Handout"_s);
        QVERIFY(test::boxOf(dialog, u"Quellen"_s)->isChecked());
        dialog->reject();
    }

    void theTextGoesToTheClipboard()
    {
        auto *dialog = test::openReport(*m_desk, u"Straßenbeleuchtung Olpe"_s);
        QSignalSpy finished(dialog, &ui::ReportDialog::finishedWork);
        test::buttonOf(dialog, u"Als Text kopieren"_s)->click();
        QVERIFY(finished.wait(20000) && finished.first().first().toBool());
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"# Smarte Straßenbeleuchtung"));
        dialog->reject();
    }

    void thePagesAreSentToThePrinter()
    {
        auto *dialog = test::openReport(*m_desk, u"Straßenbeleuchtung Olpe"_s);
        const int pages = dialog->findChild<ui::PagePreview *>()->pageCount();
        m_desk->prompts.file = m_desk->path(u"gedruckt.pdf"_s);
        QSignalSpy finished(dialog, &ui::ReportDialog::finishedWork);
        test::buttonOf(dialog, u"Drucken"_s)->click();
        QVERIFY(finished.wait(60000) && finished.first().first().toBool());
        QVERIFY(m_desk->prompts.told.contains(u"pages: %1"_s.arg(pages)));
        QVERIFY(QFileInfo(m_desk->prompts.file).size() > 1000);
        dialog->reject();
    }

    void recordsCanBeLeftOut()
    {
        m_desk->openExample();
        m_desk->search(u"Straßenbeleuchtung"_s);
        trigger(u"report.make"_s);
        auto *dialog = m_desk->window.findChild<ui::ReportDialog *>();
        QVERIFY(dialog);
        const auto *choice = dialog->findChild<ui::RecordChoice *>();
        QTRY_VERIFY_WITH_TIMEOUT(choice->isVisible(), 20000);
        QVERIFY(choice->chosen().size() > 1);
        const RecordId first = choice->chosen().first();
        QSignalSpy previewed(dialog, &ui::ReportDialog::previewed);
        test::buttonOf(dialog, u"Keine"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(!previewed.isEmpty() && !previewed.last().first().toBool(), 20000);
        QVERIFY(choice->chosen().isEmpty());
        previewed.clear();
        choice->findChild<QListWidget *>()->item(0)->setCheckState(Qt::Checked);
        QCOMPARE(choice->chosen(), QList<RecordId>{first});
        QTRY_VERIFY_WITH_TIMEOUT(!previewed.isEmpty() && previewed.last().first().toBool(), 20000);
        bool said = false;
        for (const QLabel *label : dialog->findChildren<QLabel *>())
            said |= label->text().contains(u" · 1 Eintrag"_s);
        QVERIFY(said);
        m_desk->prompts.file = m_desk->path(u"einer.json"_s);
        test::comboOf(dialog, u"Dateiformat"_s)->setCurrentText(u"JSON-Daten"_s);
        QSignalSpy finished(dialog, &ui::ReportDialog::finishedWork);
        test::primaryOf(dialog)->click();
        QVERIFY(finished.wait(20000) && finished.first().first().toBool());
        QFile file(m_desk->path(u"einer.json"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(QJsonDocument::fromJson(file.readAll())["records"_L1].toArray().size(), 1);
        dialog->reject();
    }

private:
    static void put(const QString &path)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("mine") == 4);
    }

    static bool save(const ui::ReportDialog *dialog)
    {
        QSignalSpy finished(dialog, &ui::ReportDialog::finishedWork);
        test::primaryOf(dialog)->click();
        return finished.wait(20000) && finished.first().first().toBool();
    }

    void trigger(const QString &action) { m_desk->window.actions().named(action)->trigger(); }

    bool makeReport(const QString &action)
    {
        trigger(action);
        auto *dialog = m_desk->window.findChild<ui::ReportDialog *>();
        if (!dialog)
            return false;
        QSignalSpy finished(dialog, &ui::ReportDialog::finishedWork);
        test::primaryOf(dialog)->click();
        const bool made = finished.wait(30000) && finished.first().first().toBool();
        dialog->reject();
        return made;
    }

    std::unique_ptr<test::Desk> m_desk;
};

TWB_WINDOW_TEST_MAIN(TestReportDialog)
#include "tst_reportdialog.moc"
