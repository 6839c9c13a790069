// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/draftkeeper.h"

namespace twb::ui {

DraftKeeper::DraftKeeper(const QString &folder, const Clock &clock, QObject *parent)
    : QObject(parent), m_folder(folder), m_clock(clock)
{
}

DraftKeeper::~DraftKeeper()
{
    m_runner.close([this] {
        for (const RecordId &record : std::as_const(m_discarding))
            std::ignore = m_drafts->discard(record); // nobody is left to be told; it is offered again
    });
}

void DraftKeeper::setLibrary(const QUuid &library)
{
    if (!m_folder.isEmpty())
        m_drafts.emplace(m_folder, library, m_clock);
}

void DraftKeeper::keep(const EditedRecord &record)
{
    if (!m_drafts)
        return;
    m_runner.run(
        JobRunner::everyJob, this,
        [drafts = *m_drafts, draft = draftOf(record)](const Progress &) { return drafts.save(draft); },
        [this](const Result<store::Draft> &saved) {
            if (saved)
                Q_EMIT kept(*saved);
            else
                Q_EMIT failed(saved.error());
        });
}

void DraftKeeper::discard(const RecordId &record)
{
    if (!m_drafts)
        return;
    m_discarding.append(record);
    m_runner.run(
        JobRunner::everyJob, this,
        [drafts = *m_drafts, record](const Progress &) { return drafts.discard(record); },
        [this, record](const Result<void> &gone) {
            m_discarding.removeOne(record);
            if (!gone)
                Q_EMIT failed(gone.error());
        });
}

void DraftKeeper::find(
    const RecordId &record, QObject *context, std::function<void(const std::optional<store::Draft> &)> done)
{
    if (!m_drafts) {
        done({});
        return;
    }
    m_runner.run(
        JobRunner::everyJob, context,
        [drafts = *m_drafts, record](const Progress &) { return drafts.find(record); }, std::move(done));
}

void DraftKeeper::all(QObject *context, std::function<void(const QList<store::Draft> &)> done)
{
    if (!m_drafts) {
        done({});
        return;
    }
    m_runner.run(
        JobRunner::everyJob, context, [drafts = *m_drafts](const Progress &) { return drafts.all(); },
        std::move(done));
}

} // namespace twb::ui
