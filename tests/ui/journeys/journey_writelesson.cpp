// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/journeys/keyboard.h"
#include "tests/ui/support/desk.h"
#include "ui/editor/editordesk.h"
#include "ui/editor/editorwindow.h"
#include "ui/reader/reader.h"
#include "ui/views/readerpane.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace twb;

/// A person with ten free minutes writes a good lesson, without touching the mouse.
class JourneyWriteLesson : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aLessonIsWrittenByKeyboardInUnderSixtyKeyActions()
    {
        test::Desk desk;
        desk.window.show();
        QVERIFY(QTest::qWaitForWindowActive(&desk.window));
        desk.openExample();
        test::Keyboard keys;

        keys.press(Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(QApplication::activePopupWidget());
        keys.press(Qt::Key_E);
        ui::EditorDesk &editors = desk.operations.editors();
        QTRY_COMPARE(editors.windows().size(), 1);
        QVERIFY(QTest::qWaitForWindowActive(editors.windows().first()));

        keys.write(u"Sensoren vor dem Kauf auf dem Platz erproben"_s);
        keys.press(Qt::Key_Tab);
        keys.press(Qt::Key_M); // Methode
        keys.press(Qt::Key_Tab);
        keys.write(u"Von zwölf Sensoren haben vier im Parkhaus kein Netz gefunden."_s);
        keys.press(Qt::Key_Tab);
        keys.write(u"Die Karte des Anbieters sagt nichts über Keller."_s);
        keys.press(Qt::Key_Tab);
        keys.write(u"Drei Wochen messen, dann kaufen:"_s);
        keys.repeat(Qt::Key_Return, 2);
        keys.write(u"- an jedem Ort ein Gerät"_s);
        keys.press(Qt::Key_Return);
        keys.write(u"auch im Keller"_s);
        keys.press(Qt::Key_Return, Qt::ControlModifier);

        const auto typed = [&editors] {
            return editors.windows().isEmpty()
                ? QByteArray()
                : QJsonDocument(editors.windows().first()->record().values).toJson();
        };
        QTRY_VERIFY2(editors.windows().isEmpty(), typed().constData());
        qInfo("%d key actions besides the text", keys.actions());
        QVERIFY(keys.actions() < 60);
        desk.settle();
        desk.settleReader();
        QCOMPARE(desk.window.readerPane()->title(), u"Sensoren vor dem Kauf auf dem Platz erproben"_s);
        QVERIFY(desk.window.readerPane()->reader()->toPlainText().contains(u"auch im Keller"_s));
        const auto library = store::Library::open(desk.library.path(), desk.clock, store::OpenMode::ReadOnly);
        QVERIFY(library.has_value());
        const auto revisions = (*library)->revisions(desk.window.readerPane()->current());
        QVERIFY(revisions.has_value());
        QCOMPARE(revisions->size(), 1);
        const QJsonObject fields = revisions->first().revision.fields;
        QCOMPARE(fields.value(u"kind"_s), u"method"_s);
        QCOMPARE(fields.value(u"review_state"_s), u"draft"_s);
        QCOMPARE(fields.value(u"recommendation"_s),
            u"Drei Wochen messen, dann kaufen:\n\n- an jedem Ort ein Gerät\n- auch im Keller"_s);
    }
};

TWB_WINDOW_TEST_MAIN(JourneyWriteLesson)
#include "journey_writelesson.moc"
