// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/librarysession.h"
#include "ui/presentation/prompts.h"
#include "ui/views/mainwindow.h"
#include "ui/views/readerpane.h"
#include "ui/views/resultpane.h"

namespace twb::ui {

using namespace Qt::StringLiterals;

/// What can be done with all records that are chosen in the list.
void MainWindow::addManyActions()
{
    m_actions.add({u"record.field"_s, tr("Set f&ield…"), tr("Give a field of the chosen records one value"),
                      {}, {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E)}},
        this,
        [this] { withChosen([this](const QList<RecordId> &records) { Q_EMIT fieldWanted(records); }); });
    m_actions.add(
        {u"record.review"_s, tr("Change re&view state…"), tr("Say how far the chosen records are checked"),
            {}, {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R)}},
        this,
        [this] { withChosen([this](const QList<RecordId> &records) { Q_EMIT reviewWanted(records); }); });
    m_actions.add(
        {u"record.collect"_s, tr("Add to c&ollection…"), tr("Put the chosen records into a collection"), {},
            {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_K)}},
        this,
        [this] { withChosen([this](const QList<RecordId> &records) { Q_EMIT collectWanted(records); }); });
    m_actions.add({u"collection.open"_s, tr("Arran&ge"), tr("Arrange the records of this collection"), {},
                      {QKeySequence(Qt::CTRL | Qt::Key_K)}},
        this, [this] { Q_EMIT collectionWanted(m_reader->current()); });
}

void MainWindow::addTagActions()
{
    m_actions.add({u"record.tags"_s, tr("Ta&gs…"), tr("Put tags on the chosen records or take them off"), {},
                      {QKeySequence(Qt::CTRL | Qt::Key_T)}},
        this, [this] { withChosen([this](const QList<RecordId> &records) { Q_EMIT tagWanted(records); }); });
    m_actions.add(
        {u"tags.manage"_s, tr("&Manage tags…"), tr("Rename, move, merge and delete the tags of the library"),
            {}, {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T)}},
        this, [this] { Q_EMIT tagsWanted(); });
}

/// Those chosen in the list, or the one that is read.
void MainWindow::withChosen(const std::function<void(const QList<RecordId> &records)> &run)
{
    if (!m_results->hasSeveralSelected()) {
        if (!m_reader->current().isNull())
            run({m_reader->current()});
        return;
    }
    m_results->readSelected([this, run](const Result<QList<RecordId>> &records) {
        if (!records)
            m_services.prompts.showError(records.error());
        else if (!records->isEmpty())
            run(*records);
    });
}

void MainWindow::updateManyActions()
{
    const bool writable = m_services.library.isOpen() && !m_services.library.isReadOnly();
    const bool several = m_results->hasSeveralSelected();
    const bool inTrash = several ? m_services.search.place() == index::trashKind : m_reader->isTrashed();
    const bool chosen = writable && (several || m_reader->kind() != model::Kind::Other);
    const auto has = [&](QStringView field) { return several || model::findField(m_reader->kind(), field); };
    m_actions[u"record.trash"_s]->setEnabled(chosen && !inTrash);
    m_actions[u"record.restore"_s]->setEnabled(chosen && inTrash);
    m_actions[u"record.tags"_s]->setEnabled(chosen && !inTrash && has(u"tags"));
    m_actions[u"tags.manage"_s]->setEnabled(m_services.library.isOpen());
    m_actions[u"record.field"_s]->setEnabled(chosen && !inTrash);
    m_actions[u"record.collect"_s]->setEnabled(chosen && !inTrash);
    m_actions[u"collection.open"_s]->setEnabled(
        m_reader->kind() == model::Kind::Collection && !m_reader->isTrashed());
    m_actions[u"record.review"_s]->setEnabled(chosen && !inTrash && has(u"review_state"));
}

} // namespace twb::ui
