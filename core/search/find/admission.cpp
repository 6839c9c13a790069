// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/find/admission.h"

#include <algorithm>
#include <ranges>

namespace twb::search {

using index::Code;
using index::EntryNumber;

namespace {
constexpr size_t numbersBetweenLooks = 4096;
}

bool Admission::admits(std::span<const Code> codes) const
{
    return !codes.empty() && (m_view.values()[codes.front()].listedKind || m_match.asksFor(codes.front()))
        && m_match.admits(codes);
}

Result<Numbers> Admission::newest(size_t limit) const
{
    const auto columns = m_view.columns();
    if (!columns)
        return std::unexpected(columns.error());
    Numbers found;
    if (m_match.groups.empty())
        found.reserve(std::min(limit, size_t(m_view.state().entries)));
    std::vector<Code> codes;
    for (EntryNumber number = (*columns)->end(); number-- > 0 && found.size() < limit;) {
        if (number % numbersBetweenLooks == 0)
            if (auto proceeds = m_view.proceed(); !proceeds)
                return std::unexpected(proceeds.error());
        if (!(*columns)->isLive(number))
            continue;
        codes.clear();
        (*columns)->codes(number, [&](Code code) { codes.push_back(code); });
        if (admits(codes))
            found.push_back(number);
    }
    return found;
}

Result<Numbers> Admission::of(const Numbers &numbers) const
{
    if (m_match.groups.empty())
        return Numbers(numbers.rbegin(), numbers.rend());
    const auto columns = m_view.columns();
    if (!columns)
        return std::unexpected(columns.error());
    Numbers kept;
    std::vector<Code> codes;
    for (const EntryNumber number : numbers | std::views::reverse) {
        codes.clear();
        (*columns)->codes(number, [&](Code code) { codes.push_back(code); });
        if (admits(codes))
            kept.push_back(number);
    }
    return kept;
}

} // namespace twb::search
