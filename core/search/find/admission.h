// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/indexview.h"
#include "core/search/match/match.h"

namespace twb::search {

/// Which records the filters of a match let pass: of a listed kind, or of one that was asked for. Looks at
/// the columns in memory alone; within one transaction of the view.
class Admission {
public:
    Admission(IndexView &view, const Match &match) : m_view(view), m_match(match) { }

    bool admits(std::span<const index::Code> codes) const;

    /// All that pass, newest first, \a limit at most; with no filter everything listed.
    Result<Numbers> newest(size_t limit) const;

    /// Those of \a numbers, which ascend, that pass; newest first.
    Result<Numbers> of(const Numbers &numbers) const;

private:
    IndexView &m_view;
    const Match &m_match;
};

} // namespace twb::search
