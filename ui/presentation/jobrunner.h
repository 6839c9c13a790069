// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"

#include <QList>
#include <QObject>
#include <QPointer>

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>

namespace twb::ui {

/// One thread that runs pieces of core work one after the other. Made and used in the GUI thread; this
/// is where the program's asynchrony lives, core knows nothing of it.
class JobRunner final : public QObject {
    Q_OBJECT

public:
    class Channel;
    /// Names a channel; keeps its name from being given to another one.
    using ChannelId = std::shared_ptr<const char>;

    /// No channel: these jobs all run, in order.
    static constexpr std::nullptr_t everyJob = nullptr;

    explicit JobRunner(QObject *parent = nullptr);

    /// Stops what runs, forgets what waits, and waits for the thread.
    ~JobRunner() override;

    /// Runs \a work (taking const Progress &) in the thread, then hands its result to \a done in the GUI
    /// thread, unless \a context is gone or a newer job of the channel was started or cancelled.
    template <typename Work, typename Done>
    void run(const ChannelId &channel, QObject *context, Work work, Done done)
    {
        using Value = std::invoke_result_t<Work &, const Progress &>;
        auto job = std::make_shared<Job>();
        job->channel = channel;
        job->context = context;
        job->work = [this, work = std::move(work), done = std::move(done)](
                        const JobPointer &self, const Progress &progress) mutable {
            auto value = std::make_shared<Value>(work(progress));
            deliver(self,
                [value = std::move(value), done = std::move(done)]() mutable { done(std::move(*value)); });
        };
        enqueue(std::move(job));
    }

    /// Stops the jobs of a channel; their results are not delivered.
    void cancel(const ChannelId &channel);

    /// Asks the jobs of a channel to stop; their results, usually Cancelled, are still delivered.
    void requestStop(const ChannelId &channel);

    /// Stops what runs, forgets what waits, runs \a last in the thread and waits for it: the place to
    /// close what belongs to the thread. No job runs afterwards.
    void close(const std::function<void()> &last);

    bool isBusy() const { return m_open > 0; }

Q_SIGNALS:
    /// At most thirty times a second; total is 0 while unknown.
    void progressed(const twb::ui::JobRunner::ChannelId &channel, qint64 done, qint64 total);

private:
    struct Job;
    using JobPointer = std::shared_ptr<Job>;
    struct Job {
        ChannelId channel;
        QPointer<QObject> context;
        std::stop_source stop;
        std::move_only_function<void(const JobPointer &, const Progress &)> work;
        bool silent = false; ///< GUI thread only
    };

    void enqueue(JobPointer job);
    void deliver(const JobPointer &job, std::function<void()> result);
    void finished(const JobPointer &job);
    void loop();
    Progress progressOf(const JobPointer &job);

    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<JobPointer> m_queue; ///< guarded by m_mutex
    std::function<void()> m_last; ///< guarded by m_mutex
    bool m_quit = false; ///< guarded by m_mutex
    QList<JobPointer> m_jobs; ///< GUI thread only: waiting and running
    int m_open = 0;
    std::thread m_thread;
};

/// Jobs of the same channel replace each other: a new one stops and silences the older ones. Whoever starts
/// jobs that replace each other owns a channel for them; no two channels are the same.
class JobRunner::Channel {
public:
    Channel() : m_id(std::make_shared<char>()) { }
    Channel(const Channel &) = delete;
    Channel &operator=(const Channel &) = delete;
    Channel(Channel &&) = default;
    Channel &operator=(Channel &&) = default;
    ~Channel() = default;

    operator const ChannelId &() const { return m_id; }
    friend bool operator==(const ChannelId &id, const Channel &channel) { return id == channel.m_id; }

private:
    ChannelId m_id;
};

} // namespace twb::ui
