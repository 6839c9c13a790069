// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/operations.h"

#include "core/base/clock.h"
#include "ui/bulk/bulkdesk.h"
#include "ui/collections/collectiondesk.h"
#include "ui/dialogs/aboutdialog.h"
#include "ui/dialogs/duedialog.h"
#include "ui/dialogs/filetroubles.h"
#include "ui/dialogs/importdialog.h"
#include "ui/dialogs/lessonsdialog.h"
#include "ui/dialogs/reportdialog.h"
#include "ui/dialogs/searchoperations.h"
#include "ui/dialogs/stepoperations.h"
#include "ui/dialogs/unreaddialog.h"
#include "ui/editor/draftsdialog.h"
#include "ui/editor/editordesk.h"
#include "ui/history/historydialog.h"
#include "ui/history/provenancedialog.h"
#include "ui/library/librarysession.h"
#include "ui/presentation/prompts.h"
#include "ui/presentation/settings.h"
#include "ui/search/searchsession.h"
#include "ui/tags/tagdesk.h"
#include "ui/theme/theme.h"
#include "ui/views/mainwindow.h"
#include "ui/views/readerpane.h"

#include <QProgressDialog>

namespace twb::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int checkProgressDelay = 500; // milliseconds: shorter work shows no progress

} // namespace

Operations::Operations(const Services &services, MainWindow &window, Create create, const QString &version)
    : QObject(&window), m_services(services), m_window(window), m_create(std::move(create)),
      m_version(version), m_editors(new EditorDesk(services, this))
{
    auto *runner = new StepRunner(services, window);
    auto *steps = new StepOperations(services, window, *runner);
    connect(steps, &StepOperations::erased, this,
        [this](const RecordId &record) { m_editors->drafts().discard(record); });
    new BulkDesk(services, window, *runner, m_editors->tools());
    new SearchOperations(services, window);
    auto *troubles = new FileTroubles(services, window);
    connect(troubles, &FileTroubles::openWanted, this, &Operations::openLibrary);
    auto *collections = new CollectionDesk(services, window, *runner);
    connect(collections, &CollectionDesk::editWanted, m_editors, &EditorDesk::edit);
    connect(collections, &CollectionDesk::reportWanted, this, &Operations::reportCollection);
    auto *tags = new TagDesk(services, window, *runner);
    connect(tags, &TagDesk::editWanted, m_editors, &EditorDesk::edit);
    connect(tags, &TagDesk::newWanted, m_editors, [this] { m_editors->create(model::Kind::Tag); });
    connect(&window, &MainWindow::openWanted, this, &Operations::openLibrary);
    connect(&window, &MainWindow::createWanted, this, &Operations::createLibrary);
    connect(&window, &MainWindow::importWanted, this, &Operations::importRecords);
    connect(&window, &MainWindow::reportWanted, this, &Operations::makeReport);
    connect(
        &window, &MainWindow::newWanted, m_editors, [this](model::Kind kind) { m_editors->create(kind); });
    connect(&window, &MainWindow::editWanted, m_editors, &EditorDesk::edit);
    connect(m_editors, &EditorDesk::saved, window.readerPane(), &ReaderPane::openWritten);
    connect(m_editors, &EditorDesk::readWanted, this, [this](const RecordId &id) {
        m_window.readerPane()->open(id);
        m_window.raise();
        m_window.activateWindow();
    });
    connect(m_editors, &EditorDesk::reportWanted, this, [this](const RecordId &id) {
        connect(
            m_window.readerPane(), &ReaderPane::shown, this, [this, id] { makeReport({id}); },
            Qt::SingleShotConnection);
    });
    connect(&window, &MainWindow::transferWanted, this, &Operations::checkTransfer);
    window.setCloseGuard([this] { return m_editors->closeAll(); });
    connect(&window, &MainWindow::historyWanted, this, &Operations::showHistory);
    connect(&window, &MainWindow::provenanceWanted, this, &Operations::showProvenance);
    connect(&window, &MainWindow::dueWanted, this, &Operations::showDue);
    connect(&window, &MainWindow::checkWanted, this, &Operations::check);
    connect(&window, &MainWindow::lessonsWanted, this, &Operations::showLessons);
    connect(&window, &MainWindow::unreadWanted, this, &Operations::showUnread);
    connect(&window, &MainWindow::aboutWanted, this, &Operations::about);
    connect(&window, &MainWindow::adoptionWanted, this, &Operations::adopt);
    connect(&window, &MainWindow::draftsWanted, this, [this] { showDrafts(true); });
    connect(&services.library, &LibrarySession::opened, this, [this] {
        m_services.settings.rememberLibrary(m_services.library.path());
        if (!m_services.library.isReadOnly())
            showDrafts(false);
    });
}

