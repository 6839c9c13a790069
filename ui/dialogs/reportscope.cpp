// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/reportscope.h"

#include "core/search/searcher.h"

#include <algorithm>
#include <span>

namespace twb::ui {

namespace {

constexpr size_t recordsAtOnce = 500;

} // namespace

Result<QList<RecordId>> recordsOf(
    const ReportScope &scope, const QString &indexPath, model::Language language)
{
    if (!scope.records.isEmpty())
        return scope.records;
    auto searcher = search::Searcher::open(indexPath, language);
    if (!searcher)
        return std::unexpected(searcher.error());
    search::Query query = (*searcher)->parse(scope.searchText);
    query.selected = scope.selected;
    const auto numbers = (*searcher)->allHits(query);
    if (!numbers)
        return std::unexpected(numbers.error());
    QList<RecordId> ids;
    std::span<const index::EntryNumber> rest(*numbers);
    while (!rest.empty()) {
        const auto some = rest.first(std::min(rest.size(), recordsAtOnce));
        const auto hits = (*searcher)->hits(some, query);
        if (!hits)
            return std::unexpected(hits.error());
        for (const search::Hit &hit : *hits)
            ids.append(hit.entry.id);
        rest = rest.subspan(some.size());
    }
    return ids;
}

} // namespace twb::ui
