// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/reportshots.h"

#include "ui/dialogs/recordchoice.h"
#include "ui/dialogs/reportdialog.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>

#include <functional>

namespace twb::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int previewTime = 30'000; // milliseconds

void withDialog(Camera &camera, const std::function<void(ui::ReportDialog &dialog)> &take)
{
    camera.action(u"report.make"_s)->trigger();
    if (auto *dialog = camera.desk().window.findChild<ui::ReportDialog *>()) {
        take(*dialog);
        delete dialog;
    }
}

void press(const ui::ReportDialog &dialog, QStringView words)
{
    for (QPushButton *button : dialog.findChildren<QPushButton *>())
        if (button->text().remove(u'&').startsWith(words))
            button->click();
    QTest::qWait(300);
}

void takeComparison(Camera &camera, ui::ReportDialog &dialog)
{
    auto *choice = dialog.findChild<ui::RecordChoice *>();
    Camera::wait([choice] { return choice->isVisible(); });
    auto *list = choice->findChild<QListWidget *>();
    for (int row = 4; row < list->count(); ++row)
        list->item(row)->setCheckState(Qt::Unchecked);
    for (QComboBox *box : dialog.findChildren<QComboBox *>())
        box->setCurrentText(u"Vergleich"_s);
    QTest::qWait(300);
    if (waitForPages(dialog))
        camera.take(u"report-comparison"_s, &dialog);
}

void takeTemplate(Camera &camera, ui::ReportDialog &dialog)
{
    press(dialog, u"Kopieren und");
    if (waitForPages(dialog))
        camera.take(u"report-template"_s, &dialog);
    if (auto *text = dialog.findChild<QPlainTextEdit *>())
        text->setPlainText(text->toPlainText().replace(u"chart: field"_s, u"chart: farben"_s));
    camera.take(u"report-template-error"_s, &dialog);
}

void takeDesign(Camera &camera, ui::ReportDialog &dialog)
{
    press(dialog, u"Gestaltung …");
    if (waitForPages(dialog))
        camera.take(u"report-design"_s, &dialog);
    for (QLineEdit *edit : dialog.findChildren<QLineEdit *>())
        if (edit->text().startsWith(u'#'))
            edit->setText(u"#e0a000"_s);
    camera.take(u"report-design-problem"_s, &dialog);
}

} // namespace

bool waitForPages(const ui::ReportDialog &dialog)
{
    return QTest::qWaitFor([&dialog] { return dialog.isPreviewComplete(); }, previewTime);
}

void takeReports(Camera &camera)
{
    withDialog(camera, [&](ui::ReportDialog &dialog) { takeComparison(camera, dialog); });
    withDialog(camera, [&](ui::ReportDialog &dialog) { takeTemplate(camera, dialog); });
    withDialog(camera, [&](ui::ReportDialog &dialog) { takeDesign(camera, dialog); });
}

} // namespace twb::test
