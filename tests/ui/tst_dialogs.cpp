// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/desk.h"
#include "ui/dialogs/importdialog.h"

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

        const QAction *undo = m_desk->window.actions()[u"edit.undo"_s];
        QTRY_VERIFY(undo->isEnabled());
        QVERIFY(undo->text().contains(u"Importiert"_s));
        trigger(u"edit.undo"_s);
        QTRY_COMPARE(m_desk->window.hitCount(), 0);
        QTRY_VERIFY(!undo->isEnabled());
        trigger(u"edit.redo"_s);
        QTRY_COMPARE(m_desk->window.hitCount(), 1);
        QVERIFY2(m_desk->prompts.told.isEmpty(), qPrintable(m_desk->prompts.told.join(u' ')));
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

    static QPushButton *importButton(const QDialog *dialog)
    {
        for (QPushButton *button : dialog->findChildren<QPushButton *>())
            if (button->property("primary").toBool())
                return button;
        return nullptr;
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
