// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/journeys/keyboard.h"
#include "tests/ui/support/desk.h"
#include "ui/editor/editordesk.h"
#include "ui/editor/editorwindow.h"
#include "ui/editor/fieldbox.h"
#include "ui/editor/recordform.h"

#include <QComboBox>
#include <QLabel>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace twb;

/// Nothing is published without source, evidence level and date.
class JourneyPublish : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void publishingIsRefusedWithoutSourceThenAccepted()
    {
        test::Desk desk;
        desk.window.show();
        QVERIFY(QTest::qWaitForWindowActive(&desk.window));
        desk.openExample();
        ui::EditorDesk &editors = desk.operations.editors();
        editors.create(model::Kind::Lesson,
            {{u"title"_s, u"Früh mit dem Bauhof reden"_s}, {u"kind"_s, u"success_factor"_s},
                {u"what_happened"_s, u"Der Bauhof war dabei."_s}, {u"insight"_s, u"Das half."_s},
                {u"recommendation"_s, u"Einladen."_s}});
        QTRY_COMPARE(editors.windows().size(), 1);
        ui::EditorWindow *window = editors.windows().first();
        QVERIFY(QTest::qWaitForWindowActive(window));
        test::Keyboard keys;
        const auto go = [&](const QString &field) { window->form()->showField(field); };
        const auto problem = [&](const QString &field) {
            return window->form()->box(field)->findChild<QLabel *>(u"problem"_s)->text();
        };

        go(u"review_state"_s);
        keys.press(Qt::Key_V); // Veröffentlicht
        keys.press(Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(editors.windows().size(), 1);
        for (const QString &field : {u"status_as_of"_s, u"sources"_s, u"evidence_level"_s})
            QVERIFY2(!problem(field).isEmpty(), qPrintable(field));

        go(u"sources"_s);
        keys.press(Qt::Key_Space);
        keys.write(u"https://www.example.org/bericht"_s);
        go(u"evidence_level"_s);
        keys.press(Qt::Key_E); // Eigene Erfahrung
        keys.press(Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(editors.windows().size(), 1);
        QCOMPARE(problem(u"sources"_s), QString());
        QVERIFY(!problem(u"status_as_of"_s).isEmpty());

        go(u"status_as_of"_s);
        keys.write(u"2026"_s);
        keys.press(Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY2(editors.windows().isEmpty(), qPrintable(desk.prompts.told.join(u' ')));
    }
};

TWB_WINDOW_TEST_MAIN(JourneyPublish)
#include "journey_publish.moc"
