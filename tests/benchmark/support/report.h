// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <string>
#include <vector>

namespace twb::bench {

/// Seconds since some moment, for differences.
inline double seconds()
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

/// Seconds for Series: wall clock, or the processor time of this thread when $TWB_BENCH_CLOCK is "cpu",
/// for work that does not wait, measured on a machine that does other work too.
double seriesSeconds();

/// Durations of the same thing many times.
class Series {
public:
    void add(double duration) { m_seconds.push_back(duration); }

    /// Runs \a work once and adds how long it took.
    template <typename Work> void measure(Work &&work)
    {
        const double start = seriesSeconds();
        work();
        add(seriesSeconds() - start);
    }

    double percentile(double part) const; ///< in seconds; 0.5 is the median
    double sum() const;
    double partWithin(double limit) const; ///< how many of them take at most so long, 0 to 1
    double last() const { return m_seconds.back(); }
    size_t size() const { return m_seconds.size(); }

private:
    std::vector<double> m_seconds;
};

/// How long something takes, by the wall clock and in processor time of the thread that measures.
class Stopwatch {
public:
    Stopwatch() : m_wall(seconds()), m_processor(processorSeconds()) { }

    struct Reading {
        double wall = 0;
        double processor = 0;
    };
    Reading read() const { return {seconds() - m_wall, processorSeconds() - m_processor}; }

private:
    static double processorSeconds();

    double m_wall;
    double m_processor;
};

/// Durations of the same thing many times, by both clocks. On a machine that does other work too, the wall
/// clock says what a person meets and processor time what the work costs.
struct Timing {
    Series wall;
    Series processor;

    void add(const Stopwatch::Reading &reading)
    {
        wall.add(reading.wall);
        processor.add(reading.processor);
    }
    template <typename Work> void measure(Work &&work)
    {
        const Stopwatch watch;
        work();
        add(watch.read());
    }
};

/// Prints a heading.
void heading(const std::string &text);

/// Prints one line of milliseconds: median, 90th and 99th percentile, maximum.
void line(const std::string &name, const Series &series);

/// Prints one line for each clock.
void line(const std::string &name, const Timing &timing);

/// Prints a figure against its baseline and its limit, and whether it is kept. \a atMost tells whether
/// the ratio must stay below or reach the limit.
bool ratio(const std::string &name, double value, double baseline, double limit, bool atMost);

/// The same for a percentile of two timings, \a part as in Series::percentile: at most \a limit in processor
/// time; the wall clock is told beside.
bool ratio(const std::string &name, const Timing &timing, const Timing &baseline, double part, double limit);

/// Prints both clocks of such a ratio without a limit.
void ratio(const std::string &name, const Timing &timing, const Timing &baseline, double part);

} // namespace twb::bench
