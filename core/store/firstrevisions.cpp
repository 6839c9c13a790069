// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/firstrevisions.h"

#include <iterator>
#include <utility>

namespace twb::store {

namespace {

constexpr size_t batchSize = 512;

} // namespace

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
    auto ready = m_running.valid() ? m_running.get() : std::vector<Made>();
    m_oldest = m_jobs.front().sequence;
    m_running = std::async(std::launch::async, [jobs = std::exchange(m_jobs, {})] { return make(jobs); });
    return ready;
}

std::vector<FirstRevisions::Made> FirstRevisions::takeAll()
{
    auto all = m_running.valid() ? m_running.get() : std::vector<Made>();
    auto last = make(std::exchange(m_jobs, {}));
    all.insert(all.end(), std::move_iterator(last.begin()), std::move_iterator(last.end()));
    return all;
}

} // namespace twb::store
