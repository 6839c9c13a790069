// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/output/tables.h"

#include <algorithm>
#include <numeric>

namespace twb::report {
namespace {

constexpr size_t sampledRows = 200;
constexpr double shortest = 6; // characters
constexpr double longest = 60;

} // namespace

std::vector<double> columnShares(const Table &table, size_t columns)
{
    std::vector<double> shares(columns, shortest);
    const bool given = table.columns.size() == columns
        && std::ranges::all_of(table.columns, [](const TableColumn &column) { return column.share > 0; });
    for (size_t row = 0; !given && row < std::min(table.rows.size(), sampledRows); ++row)
        for (size_t i = 0; i < table.rows[row].size(); ++i)
            shares[i] =
                std::max(shares[i], std::min(double(plainText(table.rows[row][i].text).size()), longest));
    for (size_t i = 0; given && i < columns; ++i)
        shares[i] = table.columns[i].share;
    const double sum = std::accumulate(shares.begin(), shares.end(), 0.0);
    for (double &share : shares)
        share /= sum;
    return shares;
}

} // namespace twb::report
