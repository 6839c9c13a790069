// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>

#include <chrono>
#include <ctime>
#include <functional>

namespace twb::test {

/// How long the event loop of this thread is kept from going round: the window stands still for so long.
/// With another clock, such as processor time, it says what the thread did meanwhile.
class Heartbeat {
public:
    using Clock = std::function<double()>; ///< seconds since some moment

    static constexpr double hang = 2; ///< seconds that say the window does not answer

    explicit Heartbeat(Clock clock = wallClock) : m_clock(std::move(clock)), m_last(m_clock())
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.start(interval);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { beat(); });
    }

    /// Seconds between two beats, at most.
    double longest() const { return m_longest; }

    void reset()
    {
        m_last = m_clock();
        m_longest = 0;
    }

    static double wallClock()
    {
        return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count();
    }

    /// What this thread has worked, whatever else the machine did.
    static double processorClock()
    {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return double(time.tv_sec) + double(time.tv_nsec) * 1e-9;
    }

private:
    static constexpr int interval = 2; ///< milliseconds

    void beat()
    {
        const double now = m_clock();
        m_longest = std::max(m_longest, now - m_last);
        m_last = now;
    }

    Clock m_clock;
    double m_last;
    double m_longest = 0;
    QTimer m_timer;
};

} // namespace twb::test
