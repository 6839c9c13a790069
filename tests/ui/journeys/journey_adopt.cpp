// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/desk.h"
#include "ui/editor/editordesk.h"
#include "ui/editor/editorwindow.h"
#include "ui/reader/reader.h"
#include "ui/views/readerpane.h"

#include <QMenu>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace twb;

/// Taking over what another municipality did is written down in three clicks and shown at the original.
class JourneyAdopt : public QObject {
    Q_OBJECT

private:
    int m_clicks = 0;

    void click(QWidget *widget)
    {
        ++m_clicks;
        QTest::mouseClick(widget, Qt::LeftButton);
    }
    static QPushButton *button(QWidget *in, const QString &text)
    {
        for (QPushButton *each : in->findChildren<QPushButton *>())
            if (each->text() == text && each->isVisible())
                return each;
        qFatal("there is no button %s", qPrintable(text));
    }

private Q_SLOTS:
    void projectIsAdoptedInThreeClicks()
    {
        test::Desk desk;
        desk.window.resize(1366, 768);
        desk.window.show();
        QVERIFY(QTest::qWaitForWindowActive(&desk.window));
        desk.openEmpty("05974040"_L1);
        const RecordId project = desk.addProject(u"Parkleitsystem"_s, {});
        desk.window.readerPane()->open(project);
        desk.settleReader();

        click(button(desk.window.readerPane(), u"Nachnutzen"_s));
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        ++m_clicks;
        desk.window.actions().named(u"record.adopt.planned"_s)->trigger();
        menu->close();
        ui::EditorDesk &editors = desk.operations.editors();
        QTRY_COMPARE(editors.windows().size(), 1);
        ui::EditorWindow *window = editors.windows().first();
        QVERIFY(QTest::qWaitForWindowActive(window));
        click(button(window, u"Speichern"_s));
        QTRY_VERIFY2(editors.windows().isEmpty(), qPrintable(desk.prompts.told.join(u' ')));
        QCOMPARE(m_clicks, 3);

        desk.settle();
        QTRY_COMPARE(desk.window.readerPane()->kind(), model::Kind::Adoption);
        desk.window.readerPane()->open(project);
        QTRY_COMPARE(desk.window.readerPane()->title(), u"Parkleitsystem"_s);
        QVERIFY(desk.window.readerPane()->reader()->toPlainText().contains(u"Soest"_s));
        QVERIFY(desk.window.readerPane()->reader()->toPlainText().contains(u"In Planung"_s));
    }
};

TWB_WINDOW_TEST_MAIN(JourneyAdopt)
#include "journey_adopt.moc"