/// What is typed belongs to the library that is open.
void Operations::openLibrary(const QString &path)
{
    if (m_editors->closeAll())
        m_services.library.open(path);
}

/// Without being asked, only where there is something to go on with. What stands open needs no word.
void Operations::showDrafts(bool asked)
{
    m_editors->drafts().all(this, [this, asked](QList<store::Draft> drafts) {
        drafts.removeIf([this](const store::Draft &draft) { return m_editors->isOpen(draft.record); });
        if (drafts.isEmpty()) {
            if (asked)
                m_services.prompts.inform(tr("Unsaved drafts"), tr("There is none: all is saved."));
            return;
        }
        auto *dialog = new DraftsDialog(
            m_editors->drafts(), drafts, m_services.theme, m_services.formats, m_services.prompts, &m_window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &DraftsDialog::resumeWanted, m_editors, &EditorDesk::resume);
        dialog->open();
    });
}

void Operations::showDue()
{
    auto *dialog = new DueDialog(m_services, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &DueDialog::recordWanted, m_window.readerPane(), &ReaderPane::open);
    connect(dialog, &DueDialog::editWanted, m_editors, &EditorDesk::edit);
    dialog->show();
}

void Operations::showHistory(const RecordId &record)
{
    auto *dialog = new HistoryDialog(m_services, record, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void Operations::showProvenance(const RecordId &record)
{
    auto *dialog = new ProvenanceDialog(m_services, record, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void Operations::adopt(const RecordId &original, const QString &state)
{
    const ReaderPane *reader = m_window.readerPane();
    const QString today = m_services.clock.now().toLocalTime().date().toString(Qt::ISODate);
    m_editors->create(model::Kind::Adoption,
        {{u"original"_s, original.toString()}, {u"state"_s, state}, {u"since"_s, today}},
        {{original.toString(), reader->title(),
            model::kindLabel(reader->kind()).in(m_services.formats.language()).toString()}});
}

/// A check that this municipality has begun already goes on.
void Operations::checkTransfer(const RecordId &project)
{
    const QString home = m_services.library.info().municipality;
    const auto work = [project, home](const store::Library &library, const index::Index &index,
                          const Progress &) -> Result<std::optional<RecordId>> {
        const auto entries = index.referencesTo(project);
        if (!entries)
            return std::unexpected(entries.error());
        for (const index::Entry &entry : *entries) {
            const auto state = library.record(entry.id);
            if (state && !state->isTrashed() && entry.kind == model::Kind::TransferCheck
                && state->fields.value("municipality"_L1).toString() == home)
                return entry.id;
        }
        return std::nullopt;
    };
    const auto open = [this, project, home, title = m_window.readerPane()->title()](
                          const Result<std::optional<RecordId>> &check) {
        if (!check) {
            m_services.prompts.showError(check.error());
            return;
        }
        if (*check) {
            m_editors->edit(**check);
            return;
        }
        const QString today = m_services.clock.now().toLocalTime().date().toString(Qt::ISODate);
        QJsonObject values{{u"title"_s, tr("Transfer check: %1").arg(title).left(200)},
            {u"project"_s, project.toString()}, {u"checked_on"_s, today}};
        if (!home.isEmpty())
            values.insert(u"municipality"_s, home);
        m_editors->create(model::Kind::TransferCheck, values,
            {{project.toString(), title,
                model::kindLabel(model::Kind::Project).in(m_services.formats.language()).toString()}});
    };
    m_services.library.read(JobRunner::everyJob, this, work, open);
}

void Operations::createLibrary()
{
    QString path =
        m_services.prompts.saveFile(tr("New library"), tr("Library") + u".twb"_s, tr("Libraries (*.twb)"));
    if (path.isEmpty())
        return;
    if (!path.endsWith(".twb"_L1, Qt::CaseInsensitive))
        path += ".twb"_L1;
    const auto created = m_create(path);
    if (created)
        openLibrary(path);
    else
        m_services.prompts.showError(created.error());
}

void Operations::importRecords()
{
    auto *dialog = new ImportDialog(m_services, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void Operations::makeReport(const QList<RecordId> &records)
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
    openReport(scope);
}

void Operations::reportCollection(
    const QList<RecordId> &records, const QString &title, const QString &introduction)
{
    ReportScope scope;
    scope.records = records;
    scope.count = records.size();
    scope.title = title;
    scope.introduction = introduction;
    openReport(scope);
}

void Operations::openReport(const ReportScope &scope)
{
    auto *dialog = new ReportDialog(m_services, scope, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void Operations::check()
{
    auto *progress =
        new QProgressDialog(tr("Reading everything and comparing …"), tr("Stop"), 0, 0, &m_window);
    progress->setWindowTitle(tr("Check library"));
    progress->setMinimumDuration(checkProgressDelay);
    progress->setAutoClose(false);
    progress->setAutoReset(false);
    LibrarySession &library = m_services.library;
    connect(progress, &QProgressDialog::canceled, this,
        [this, &library] { library.requestStop(m_checkChannel); });
    connect(&library, &LibrarySession::progressed, progress,
        [this, progress](const JobRunner::ChannelId &channel, qint64 done, qint64 total) {
            if (channel != m_checkChannel || total <= 0)
                return;
            progress->setRange(0, 1000);
            progress->setValue(int(1000 * done / total));
        });
    const auto work = [](store::Library &checked, const Progress &steps) { return checked.check(steps); };
    library.write(
        m_checkChannel, this, work, [this, progress](const Result<QList<store::CheckProblem>> &problems) {
            delete progress;
            if (!problems) {
                if (problems.error().code != ErrorCode::Cancelled)
                    m_services.prompts.showError(problems.error());
                return;
            }
            if (problems->isEmpty()) {
                m_services.prompts.inform(tr("Check library"), tr("Everything is in order."));
                return;
            }
            QStringList lines;
            for (const store::CheckProblem &problem : problems->first(qMin(problems->size(), 20)))
                lines.append(u"• "_s + problem.what + u' ' + problem.where + u' ' + problem.detail);
            m_services.prompts.inform(tr("Check library"),
                tr("%n problem(s) found:", nullptr, int(problems->size())) + u'\n' + lines.join(u'\n'));
        });
}

void Operations::showLessons(const RecordId &project)
{
    auto *dialog = new LessonsDialog(
        m_services.library, m_services.search, m_services.theme, m_services.formats, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &LessonsDialog::recordWanted, m_window.readerPane(), &ReaderPane::open);
    if (!project.isNull())
        dialog->takeProject(project);
    dialog->open();
}

void Operations::showUnread()
{
    auto *dialog = new UnreadDialog(m_services.library, m_services.theme, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &UnreadDialog::recordWanted, m_window.readerPane(), &ReaderPane::open);
    dialog->open();
}

void Operations::about()
{
    auto *dialog = new AboutDialog(m_services.theme, m_version, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace twb::ui
