// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/journeys/keyboard.h"
#include "tests/ui/support/desk.h"
#include "ui/dialogs/reportdialog.h"
#include "ui/editor/editordesk.h"
#include "ui/editor/editorwindow.h"
#include "ui/editor/recordform.h"
#include "ui/preview/pagepreview.h"

#include <QAction>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace twb;

/// A report is being looked at while an editor is open beside it: neither keeps the other from its end.
class JourneyReportAndSave : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Before, the names of the next undo and the preview had one number, and what came later stopped the
    /// other.
    void aSaveLeavesThePreviewInPeace()
    {
        test::Desk desk;
        desk.window.show();
        desk.openExample();
        ui::EditorDesk &editors = desk.operations.editors();
        editors.create(model::Kind::Lesson,
            {{u"title"_s, u"Früh mit dem Bauhof reden"_s}, {u"kind"_s, u"success_factor"_s},
                {u"what_happened"_s, u"Der Bauhof war dabei."_s}, {u"insight"_s, u"Das half."_s},
                {u"recommendation"_s, u"Einladen."_s}});
        QTRY_COMPARE(editors.windows().size(), 1);
        ui::EditorWindow *window = editors.windows().first();

        desk.window.actions().named(u"report.make"_s)->trigger();
        auto *dialog = desk.window.findChild<ui::ReportDialog *>();
        QVERIFY(dialog);
        QSignalSpy previewed(dialog, &ui::ReportDialog::previewed);
        const auto *pages = dialog->findChild<ui::PagePreview *>();
        QTRY_VERIFY_WITH_TIMEOUT(pages->pageCount() > 0, 60'000); // the rest of them is being made

        window->raise();
        window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window));
        window->form()->showField(u"title"_s);
        test::Keyboard().press(Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY2(editors.windows().isEmpty(), qPrintable(desk.prompts.told.join(u' ')));
        QTRY_VERIFY_WITH_TIMEOUT(!previewed.isEmpty(), 120'000);
        QVERIFY(previewed.last().first().toBool());
        QVERIFY(dialog->isPreviewComplete());
        QTRY_VERIFY(desk.window.actions().named(u"edit.undo"_s)->isEnabled());
        dialog->reject();
    }
};

TWB_WINDOW_TEST_MAIN(JourneyReportAndSave)
#include "journey_reportandsave.moc"
