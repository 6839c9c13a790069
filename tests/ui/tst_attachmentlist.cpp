// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/desk.h"
#include "ui/dialogs/unreaddialog.h"
#include "ui/views/readerpane.h"
#include "ui/views/statusline.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QJsonArray>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace twb;

/// Texts of attachments are read in the background, and what cannot be read is told.
class TestAttachmentList : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<test::Desk>();
        m_desk->window.show();
        QVERIFY(QTest::qWaitForWindowActive(&m_desk->window));
        m_desk->openEmpty();
    }
    void cleanup() { m_desk.reset(); }

    void readingIsShownAndEnds()
    {
        QSignalSpy progress(&m_desk->library, &ui::LibrarySession::attachmentsProgressed);
        QSignalSpy changed(&m_desk->library, &ui::LibrarySession::attachmentsChanged);
        m_desk->addProject(u"Leuchten"_s, {{u"plan.txt"_s, u"Dimmen nach Plan"_s}});
        QTRY_VERIFY(!changed.isEmpty());
        QVERIFY(!m_desk->library.isReadingAttachments());
        QCOMPARE(progress.last().at(1).toLongLong(), 0);
        QCOMPARE(m_desk->library.unreadAttachments(), 0);
        QVERIFY(!notice()->isVisible());
    }

    void whatCannotBeReadIsListed()
    {
        const RecordId id = m_desk->addProject(
            u"Leuchten"_s, {{u"plan.txt"_s, u"Dimmen nach Plan"_s}, {u"alt.pdf"_s, u"kaputt"_s}});
        QTRY_COMPARE(m_desk->library.unreadAttachments(), 1);
        QTRY_VERIFY(notice()->isVisible());
        QCOMPARE(notice()->text(), u"1 Anlage ohne lesbaren Text"_s);
        notice()->setFocus();
        QTest::keyClick(notice(), Qt::Key_Space);
        auto *dialog = m_desk->window.findChild<ui::UnreadDialog *>();
        QVERIFY(dialog);
        QAbstractItemModel *model = dialog->table()->model();
        const QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QTRY_COMPARE(model->rowCount(), 1);
        QCOMPARE(model->index(0, ui::UnreadModel::Name).data().toString(), u"alt.pdf"_s);
        QCOMPARE(model->index(0, ui::UnreadModel::Record).data().toString(), u"Leuchten"_s);
        QCOMPARE(model->index(0, ui::UnreadModel::Reason).data().toString(), u"Die Datei ist beschädigt."_s);
        for (QPushButton *button : dialog->findChildren<QPushButton *>())
            if (button->text() == u"Liste kopieren"_s)
                button->click();
        QCOMPARE(QApplication::clipboard()->text(), u"alt.pdf\tLeuchten\tDie Datei ist beschädigt.\n"_s);
        QTest::keyClick(dialog->table(), Qt::Key_Return);
        QCOMPARE(m_desk->window.readerPane()->current(), id);
    }

    void aDocumentOfAnotherKindIsListedWithWhatToDo()
    {
        m_desk->addProject(u"Leuchten"_s, {{u"brief.doc"_s, u"{\\rtf1 Leuchten}"_s}});
        QTRY_COMPARE(m_desk->library.unreadAttachments(), 1);
        m_desk->window.actions().named(u"library.unread"_s)->trigger();
        auto *dialog = m_desk->window.findChild<ui::UnreadDialog *>();
        QVERIFY(dialog);
        QTRY_COMPARE(dialog->table()->model()->rowCount(), 1);
        const QString reason = dialog->table()->model()->index(0, ui::UnreadModel::Reason).data().toString();
        QCOMPARE(reason,
            u"Den Text dieser Art von Datei kann das Programm nicht lesen. Bitte speichern Sie sie als DOCX, "
            u"ODT "
            "oder PDF und fügen Sie diese an."_s);
    }

    void theListSaysWhenAllIsWell()
    {
        m_desk->window.actions().named(u"library.unread"_s)->trigger();
        auto *dialog = m_desk->window.findChild<ui::UnreadDialog *>();
        QVERIFY(dialog);
        QTRY_VERIFY(!dialog->table()->isVisible());
    }

    void savingDoesNotWaitForAttachments()
    {
        m_desk->addProject(u"Leuchten"_s, {{u"langsam.txt"_s, u"langsam"_s}});
        QTRY_VERIFY(m_desk->library.isReadingAttachments());
        m_desk->addProject(u"Radweg"_s, {});
        QTRY_VERIFY(m_desk->session.isAnswered() && m_desk->window.hitCount() == 2);
        QVERIFY(m_desk->library.unreadAttachments() == 0);
    }

private:
    QPushButton *notice() const
    {
        return m_desk->window.findChild<ui::StatusLine *>()->findChild<QPushButton *>();
    }

    std::unique_ptr<test::Desk> m_desk;
};

TWB_WINDOW_TEST_MAIN(TestAttachmentList)
#include "tst_attachmentlist.moc"
