// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/desk.h"
#include "ui/dialogs/importdialog.h"

#include <QComboBox>
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

        const QAction *undo = m_desk->window.actions().named(u"edit.undo"_s);
        QTRY_VERIFY(undo->isEnabled());
        QVERIFY(undo->text().contains(u"Importiert"_s));
        trigger(u"edit.undo"_s);
        QTRY_COMPARE(m_desk->window.hitCount(), 0);
        QTRY_VERIFY(!undo->isEnabled());
        trigger(u"edit.redo"_s);
        QTRY_COMPARE(m_desk->window.hitCount(), 1);
        QVERIFY2(m_desk->prompts.told.isEmpty(), qPrintable(m_desk->prompts.told.join(u' ')));
    }

    void aListOfAnotherNameIsAskedForBeforeItChangesRecords()
    {
        m_desk->openEmpty();
        trigger(u"library.import"_s);
        auto *dialog = m_desk->window.findChild<ui::ImportDialog *>();
        QVERIFY(dialog);
        QSignalSpy finished(dialog, &ui::ImportDialog::finishedWork);
        const auto rehearse = [&](const QString &name, const QByteArray &year) {
            dialog->setSource(measures(name, year));
            return finished.wait(10000);
        };
        const auto *identity = dialog->findChild<QComboBox *>(u"belongsTo"_s);
        QVERIFY(rehearse(u"liste_2024.csv"_s, "2024"));
        QVERIFY(!identity->isVisibleTo(dialog));
        importButton(dialog)->click();
        QVERIFY(finished.wait(10000));

        QVERIFY(rehearse(u"liste_2025.csv"_s, "2025"));
        QVERIFY(dialog->report()->sources.first().asks);
        QVERIFY(identity->isVisibleTo(dialog));
        QVERIFY(identity->currentText().contains(u"liste_2024.csv"_s));
        m_desk->prompts.answer = false;
        importButton(dialog)->click();
        QCOMPARE(m_desk->prompts.told.size(), 1);
        QVERIFY(m_desk->prompts.told.first().contains(u"liste_2024.csv"_s));
        QVERIFY(!dialog->isBusy());
        m_desk->prompts.answer = true;
        importButton(dialog)->click();
        QVERIFY(finished.wait(10000));
        QCOMPARE(dialog->report()->changed, 6);
        QCOMPARE(dialog->report()->created, 0);
        QVERIFY(dialog->report()->step.number > 0);
    }

    void anotherListOfTheSameNameCanBeSaidToBeNew()
    {
        m_desk->openEmpty();
        trigger(u"library.import"_s);
        auto *dialog = m_desk->window.findChild<ui::ImportDialog *>();
        QVERIFY(dialog);
        QSignalSpy finished(dialog, &ui::ImportDialog::finishedWork);
        dialog->setSource(measures(u"liste.csv"_s, "2024"));
        QVERIFY(finished.wait(10000));
        importButton(dialog)->click();
        QVERIFY(finished.wait(10000));
        dialog->setSource(measures(u"liste.csv"_s, "2025"));
        QVERIFY(finished.wait(10000));
        QCOMPARE(dialog->report()->changed, 6);
        auto *identity = dialog->findChild<QComboBox *>(u"belongsTo"_s);
        identity->setCurrentIndex(0);
        Q_EMIT identity->activated(0);
        QVERIFY(finished.wait(10000));
        QCOMPARE(dialog->report()->created, 6);
        QCOMPARE(dialog->report()->changed, 0);
        importButton(dialog)->click();
        QVERIFY(finished.wait(10000));
        QCOMPARE(dialog->report()->created, 6);
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
        QVERIFY(!m_desk->window.actions().named(u"library.import"_s)->isEnabled());
    }

private:
    void trigger(const QString &action) { m_desk->window.actions().named(action)->trigger(); }

    static QPushButton *importButton(const QDialog *dialog)
    {
        for (QPushButton *button : dialog->findChildren<QPushButton *>())
            if (button->property("primary").toBool())
                return button;
        return nullptr;
    }

    /// Six measures as a year's list has them.
    QString measures(const QString &name, const QByteArray &year) const
    {
        QFile file(m_desk->path(name));
        if (!file.open(QIODevice::WriteOnly))
            return {};
        file.write("Titel;Lösung;Status\n");
        for (const char *place : {"Hafen", "Markt", "Wald", "Deich", "Bahnhof", "Rathaus"})
            file.write(
                QByteArray("Sensoren am ") + place + ";Sie messen den Stand im Jahr " + year + ";Idee\n");
        return file.fileName();
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
