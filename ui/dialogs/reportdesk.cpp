// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/reportdesk.h"

#include "ui/collections/collectionmodel.h"
#include "ui/dialogs/reportdialog.h"
#include "ui/library/librarysession.h"
#include "ui/presentation/prompts.h"
#include "ui/search/searchsession.h"
#include "ui/views/mainwindow.h"
#include "ui/views/readerpane.h"
#include "ui/views/windowactions.h"

namespace twb::ui {

using namespace Qt::StringLiterals;

ReportDesk::ReportDesk(const Services &services, MainWindow &window)
    : QObject(&window), m_services(services), m_window(window)
{
    window.offer(
        {action::reportList, tr("&Report…"), tr("Make a PDF of the records in the list"),
            u"document-export"_s, {QKeySequence(Qt::CTRL | Qt::Key_P)}},
        this, [this] { reportList(); }, [](const Situation &now) { return now.open && now.hits; });
    window.offer(
        {action::reportRecord, tr("&Save as PDF…"), tr("Make a PDF of this record"), u"document-save"_s,
            {QKeySequence(Qt::CTRL | Qt::Key_S)}},
        this, [this] { reportRead(); },
        [](const Situation &now) {
            return now.isRead() && (now.isReportable() || now.kind == model::Kind::Collection);
        });
}

void ReportDesk::reportList()
{
    if (m_window.situation().several)
        m_window.withChosen([this](const QList<RecordId> &chosen) { report(chosen); });
    else
        report({});
}

void ReportDesk::reportRead()
{
    const Situation now = m_window.situation();
    if (now.kind == model::Kind::Collection)
        reportCollection(now.record);
    else
        report({now.record});
}

void ReportDesk::report(const QList<RecordId> &records)
{
    ReportScope scope;
    scope.records = records;
    scope.question = m_services.search.question();
    scope.thesaurus = m_services.search.hasThesaurus();
    scope.count = records.isEmpty() ? m_window.hitCount() : records.size();
    if (records.size() == 1) {
        scope.title = m_window.readerPane()->title();
        scope.kind = m_window.readerPane()->kind();
    }
    open(scope);
}

void ReportDesk::reportOnceShown(const RecordId &record)
{
    connect(
        m_window.readerPane(), &ReaderPane::shown, this, [this, record] { report({record}); },
        Qt::SingleShotConnection);
}

void ReportDesk::reportCollection(const RecordId &collection)
{
    const auto work = [collection, language = m_services.formats.language()](const store::Library &library,
                          const index::Index &,
                          const Progress &) { return loadCollection(library, collection, language); };
    m_services.library.read(JobRunner::everyJob, this, work, [this](const Result<Collection> &loaded) {
        if (loaded)
            reportLoaded(*loaded);
        else
            m_services.prompts.showError(loaded.error());
    });
}

void ReportDesk::reportLoaded(const Collection &collection)
{
    ReportScope scope;
    for (const CollectedRecord &record : collection.records)
        if (!record.isGone)
            scope.records.append(record.id);
    if (scope.records.isEmpty()) {
        m_services.prompts.inform(
            tr("Report"), tr("The collection “%1” has no records yet.").arg(collection.title));
        return;
    }
    scope.count = scope.records.size();
    scope.title = collection.title;
    scope.introduction = collection.description;
    open(scope);
}

void ReportDesk::open(const ReportScope &scope)
{
    auto *dialog = new ReportDialog(m_services, scope, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace twb::ui
