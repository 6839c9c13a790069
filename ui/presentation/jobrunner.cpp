// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/jobrunner.h"

#include <QElapsedTimer>
#include <QMetaObject>

namespace twb::ui {

namespace {
constexpr qint64 progressInterval = 33; // milliseconds: thirty times a second
}

JobRunner::JobRunner(QObject *parent) : QObject(parent), m_thread([this] { loop(); }) { }

JobRunner::~JobRunner()
{
    close({});
}

void JobRunner::close(const std::function<void()> &last)
{
    if (!m_thread.joinable())
        return;
    {
        const std::scoped_lock lock(m_mutex);
        m_quit = true;
        m_queue.clear();
        m_last = last;
    }
    for (const JobPointer &job : std::as_const(m_jobs))
        job->stop.request_stop();
    m_wake.notify_all();
    m_thread.join();
}

void JobRunner::enqueue(JobPointer job)
{
    cancel(job->channel);
    m_jobs.append(job);
    {
        const std::scoped_lock lock(m_mutex);
        m_queue.push_back(std::move(job));
    }
    m_wake.notify_all();
    ++m_open;
}

void JobRunner::cancel(const ChannelId &channel)
{
    if (channel == everyJob)
        return;
    for (const JobPointer &job : std::as_const(m_jobs)) {
        if (job->channel != channel)
            continue;
        job->silent = true;
        job->stop.request_stop();
    }
}

void JobRunner::requestStop(const ChannelId &channel)
{
    for (const JobPointer &job : std::as_const(m_jobs))
        if (job->channel == channel)
            job->stop.request_stop();
}

void JobRunner::loop()
{
    for (;;) {
        JobPointer job;
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait(lock, [this] { return m_quit || !m_queue.empty(); });
            if (m_quit)
                break;
            job = std::move(m_queue.front());
            m_queue.pop_front();
        }
        job->work(job, progressOf(job));
        job->work = nullptr; // what the work captured is freed in the thread that used it
    }
    if (m_last)
        m_last();
}

Progress JobRunner::progressOf(const JobPointer &job)
{
    auto timer = std::make_shared<QElapsedTimer>();
    const auto report = [this, job, timer](qint64 done, qint64 total) {
        if (timer->isValid() && timer->elapsed() < progressInterval && done != total)
            return;
        timer->start();
        const auto tell = [this, job, done, total] {
            if (!job->silent)
                Q_EMIT progressed(job->channel, done, total);
        };
        QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
    };
    return {report, job->stop.get_token()};
}

void JobRunner::deliver(const JobPointer &job, std::function<void()> result)
{
    const auto finish = [this, job, result = std::move(result)] {
        finished(job);
        if (!job->silent && job->context)
            result();
    };
    QMetaObject::invokeMethod(this, finish, Qt::QueuedConnection);
}

void JobRunner::finished(const JobPointer &job)
{
    m_jobs.removeOne(job);
    --m_open;
}

} // namespace twb::ui
