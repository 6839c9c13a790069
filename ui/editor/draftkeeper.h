// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/drafts.h"
#include "ui/editor/editedrecord.h"
#include "ui/presentation/jobrunner.h"

namespace twb::ui {

/// The drafts of the library that is open, kept and read in a thread of its own. Lives in the GUI thread;
/// every answer comes back there.
class DraftKeeper final : public QObject {
    Q_OBJECT

public:
    /// \a folder holds the drafts of all libraries; with an empty one nothing is kept.
    DraftKeeper(const QString &folder, const Clock &clock, QObject *parent = nullptr);

    /// Waits for drafts that are still to be discarded.
    ~DraftKeeper() override;

    /// From now on the drafts of this library.
    void setLibrary(const QUuid &library);

    /// Keeps what the form shows now; kept() or failed() follows.
    void keep(const EditedRecord &record);

    void discard(const RecordId &record);

    void find(const RecordId &record, QObject *context,
        std::function<void(const std::optional<store::Draft> &)> done);

    /// Newest first.
    void all(QObject *context, std::function<void(const QList<store::Draft> &)> done);

Q_SIGNALS:
    void kept(const store::Draft &draft);
    void failed(const Error &error);

private:
    QString m_folder;
    const Clock &m_clock;
    std::optional<store::Drafts> m_drafts;
    QList<RecordId> m_discarding;
    JobRunner m_runner;
};

} // namespace twb::ui
