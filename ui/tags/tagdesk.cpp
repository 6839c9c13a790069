// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tags/tagdesk.h"

#include "ui/presentation/steptext.h"
#include "ui/tags/bulktagsdialog.h"
#include "ui/tags/tagsdialog.h"

#include <QProgressDialog>

namespace twb::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr JobRunner::Channel firstChannel = 10'000;
constexpr int progressDelay = 500; // milliseconds: shorter work shows no progress

} // namespace

TagDesk::TagDesk(const Services &services, MainWindow &window)
    : QObject(&window), m_services(services), m_window(window)
{
    connect(&window, &MainWindow::tagWanted, this, &TagDesk::tag);
    connect(&window, &MainWindow::tagsWanted, this, &TagDesk::manage);
    connect(&services.search, &SearchSession::totalsCounted, this, &TagDesk::takeCounts);
}

void TagDesk::tag(const QList<RecordId> &records)
{
    auto *dialog = new BulkTagsDialog(m_services, records, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, records] {
        TagListModel &model = dialog->finder()->model();
        run(tr("Records are being tagged"),
            [records, choice = model.choice(), made = model.newTags()](
                store::Library &library, const edit::Author &author, const Progress &progress) {
                return edit::tagRecords(library, author, records, choice, progress, made);
            });
    });
    dialog->open();
}

void TagDesk::manage()
{
    if (m_tags) {
        m_tags->raise();
        m_tags->activateWindow();
        return;
    }
    m_tags = new TagsDialog(m_services, &m_window);
    m_tags->setAttribute(Qt::WA_DeleteOnClose);
    m_tags->setCounts(m_counts);
    connect(m_tags, &TagsDialog::editWanted, this, &TagDesk::editWanted);
    connect(m_tags, &TagsDialog::newWanted, this, &TagDesk::newWanted);
    connect(m_tags, &TagsDialog::operationWanted, this, [this](const edit::TagOperation &operation) {
        run(tr("Tags are being changed"),
            [operation](store::Library &library, const edit::Author &author, const Progress &progress) {
                return edit::carryOut(library, author, operation, progress);
            });
    });
    m_tags->show();
}

void TagDesk::takeCounts(const FacetCounts &totals)
{
    m_counts.clear();
    for (const index::FacetCount &count : totals.value(index::Facet::Tag))
        m_counts.insert(RecordId::fromString(count.value), count.count);
    if (m_tags)
        m_tags->setCounts(m_counts);
}

void TagDesk::run(const QString &title, const Work &work)
{
    const JobRunner::Channel channel = firstChannel + m_runs++;
    LibrarySession &library = m_services.library;
    auto *progress = new QProgressDialog(title + u" …"_s, tr("Stop"), 0, 0, &m_window);
    progress->setWindowTitle(title);
    progress->setMinimumDuration(progressDelay);
    progress->setAutoClose(false);
    progress->setAutoReset(false);
    connect(
        progress, &QProgressDialog::canceled, this, [&library, channel] { library.requestStop(channel); });
    connect(&library, &LibrarySession::progressed, progress,
        [progress, channel](int reported, qint64 done, qint64 total) {
            if (reported != channel || total <= 0)
                return;
            progress->setRange(0, 1000);
            progress->setValue(int(1000 * done / total));
        });
    library.write(
        channel, this,
        [work, who = m_services.settings.actor()](
            store::Library &opened, const Progress &steps) { return work(opened, {.actor = who}, steps); },
        [this, progress](const Result<store::Step> &step) {
            delete progress;
            if (!step && step.error().code != ErrorCode::Cancelled)
                m_services.prompts.showError(step.error());
            if (step && step->number > 0)
                m_window.say(stepText(*step));
        });
}

} // namespace twb::ui
