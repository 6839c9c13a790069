// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/revision.h"

#include <future>
#include <vector>

namespace twb::store {

/// Turns first revisions into bytes and names. Many at a time are worked on by a second thread, while
/// the caller stores those of the batch before; a few are made on the spot. The result does not depend
/// on which.
class FirstRevisions {
public:
    struct Job {
        qint64 sequence = 0;
        qint64 record = 0;
        model::Revision revision;
    };
    struct Made {
        qint64 sequence = 0;
        qint64 record = 0;
        RevisionId id;
        QByteArray bytes;
    };

    bool isEmpty() const { return m_jobs.empty() && !m_running.valid(); }

    /// Sequence number of the oldest that has not been taken yet.
    qint64 oldest() const { return m_oldest; }

    void add(Job job);

    /// What is ready to be stored; empty as long as the current batch has room.
    std::vector<Made> takeReady();

    /// Everything added so far that was not taken yet.
    std::vector<Made> takeAll();

private:
    static std::vector<Made> make(const std::vector<Job> &jobs);

    std::vector<Job> m_jobs;
    std::future<std::vector<Made>> m_running;
    qint64 m_oldest = 0;
};

} // namespace twb::store
