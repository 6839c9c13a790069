// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"

#include <algorithm>

namespace twb::report {

/// Levels of headings without gaps: one more than that of the heading above, whatever the source skips.
class HeadingLevels {
public:
    int next(int level)
    {
        while (!m_open.empty() && m_open.back() >= level)
            m_open.pop_back();
        m_open.push_back(level);
        return std::min(int(m_open.size()), 6);
    }

private:
    std::vector<int> m_open; ///< as the source counts them
};

/// A heading as the contents list it.
struct ListedHeading {
    int level = 1;
    QString title;
    QString anchor;
};

/// HeadingLook::Automatic by the level.
inline HeadingLook lookOf(const Heading &heading)
{
    if (heading.look != HeadingLook::Automatic)
        return heading.look;
    return heading.level == 1 ? HeadingLook::Title
        : heading.level <= 3  ? HeadingLook::Section
                              : HeadingLook::Subsection;
}

} // namespace twb::report
