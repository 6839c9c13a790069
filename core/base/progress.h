// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

#include <functional>
#include <stop_token>

namespace twb {

/// How far a long piece of work is; `total` is 0 while unknown. Called in the thread of the work.
using ProgressCallback = std::function<void(qint64 done, qint64 total)>;

/// What long work is given: a way to report and a way to be stopped. Work polls `stop` at least every
/// 50 ms, ends with ErrorCode::Cancelled and leaves nothing half done.
struct Progress {
    ProgressCallback report;
    std::stop_token stop;

    void operator()(qint64 done, qint64 total) const
    {
        if (report)
            report(done, total);
    }
    bool cancelled() const { return stop.stop_requested(); }
};

} // namespace twb
