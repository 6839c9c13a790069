// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmark/support/report.h"

#include <QString>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <numeric>

namespace twb::bench {

namespace {

double processorTime()
{
    timespec time{};
    if (clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time) != 0)
        return seconds();
    return double(time.tv_sec) + double(time.tv_nsec) * 1e-9;
}

double quotient(double value, double baseline)
{
    return baseline > 0 ? value / baseline : 0;
}

} // namespace

double seriesSeconds()
{
    static const bool cpu = qEnvironmentVariable("TWB_BENCH_CLOCK") == QLatin1StringView("cpu");
    return cpu ? processorTime() : seconds();
}

double Stopwatch::processorSeconds()
{
    return processorTime();
}

double Series::percentile(double part) const
{
    std::vector<double> sorted = m_seconds;
    std::ranges::sort(sorted);
    return sorted.empty() ? 0 : sorted[std::min(sorted.size() - 1, size_t(part * double(sorted.size())))];
}

double Series::sum() const
{
    return std::accumulate(m_seconds.begin(), m_seconds.end(), 0.0);
}

double Series::partWithin(double limit) const
{
    const auto within = std::ranges::count_if(m_seconds, [limit](double one) { return one <= limit; });
    return m_seconds.empty() ? 0 : double(within) / double(m_seconds.size());
}

void heading(const std::string &text)
{
    std::printf("\n%s\n", text.c_str());
}

void line(const std::string &name, const Series &series)
{
    constexpr double ms = 1000;
    std::printf("  %-34s n=%-5zu p50 %8.3f  p90 %8.3f  p99 %8.3f  max %8.3f ms\n", name.c_str(),
        series.size(), series.percentile(0.5) * ms, series.percentile(0.9) * ms, series.percentile(0.99) * ms,
        series.percentile(1) * ms);
    std::fflush(stdout);
}

bool ratio(const std::string &name, double value, double baseline, double limit, bool atMost)
{
    const double found = quotient(value, baseline);
    const bool kept = atMost ? found <= limit : found >= limit;
    std::printf("  %-58s %6.2f  (%s %.2f)  %s\n", name.c_str(), found, atMost ? "at most" : "at least", limit,
        kept ? "kept" : "MISSED");
    std::fflush(stdout);
    return kept;
}

void line(const std::string &name, const Timing &timing)
{
    line(name, timing.wall);
    line("  in processor time", timing.processor);
}

bool ratio(const std::string &name, const Timing &timing, const Timing &baseline, double part, double limit)
{
    const double found = quotient(timing.processor.percentile(part), baseline.processor.percentile(part));
    const bool kept = found <= limit;
    std::printf("  %-58s %6.2f  (at most %.2f; by the clock %.2f)  %s\n", name.c_str(), found, limit,
        quotient(timing.wall.percentile(part), baseline.wall.percentile(part)), kept ? "kept" : "MISSED");
    std::fflush(stdout);
    return kept;
}

void ratio(const std::string &name, const Timing &timing, const Timing &baseline, double part)
{
    std::printf("  %-58s %6.2f  (by the clock %.2f)\n", name.c_str(),
        quotient(timing.processor.percentile(part), baseline.processor.percentile(part)),
        quotient(timing.wall.percentile(part), baseline.wall.percentile(part)));
    std::fflush(stdout);
}

} // namespace twb::bench
