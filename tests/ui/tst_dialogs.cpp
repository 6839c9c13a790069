// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/desk.h"
#include "ui/dialogs/importdialog.h"
#include "ui/dialogs/reportdialog.h"
#include "ui/views/readerpane.h"

#include <QFile>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace twb;

/// What the window's commands do to the library.
class TestDialogs : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<test::Desk>();
        m_desk->window.show();
    }
    void cleanup() { m_desk.reset(); }

    void anImportIsRehearsedThenTakenOverThenUndone()
    {
        m_desk->openEmpty();
        trigger(u"library.import"_s);
        auto *dialog = m_desk->window.findChild<ui::ImportDialog *>();
        QVERIFY(dialog);
        QSignalSpy finished(dialog, &ui::ImportDialog::finishedWork);
        dialog->setSource(table());
        QVERIFY(finished.wait(10000));
        QCOMPARE(dialog->report()->created, 2);
        QCOMPARE(dialog->report()->rejections, 1);
        m_desk->settle();
        QCOMPARE(m_desk->window.hitCount(), 0);

        importButton(dialog)->click();
        QVERIFY(finished.wait(10000));
        QCOMPARE(dialog->report()->created, 2);
        QVERIFY(!importButton(dialog)->isEnabled());
        dialog->reject();
        QTRY_VERIFY(m_desk->window.hitCount() >= 2);
        m_desk->search(u"Bauhof"_s);
        QCOMPARE(m_desk->window.hitCount(), 1);

        trigger(u"edit.undo"_s);
        QTRY_VERIFY(!m_desk->prompts.told.isEmpty());
        m_desk->settle();
        QTRY_COMPARE(m_desk->window.hitCount(), 0);
        trigger(u"edit.undo"_s);
        QTRY_VERIFY(m_desk->prompts.told.last().startsWith(u"NothingToUndo"_s));
    }

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
        primary(dialog)->click();
        QVERIFY(dialog->isBusy());
        dialog->reject();
        QVERIFY(finished.wait(20000));
        QCOMPARE(finished.first().first().toBool(), false);
        QVERIFY(!QFile::exists(m_desk->prompts.file));
    }

    void aGoodLibraryPassesTheCheck()
    {
        m_desk->openExample();
        trigger(u"library.check"_s);
        QTRY_COMPARE(m_desk->prompts.told, QStringList{u"Alles ist in Ordnung."_s});
    }

    void aNewLibraryIsOpened()
    {
        m_desk->prompts.file = m_desk->path(u"neu"_s);
        trigger(u"library.create"_s);
        QTRY_VERIFY(m_desk->library.isOpen());
        QCOMPARE(m_desk->library.path(), m_desk->path(u"neu.twb"_s));
        QCOMPARE(m_desk->settings.value(ui::keys::recentLibraries), QStringList{m_desk->path(u"neu.twb"_s)});
    }

    void anotherFileIsNoLibrary()
    {
        QFile file(m_desk->path(u"text.twb"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("no library at all, but long enough to be looked at as if it were one");
        file.close();
        QSignalSpy failed(&m_desk->library, &ui::LibrarySession::openFailed);
        m_desk->library.open(file.fileName());
        QVERIFY(failed.wait());
        QVERIFY(!m_desk->library.isOpen());
        QVERIFY(!m_desk->window.actions()[u"library.import"_s]->isEnabled());
    }

private:
    void trigger(const QString &action) { m_desk->window.actions()[action]->trigger(); }

    static QPushButton *primary(const QDialog *dialog)
    {
        for (QPushButton *button : dialog->findChildren<QPushButton *>())
            if (button->property("primary").toBool())
                return button;
        return nullptr;
    }
    static QPushButton *importButton(const QDialog *dialog) { return primary(dialog); }

    bool makeReport(const QString &action)
    {
        trigger(action);
        auto *dialog = m_desk->window.findChild<ui::ReportDialog *>();
        if (!dialog)
            return false;
        QSignalSpy finished(dialog, &ui::ReportDialog::finishedWork);
        primary(dialog)->click();
        const bool made = finished.wait(30000) && finished.first().first().toBool();
        dialog->reject();
        return made;
    }

    QString table() const
    {
        QFile file(m_desk->path(u"projekte.csv"_s));
        if (!file.open(QIODevice::WriteOnly))
            return {};
        file.write("Titel;Kurzbeschreibung;Kommune;Handlungsfeld;Status\n"
                   "Digitaler Bauhof;Einsatzplanung;Soest;Verwaltung & Bürgerservice;In Betrieb\n"
                   "Mitfahrbank;Bänke mit Anzeige;Olpe;Mobilität & Verkehr;In Planung\n"
                   ";Ohne Titel;Olpe;Klima & Energie;Idee\n");
        return file.fileName();
    }

    std::unique_ptr<test::Desk> m_desk;
};

TWB_WINDOW_TEST_MAIN(TestDialogs)
#include "tst_dialogs.moc"
