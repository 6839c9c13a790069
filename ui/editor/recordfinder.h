// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/index/entry.h"
#include "ui/library/librarysession.h"
#include "ui/presentation/formats.h"

namespace twb::search {
class Searcher;
}

namespace twb::ui {

/// Finds records for the fields of a form as the search finds them, in a thread of its own.
class RecordFinder final : public QObject {
    Q_OBJECT

public:
    using Done = std::function<void(const QList<index::Entry> &)>;

    RecordFinder(LibrarySession &library, const Formats &formats, QObject *parent = nullptr);
    ~RecordFinder() override;

    /// The best twelve; \a kind narrows to one kind, Other to none. A newer question silences the older
    /// ones; an index that cannot be read finds nothing, the list beside it says why.
    void find(QObject *context, const QString &typed, model::Kind kind, const Done &done);

private:
    /// Touched in the thread of the runner only.
    struct State {
        QString indexPath;
        std::unique_ptr<search::Searcher> searcher;
    };

    LibrarySession &m_library;
    const Formats &m_formats;
    std::shared_ptr<State> m_state;
    JobRunner m_runner;
    JobRunner::Channel m_findChannel;
};

} // namespace twb::ui
