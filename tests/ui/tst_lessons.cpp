// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/desk.h"
#include "ui/dialogs/lessonsdialog.h"
#include "ui/models/roles.h"
#include "ui/reader/reader.h"
#include "ui/views/cardview.h"
#include "ui/views/readerpane.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QTextDocument>

using namespace Qt::StringLiterals;
using namespace twb;

/// What is like a record, and what others have learned that bears on a plan.
class TestLessons : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<test::Desk>();
        m_desk->window.show();
        QVERIFY(QTest::qWaitForWindowActive(&m_desk->window));
        m_desk->openExample();
    }
    void cleanup() { m_desk.reset(); }

    void theReaderNamesSimilarRecords()
    {
        m_desk->search(u"Smarte Straßenbeleuchtung Olpe"_s);
        m_desk->settleReader();
        QTRY_VERIFY(page().contains(u"Ähnliche Einträge"_s));
        const QString section = page().section(u"Ähnliche Einträge"_s, 1);
        QVERIFY2(section.contains(u"Straßenbeleuchtung Arnsberg"_s), qPrintable(section));
        QVERIFY2(section.contains(u"gemeinsame Wörter: "_s), qPrintable(section));
        QVERIFY2(!section.contains(u"Smarte Straßenbeleuchtung Olpe"_s), qPrintable(section));
    }

    void placesHaveNoSimilarOnes()
    {
        m_desk->window.readerPane()->open(RecordId::fromName(u"municipality:05966024"));
        QTRY_COMPARE(m_desk->window.readerPane()->title(), u"Olpe"_s);
        QTest::qWait(200);
        QVERIFY(!page().contains(u"Ähnliche Einträge"_s));
    }

    void anOutlineFindsLessonsWithReasons()
    {
        auto *dialog = open();
        const QAbstractItemModelTester tester(
            dialog->lessons()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(lessons(dialog), 0);
        dialog->outline()->setPlainText(
            u"Wir planen eine Datenplattform mit Sensoren und brauchen dafür eine Förderung."_s);
        QTRY_VERIFY(lessons(dialog) > 0);
        const QModelIndex first = dialog->lessons()->model()->index(0, 0);
        QVERIFY2(first.data(ui::ReasonRole).toString().startsWith(u"gemeinsame Wörter: "_s),
            qPrintable(first.data(ui::ReasonRole).toString()));
        dialog->outline()->setPlainText(u"xylophon"_s);
        QTRY_COMPARE(lessons(dialog), 0);
    }

    void theFieldOfActionIsAReason()
    {
        auto *dialog = open();
        auto *field = dialog->findChildren<QComboBox *>().first();
        for (int i = 1; i < field->count() && lessons(dialog) == 0; ++i) {
            field->setCurrentIndex(i);
            QTest::qWait(150);
        }
        QVERIFY(lessons(dialog) > 0);
        const QString reason = dialog->lessons()->model()->index(0, 0).data(ui::ReasonRole).toString();
        QCOMPARE(reason, QString(u"gleiches Handlungsfeld: "_s + field->currentText()));
    }

    void aLessonIsReadByKeyboard()
    {
        auto *dialog = open();
        dialog->outline()->setPlainText(u"Förderung und Personal für eine Datenplattform"_s);
        QTRY_VERIFY(lessons(dialog) > 0);
        const QModelIndex first = dialog->lessons()->model()->index(0, 0);
        const RecordId id(first.data(ui::IdRole).toUuid());
        dialog->lessons()->setFocus();
        dialog->lessons()->setCurrentIndex(first);
        QTest::keyClick(dialog->lessons(), Qt::Key_Return);
        QCOMPARE(m_desk->window.readerPane()->current(), id);
        QVERIFY(!dialog->isVisible());
    }

    void theListIsCopied()
    {
        auto *dialog = open();
        dialog->outline()->setPlainText(u"Förderung und Personal für eine Datenplattform"_s);
        QTRY_VERIFY(lessons(dialog) > 0);
        for (QPushButton *button : dialog->findChildren<QPushButton *>())
            if (button->text() == u"Liste kopieren"_s)
                button->click();
        const QString title = dialog->lessons()->model()->index(0, 0).data().toString();
        QVERIFY(QApplication::clipboard()->text().startsWith(u"• "_s + title));
    }

    void aProjectIsItsOwnOutline()
    {
        m_desk->search(u"Smarte Straßenbeleuchtung Olpe"_s);
        m_desk->settleReader();
        m_desk->window.actions().named(u"lessons.record"_s)->trigger();
        auto *dialog = m_desk->window.findChild<ui::LessonsDialog *>();
        QVERIFY(dialog);
        QTRY_VERIFY(dialog->outline()->toPlainText().startsWith(u"Smarte Straßenbeleuchtung Olpe"_s));
        QVERIFY(dialog->findChildren<QComboBox *>().first()->currentIndex() > 0);
        QTRY_VERIFY(lessons(dialog) > 0);
    }

private:
    ui::LessonsDialog *open()
    {
        m_desk->window.actions().named(u"lessons.plan"_s)->trigger();
        auto *dialog = m_desk->window.findChild<ui::LessonsDialog *>();
        if (!dialog || !QTest::qWaitForWindowActive(dialog))
            qFatal("the dialog does not open");
        return dialog;
    }
    static int lessons(ui::LessonsDialog *dialog) { return dialog->lessons()->model()->rowCount(); }
    QString page() const { return m_desk->window.readerPane()->reader()->document()->toPlainText(); }

    std::unique_ptr<test::Desk> m_desk;
};

TWB_WINDOW_TEST_MAIN(TestLessons)
#include "tst_lessons.moc"
