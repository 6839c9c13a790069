// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/firstrevisions.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace twb::store {

namespace {

constexpr size_t batchSize = 256;
constexpr size_t mostBatches = 6; // on their way; bounds the memory

template <typename Value> void append(std::vector<Value> &to, std::vector<Value> &&from)
{
    to.insert(to.end(), std::move_iterator(from.begin()), std::move_iterator(from.end()));
}

} // namespace

FirstRevisions::~FirstRevisions()
{
    if (!m_thread.joinable())
        return;
    {
        const std::lock_guard lock(m_mutex);
        m_stop = true;
    }
    m_changed.notify_all();
    m_thread.join();
}

void FirstRevisions::add(Job job)
{
    if (isEmpty())
        m_oldest = job.sequence;
    m_jobs.push_back(std::move(job));
}

std::vector<FirstRevisions::Made> FirstRevisions::make(const std::vector<Job> &jobs)
{
    std::vector<Made> result;
    result.reserve(jobs.size());
    for (const Job &job : jobs) {
        QByteArray bytes = model::firstRevisionBytes(job.revision);
        RevisionId id = RevisionId::of(bytes);
        result.push_back({job.sequence, job.record, std::move(id), std::move(bytes)});
    }
    return result;
}

std::vector<FirstRevisions::Made> FirstRevisions::takeReady()
{
    if (m_jobs.size() < batchSize)
        return {};
    handOver();
    return takeDone(mostBatches);
}

std::vector<FirstRevisions::Made> FirstRevisions::takeAll()
{
    auto all = takeDone(0);
    append(all, make(std::exchange(m_jobs, {})));
    return all;
}

void FirstRevisions::handOver()
{
    auto batch = std::make_unique<Batch>();
    batch->jobs = std::exchange(m_jobs, {});
    {
        const std::lock_guard lock(m_mutex);
        m_batches.push_back(std::move(batch));
    }
    m_changed.notify_all();
    if (!m_thread.joinable())
        m_thread = std::thread([this] { run(); });
}

std::vector<FirstRevisions::Made> FirstRevisions::takeDone(size_t mostLeft)
{
    std::vector<Made> done;
    std::unique_lock lock(m_mutex);
    while (!m_batches.empty()) {
        Batch &oldest = *m_batches.front();
        if (oldest.stage == Stage::Done) {
            append(done, std::move(oldest.made));
            m_batches.pop_front();
        } else if (m_batches.size() <= mostLeft) {
            m_oldest = oldest.jobs.front().sequence;
            return done;
        } else if (Batch *waiting = nextWaiting()) {
            work(lock, *waiting);
        } else {
            m_changed.wait(lock);
        }
    }
    if (!m_jobs.empty())
        m_oldest = m_jobs.front().sequence;
    return done;
}

FirstRevisions::Batch *FirstRevisions::nextWaiting()
{
    const auto found =
        std::ranges::find(m_batches, Stage::Waiting, [](const auto &batch) { return batch->stage; });
    return found == m_batches.end() ? nullptr : found->get();
}

/// Makes a batch without the lock; nobody else touches it meanwhile.
void FirstRevisions::work(std::unique_lock<std::mutex> &lock, Batch &batch)
{
    batch.stage = Stage::Working;
    lock.unlock();
    auto made = make(batch.jobs);
    lock.lock();
    batch.made = std::move(made);
    batch.stage = Stage::Done;
    m_changed.notify_all();
}

void FirstRevisions::run()
{
    std::unique_lock lock(m_mutex);
    while (!m_stop) {
        if (Batch *waiting = nextWaiting())
            work(lock, *waiting);
        else
            m_changed.wait(lock);
    }
}

} // namespace twb::store
