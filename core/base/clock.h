// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

namespace twb {

/// Where the time comes from. Passed by reference into what needs it, so that tests can set it.
class Clock {
public:
    virtual ~Clock() = default;

    /// Now, in UTC, in whole milliseconds.
    virtual QDateTime now() const = 0;
};

class SystemClock final : public Clock {
public:
    QDateTime now() const override;
};

/// A clock that stands still until it is moved.
class FixedClock final : public Clock {
public:
    explicit FixedClock(QDateTime start) : m_now(std::move(start)) { }

    QDateTime now() const override { return m_now; }
    void advance(std::chrono::milliseconds by) { m_now = m_now.addDuration(by); }

private:
    QDateTime m_now;
};

} // namespace twb
