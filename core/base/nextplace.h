// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

#include <limits>

namespace twb {

/// Where something stands next in a text that is read from its beginning to its end. What is found counts
/// for all who ask from before it, so what is far away or nowhere is not sought again and again, and reading
/// the text takes no longer than it is.
class NextPlace {
public:
    static constexpr qsizetype none = std::numeric_limits<qsizetype>::max();

    /// The place at or after \a at; none when there is none. Each call asks from where the last one did or
    /// later. \a find(at) looks for it and gives a negative number when there is none.
    template <typename Find> qsizetype from(qsizetype at, const Find &find)
    {
        if (m_place < at) {
            const qsizetype found = find(at);
            m_place = found < 0 ? none : found;
        }
        return m_place;
    }

private:
    qsizetype m_place = -1;
};

} // namespace twb
