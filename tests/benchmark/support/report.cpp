// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmark/support/report.h"

#include <QString>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <numeric>

namespace twb::bench {

double seriesSeconds()
{
    static const bool cpu = qEnvironmentVariable("TWB_BENCH_CLOCK") == QLatin1StringView("cpu");
    timespec time{};
    if (!cpu || clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time) != 0)
        return seconds();
    return double(time.tv_sec) + double(time.tv_nsec) * 1e-9;
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
    const double found = baseline > 0 ? value / baseline : 0;
    const bool kept = atMost ? found <= limit : found >= limit;
    std::printf("  %-58s %6.2f  (%s %.2f)  %s\n", name.c_str(), found, atMost ? "at most" : "at least", limit,
        kept ? "kept" : "MISSED");
    std::fflush(stdout);
    return kept;
}

} // namespace twb::bench
