// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/mapper.h"
#include "core/intake/rowsource.h"

#include <queue>

#include <condition_variable>
#include <mutex>
#include <thread>

namespace twb::intake {

/// Reads a source and maps its rows in a thread of its own, a few batches ahead of the caller.
class Pipeline {
public:
    struct Batch {
        std::vector<MappedRecord> records;
        qint64 done = 0; ///< of the source
    };

    /// \a source and \a mapping outlive the pipeline and belong to its thread until it is gone.
    Pipeline(RowSource &source, const Mapping &mapping, const QString &home);
    ~Pipeline();

    /// The next batch, waiting for it; nothing at the end.
    std::optional<Batch> next();

private:
    void run(std::stop_token stop);
    bool put(Batch batch, const std::stop_token &stop);

    RowSource &m_source;
    const Mapping &m_mapping;
    QString m_home;
    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::queue<Batch> m_batches;
    bool m_finished = false;
    std::jthread m_thread;
};

} // namespace twb::intake
