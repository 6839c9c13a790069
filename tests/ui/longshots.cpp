// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/longshots.h"

#include "ui/editor/editordesk.h"
#include "ui/editor/editorwindow.h"
#include "ui/editor/fieldbox.h"
#include "ui/editor/growingedit.h"
#include "ui/editor/recordform.h"
#include "ui/history/historydialog.h"
#include "ui/reader/pagewriter.h"
#include "ui/reader/reader.h"
#include "ui/views/readerpane.h"

#include <QJsonArray>
#include <QScrollBar>
#include <QTest>

namespace twb::test {

using namespace Qt::StringLiterals;

namespace {

QString longText()
{
    QString text = u"## Ausgangslage\n\n"_s;
    for (int i = 1; i <= 400; ++i)
        text +=
            u"### Sitzung %1\n\nDie Leuchten melden ihren Zustand und werden nachts gedimmt. Der Bauhof "
            "tauscht sie nach Bedarf. Im Ausschuss wurde gefragt, wie lange die Umstellung dauert und was "
            "sie kostet.\n\n- Straße %1 ist umgestellt\n- Messung steht aus\n\n"_s.arg(i);
    return text;
}

void toEnd(const ui::Reader &reader)
{
    QTest::qWait(200);
    reader.verticalScrollBar()->setValue(reader.verticalScrollBar()->maximum());
}

void takeReading(Camera &camera, const RecordId &id)
{
    ui::ReaderPane *pane = camera.desk().window.readerPane();
    ui::Reader *reader = pane->reader();
    pane->open(id);
    camera.desk().settleReader();
    camera.take(u"long-beginning"_s);
    toEnd(*reader);
    camera.take(u"long-rest"_s);
    Q_EMIT reader->linkActivated(QUrl(ui::partLink(1)));
    Camera::wait([reader] { return reader->toPlainText().contains(u"Teil 2"_s); });
    camera.take(u"long-second"_s);
    toEnd(*reader);
    camera.take(u"long-second-end"_s);
    Q_EMIT reader->linkActivated(QUrl(ui::partLink(1'000'000)));
    Camera::wait([reader] { return !reader->toPlainText().contains(u"Teil 2"_s); });
    toEnd(*reader);
    camera.take(u"long-last"_s);
}

void takeWriting(Camera &camera, const RecordId &id)
{
    ui::EditorDesk &editors = camera.desk().operations.editors();
    editors.edit(id);
    Camera::wait([&] { return !editors.windows().isEmpty(); });
    ui::EditorWindow *window = editors.windows().first();
    window->resize(camera.desk().window.size());
    window->form()->showField(u"solution"_s);
    QTest::qWait(300);
    camera.take(u"long-editor"_s, window);
    window->form()->showField(u"tags"_s);
    QTest::qWait(100);
    camera.take(u"long-editor-tags"_s, window);
    camera.desk().prompts.answer = true;
    editors.closeAll();
}

} // namespace

void takeLong(Camera &camera)
{
    QJsonArray tags;
    for (int i = 0; i < 500; ++i)
        tags.append(RecordId::create().toString());
    QJsonObject values = Desk::requiredValues();
    values.insert("solution"_L1, longText());
    values.insert("tags"_L1, tags);
    const RecordId id = camera.desk().addProject(u"Straßenbeleuchtung: alle Protokolle"_s, {}, values);
    takeReading(camera, id);
    camera.action(u"record.history"_s)->trigger();
    if (auto *dialog = camera.desk().window.findChild<ui::HistoryDialog *>()) {
        QTest::qWait(500);
        camera.take(u"long-history"_s, dialog);
        delete dialog;
    }
    takeWriting(camera, id);
}

} // namespace twb::test
