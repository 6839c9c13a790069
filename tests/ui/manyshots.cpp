// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/manyshots.h"

#include "core/edit/collections.h"
#include "core/edit/recordedit.h"
#include "tests/ui/reportshots.h"
#include "ui/bulk/bulkfielddialog.h"
#include "ui/collections/collectdialog.h"
#include "ui/collections/collectiondialog.h"
#include "ui/dialogs/lessonsdialog.h"
#include "ui/dialogs/reportdialog.h"
#include "ui/editor/fieldbox.h"
#include "ui/editor/fieldinput.h"
#include "ui/history/provenancedialog.h"
#include "ui/tags/bulktagsdialog.h"
#include "ui/tags/skosimportdialog.h"
#include "ui/tags/tagoperationdialog.h"
#include "ui/tags/tagsdialog.h"
#include "ui/views/cardview.h"
#include "ui/views/readerpane.h"
#include "ui/views/resultpane.h"

#include <QComboBox>
#include <QFile>
#include <QJsonArray>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

namespace twb::test {

using namespace Qt::StringLiterals;
using ui::BulkFieldDialog;

namespace {

BulkFieldDialog *openBulk(Camera &camera, const QString &action)
{
    camera.desk().window.resultPane()->cards()->selectAll();
    camera.action(action)->trigger();
    BulkFieldDialog *dialog = nullptr;
    Camera::wait([&] {
        dialog = camera.desk().window.findChild<BulkFieldDialog *>();
        return dialog && dialog->box();
    });
    return dialog;
}

void type(BulkFieldDialog *dialog, const QJsonValue &value)
{
    dialog->box()->input()->setTyped(value);
    Q_EMIT dialog->box()->input()->edited();
    Camera::wait([dialog] { return dialog->acceptButton()->isEnabled(); });
}

void takeBulk(Camera &camera)
{
    camera.desk().search(u"digital"_s);
    BulkFieldDialog *dialog = openBulk(camera, u"record.field"_s);
    camera.take(u"bulk-field"_s, dialog);
    dialog->choose(u"maturity"_s);
    type(dialog, u"p3_pilot"_s);
    camera.take(u"bulk-field-preview"_s, dialog);
    dialog->choose(u"sources"_s);
    type(dialog, QJsonArray{QJsonObject{{u"url"_s, u"https://www.example.org/bericht"_s}}});
    camera.take(u"bulk-field-sources"_s, dialog);
    dialog->choose(u"start"_s);
    dialog->box()->input()->setTyped(u"im Frühjahr"_s);
    Q_EMIT dialog->box()->input()->edited();
    camera.take(u"bulk-field-problem"_s, dialog);
    delete dialog;
    for (int i = 0; i < 3; ++i)
        camera.desk().addProject(
            u"Digital gestützte Anmeldung Nummer %1 ohne Beleg"_s.arg(i + 1), {}, Desk::requiredValues());
    dialog = openBulk(camera, u"record.review"_s);
    type(dialog, u"published"_s);
    camera.take(u"bulk-review"_s, dialog);
    delete dialog;
    camera.desk().theme.setTextSize(200);
    dialog = openBulk(camera, u"record.review"_s);
    type(dialog, u"published"_s);
    camera.take(u"bulk-review-200"_s, dialog);
    delete dialog;
    camera.desk().theme.setTextSize(100);
}

RecordId makeCollection(Camera &camera, const QString &title, const QString &description)
{
    RecordId made;
    ui::ResultPane *pane = camera.desk().window.resultPane();
    pane->cards()->selectAll();
    pane->readSelected([&](const Result<QList<RecordId>> &records) {
        const auto work = [records = *records, title, description](
                              store::Library &library, const Progress &) -> Result<edit::Edited> {
            auto collection =
                edit::createCollection(library, {}, title, records.first(qMin(records.size(), qsizetype(7))));
            return !collection
                ? collection
                : edit::changeRecord(library, {}, collection->record, {{u"description"_s, description}});
        };
        camera.desk().library.write(ui::JobRunner::everyJob, &camera.desk().window, work,
            [&](const Result<edit::Edited> &edited) { made = edited->record; });
    });
    Camera::wait([&] { return !made.isNull(); });
    camera.desk().settle();
    return made;
}

void takeCollections(Camera &camera)
{
    camera.desk().search(u"digital"_s);
    camera.action(u"record.collect"_s)->trigger();
    const auto ask = [&](const QString &typed, const QString &name) {
        auto *dialog = camera.desk().window.findChild<ui::CollectDialog *>();
        Camera::wait([&] { return dialog->isLoaded(); });
        dialog->field()->setText(typed);
        camera.take(name, dialog);
        delete dialog;
    };
    ask({}, u"collect-none"_s);
    const RecordId collection = makeCollection(camera, u"Für den Ausschuss im Oktober"_s,
        u"Was andere schon erprobt haben und wir übernehmen könnten, das Wichtigste zuerst."_s);
    makeCollection(camera, u"Gute Beispiele für Dörfer"_s, {});
    camera.action(u"record.collect"_s)->trigger();
    ask(u"doerf"_s, u"collect"_s);
    camera.desk().session.clear();
    camera.desk().session.setPlace(u"collection"_s);
    camera.desk().settle();
    camera.desk().window.readerPane()->open(collection);
    camera.desk().settleReader();
    camera.take(u"place-collection"_s);
    const auto open = [&](const QString &name) {
        camera.action(u"collection.open"_s)->trigger();
        auto *dialog = camera.desk().window.findChild<ui::CollectionDialog *>();
        Camera::wait([&] { return dialog->model().rowCount() > 0; });
        dialog->list()->setCurrentIndex(dialog->model().index(2));
        camera.take(name, dialog);
        delete dialog;
    };
    open(u"collection"_s);
    camera.desk().theme.setTextSize(200);
    open(u"collection-200"_s);
    camera.desk().theme.setTextSize(100);
    camera.desk().session.clear();
}

ui::BulkTagsDialog *openBulkTags(Camera &camera)
{
    camera.desk().window.resultPane()->cards()->selectAll();
    camera.action(u"record.tags"_s)->trigger();
    ui::BulkTagsDialog *dialog = nullptr;
    Camera::wait([&] {
        dialog = camera.desk().window.findChild<ui::BulkTagsDialog *>();
        return dialog && dialog->finder()->isEnabled();
    });
    dialog->finder()->model().toggle(0);
    return dialog;
}

ui::TagsDialog *openTags(Camera &camera)
{
    camera.action(u"tags.manage"_s)->trigger();
    auto *dialog = camera.desk().window.findChild<ui::TagsDialog *>();
    Camera::wait([&] { return dialog->model().rowCount() > 1; });
    return dialog;
}

void takeTags(Camera &camera)
{
    camera.desk().settle();
    ui::BulkTagsDialog *bulk = openBulkTags(camera);
    bulk->finder()->model().addNew(u"Zukunft"_s);
    camera.take(u"tags-bulk"_s, bulk);
    bulk->finder()->field()->setText(u"strassen"_s);
    camera.take(u"tags-bulk-typed"_s, bulk);
    delete bulk;
    ui::TagsDialog *tags = openTags(camera);
    camera.take(u"tags-manage"_s, tags);
    using Kind = edit::TagOperation::Kind;
    for (const Kind kind : {Kind::Rename, Kind::Move, Kind::Merge, Kind::Delete}) {
        tags->action(kind)->trigger();
        auto *asked = tags->findChild<ui::TagOperationDialog *>();
        if (ui::TagFinder *finder = asked->finder())
            finder->list()->setCurrentIndex(finder->model().index(2, 0));
        if (QLineEdit *name = asked->nameField())
            name->setText(name->text() + u" und mehr"_s);
        Camera::wait([&] { return asked->acceptButton()->isEnabled(); });
        camera.take(u"tags-operation-%1"_s.arg(int(kind)), asked);
        delete asked;
    }
    delete tags;
}

void takeTagList(Camera &camera)
{
    QFile file(camera.desk().path(u"themen.rdf"_s));
    if (!file.open(QIODevice::WriteOnly))
        return;
    file.write("<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'"
               " xmlns:skos='http://www.w3.org/2004/02/skos/core#'>");
    for (const char *name : {"LoRaWAN", "Verkehr", "Radwege", "Fußwege", "Digitaler Zwilling", "Wasser"})
        file.write(QByteArray("<skos:Concept rdf:about='https://example.org/") + name
            + "'><skos:prefLabel xml:lang='de'>" + name + "</skos:prefLabel><skos:altLabel>Thema " + name
            + "</skos:altLabel></skos:Concept>");
    file.write("</rdf:RDF>");
    file.close();
    camera.desk().prompts.file = file.fileName();
    ui::TagsDialog *tags = openTags(camera);
    camera.take(u"tags-lists"_s, tags);
    tags->importAction()->trigger();
    auto *dialog = tags->findChild<ui::SkosImportDialog *>();
    Camera::wait([&] { return dialog->acceptButton()->isEnabled(); });
    camera.take(u"tags-import"_s, dialog);
    delete tags;
}

void takeOrigin(Camera &camera)
{
    camera.desk().search(u"strassenbeleuchtung"_s);
    camera.desk().settleReader();
    camera.action(u"record.provenance"_s)->trigger();
    auto *dialog = camera.desk().window.findChild<ui::ProvenanceDialog *>();
    Camera::wait([&] { return dialog->fields()->model()->rowCount() > 0; });
    dialog->fields()->setCurrentIndex(dialog->fields()->model()->index(1, 0));
    camera.take(u"origin"_s, dialog);
    delete dialog;
}

/// The windows that were the highest and the widest with text of twice the size.
void takeLarge(Camera &camera)
{
    camera.desk().theme.setTextSize(200);
    camera.desk().search(u"Datenplattform"_s);
    camera.desk().settleReader();
    camera.action(u"lessons.plan"_s)->trigger();
    auto *lessons = camera.desk().window.findChild<ui::LessonsDialog *>();
    lessons->outline()->setPlainText(u"Wir planen eine Datenplattform mit Sensoren."_s);
    Camera::wait([&] { return lessons->lessons()->model()->rowCount() > 0; });
    camera.take(u"lessons-200"_s, lessons);
    delete lessons;
    ui::TagsDialog *tags = openTags(camera);
    camera.take(u"tags-200"_s, tags);
    tags->action(edit::TagOperation::Kind::Merge)->trigger();
    auto *merge = tags->findChild<ui::TagOperationDialog *>();
    camera.take(u"tags-merge-200"_s, merge);
    delete tags;
    ui::BulkTagsDialog *bulk = openBulkTags(camera);
    camera.take(u"tags-bulk-200"_s, bulk);
    delete bulk;
    camera.action(u"report.make"_s)->trigger();
    ui::ReportDialog *report = nullptr;
    Camera::wait([&] {
        report = camera.desk().window.findChild<ui::ReportDialog *>();
        return report != nullptr;
    });
    waitForPages(*report);
    QTest::qWait(600); // pages are drawn by another thread
    camera.take(u"report-200"_s, report);
    delete report;
    camera.desk().theme.setTextSize(100);
}

} // namespace

void takeMany(Camera &camera)
{
    takeLarge(camera);
    takeBulk(camera);
    takeCollections(camera);
    takeTags(camera);
    takeTagList(camera);
    takeOrigin(camera);
    camera.desk().session.clear();
}

} // namespace twb::test
