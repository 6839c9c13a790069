// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/revision.h"

#include <condition_variable>
#include <deque>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace twb::store {

/// Turns first revisions into bytes and names. Many at a time are worked on by a second thread while the
/// caller stores those before; a few are made on the spot, and so are those that the other thread does
/// not get to. They are given back in the order they came, whoever made them.
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

    FirstRevisions() = default;
    ~FirstRevisions();
    Q_DISABLE_COPY_MOVE(FirstRevisions)

    bool isEmpty() const { return m_jobs.empty() && m_batches.empty(); }

    /// Sequence number of the oldest that has not been taken yet.
    qint64 oldest() const { return m_oldest; }

    void add(Job job);

    /// What is ready to be stored; waits only when too much is on its way.
    std::vector<Made> takeReady();

    /// Everything added so far that was not taken yet.
    std::vector<Made> takeAll();

private:
    enum class Stage : quint8 { Waiting, Working, Done };
    struct Batch {
        std::vector<Job> jobs;
        std::vector<Made> made;
        Stage stage = Stage::Waiting;
    };

    static std::vector<Made> make(const std::vector<Job> &jobs);
    void handOver();
    std::vector<Made> takeDone(size_t mostLeft);
    Batch *nextWaiting();
    void work(std::unique_lock<std::mutex> &lock, Batch &batch);
    void run();

    std::vector<Job> m_jobs;
    qint64 m_oldest = 0;

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<std::unique_ptr<Batch>> m_batches; ///< added and taken by the caller only
    bool m_stop = false;
    std::thread m_thread;
};

} // namespace twb::store
