// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tags/tagdesk.h"

#include "core/exchange/skos.h"
#include "ui/library/librarysession.h"
#include "ui/presentation/prompts.h"
#include "ui/presentation/replacing.h"
#include "ui/search/searchsession.h"
#include "ui/tags/bulktagsdialog.h"
#include "ui/tags/skosimportdialog.h"
#include "ui/tags/tagsdialog.h"
#include "ui/views/mainwindow.h"
#include "ui/views/windowactions.h"

#include <QFileInfo>

namespace twb::ui {

using namespace Qt::StringLiterals;

TagDesk::TagDesk(const Services &services, MainWindow &window, StepRunner &runner)
    : QObject(&window), m_services(services), m_window(window), m_runner(runner)
{
    window.offer(
        {action::tagRecords, tr("Ta&gs…"), tr("Put tags on the chosen records or take them off"), {},
            {QKeySequence(Qt::CTRL | Qt::Key_T)}},
        this, [this] { m_window.withChosen([this](const QList<RecordId> &records) { tag(records); }); },
        [](const Situation &now) { return now.areChangeable(u"tags"); });
    window.offer(
        {action::manageTags, tr("&Manage tags…"),
            tr("Rename, move, merge and delete the tags of the library"), {},
            {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T)}},
        this, [this] { manage(); }, &Situation::open);
    connect(&services.search, &SearchSession::totalsCounted, this, &TagDesk::takeCounts);
}

void TagDesk::tag(const QList<RecordId> &records)
{
    auto *dialog = new BulkTagsDialog(m_services, records, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, records] {
        TagListModel &model = dialog->finder()->model();
        m_runner.run(tr("Records are being tagged"),
            [records, choice = model.choice(), made = model.newTags()](
                store::Library &library, const QString &who, const Progress &progress) {
                return edit::tagRecords(library, {.actor = who}, records, choice, progress, made);
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
    connect(m_tags, &TagsDialog::importWanted, this, &TagDesk::importList);
    connect(m_tags, &TagsDialog::exportWanted, this, &TagDesk::exportList);
    connect(m_tags, &TagsDialog::operationWanted, this, [this](const edit::TagOperation &operation) {
        m_runner.run(tr("Tags are being changed"),
            [operation](store::Library &library, const QString &who, const Progress &progress) {
                return edit::carryOut(library, {.actor = who}, operation, progress);
            });
    });
    m_tags->show();
}

void TagDesk::importList()
{
    const QString path = m_services.prompts.openFile(
        tr("Import list of tags"), tr("Lists of terms in SKOS (*.rdf *.xml *.skos);;All files (*)"));
    if (path.isEmpty())
        return;
    auto *dialog = new SkosImportDialog(m_services, path, m_tags);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, path, dialog] {
        m_runner.run(tr("Tags are being imported"),
            [concepts = dialog->concepts(), what = QFileInfo(path).fileName()](
                store::Library &library, const QString &who, const Progress &progress) {
                return exchange::importTags(library, {.actor = who}, concepts, what, progress);
            });
    });
    dialog->open();
}

void TagDesk::exportList()
{
    const QString chosen = m_services.prompts.saveFile(
        tr("Export list of tags"), tr("Tags") + u".rdf"_s, tr("Lists of terms in SKOS (*.rdf)"));
    if (chosen.isEmpty())
        return;
    const QString path = QFileInfo(chosen).suffix().isEmpty() ? chosen + ".rdf"_L1 : chosen;
    const auto existing = askToReplace(m_services.prompts, chosen, {path});
    if (!existing)
        return;
    const auto work = [path, existing = *existing](
                          const store::Library &library, const index::Index &, const Progress &) {
        return edit::TagTree::read(library).and_then(
            [&](const edit::TagTree &tags) { return exchange::writeSkosFile(tags, path, existing); });
    };
    m_services.library.read(JobRunner::everyJob, this, work, [this, path](const Result<void> &written) {
        if (written)
            m_window.say(tr("Tags written: %1").arg(QFileInfo(path).fileName()));
        else
            m_services.prompts.showError(written.error());
    });
}

void TagDesk::takeCounts(const search::FacetCounts &totals)
{
    m_counts.clear();
    for (const index::FacetCount &count : totals.value(index::Facet::Tag))
        m_counts.insert(RecordId::fromString(count.value), count.count);
    if (m_tags)
        m_tags->setCounts(m_counts);
}

} // namespace twb::ui
