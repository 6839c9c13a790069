// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/templates/blocktree.h"

#include <algorithm>

namespace twb::report {
namespace {

constexpr int deepestNesting = 6;
constexpr int deepestQuote = 3;
constexpr int lowestHeading = 6;

using Flats = std::span<FlatBlock>;

Blocks build(Flats flats, int quote, int list);

/// How many blocks at the front fulfil the condition.
template <typename Condition> size_t countWhile(Flats flats, Condition condition)
{
    return size_t(std::ranges::find_if_not(flats, condition) - flats.begin());
}

bool continuesList(const List &list, int last, const FlatBlock &flat)
{
    return list.items.empty() || (list.ordered == flat.ordered && (!flat.ordered || flat.number > last));
}

/// All items of the run; a change between numbers and signs begins a new list.
void addLists(Flats run, int quote, Blocks &blocks)
{
    const int depth = run.front().listDepth;
    const auto startsItem = [&](const FlatBlock &flat) {
        return flat.startsItem && flat.listDepth <= depth && flat.quoteDepth == quote;
    };
    List list;
    int last = 0;
    while (!run.empty()) {
        const FlatBlock &first = run.front();
        if (!continuesList(list, last, first))
            blocks.push_back({std::exchange(list, {})});
        if (list.items.empty()) {
            list.ordered = first.ordered;
            list.start = first.number;
        }
        last = first.number;
        run.front().startsItem = false;
        const size_t count = 1 + countWhile(run.subspan(1), std::not_fn(startsItem));
        list.items.push_back({build(run.first(count), quote, depth), {}});
        run = run.subspan(count);
    }
    blocks.push_back({std::move(list)});
}

Blocks build(Flats flats, int quote, int list)
{
    Blocks blocks;
    while (!flats.empty()) {
        const FlatBlock &first = flats.front();
        size_t count = 1;
        if (first.quoteDepth > quote) {
            count = countWhile(flats, [&](const FlatBlock &flat) { return flat.quoteDepth > quote; });
            blocks.push_back({Quote{QuoteKind::Quote, build(flats.first(count), quote + 1, list)}});
        } else if (first.startsItem && first.listDepth > list) {
            count = countWhile(flats,
                [&](const FlatBlock &flat) { return flat.listDepth > list && flat.quoteDepth >= quote; });
            addLists(flats.first(count), quote, blocks);
        } else {
            blocks.push_back(std::move(flats.front().block));
        }
        flats = flats.subspan(count);
    }
    return blocks;
}

} // namespace

Blocks blockTree(std::vector<FlatBlock> blocks)
{
    for (FlatBlock &flat : blocks) {
        flat.listDepth = std::min(flat.listDepth, deepestNesting);
        flat.quoteDepth = std::min(flat.quoteDepth, deepestQuote);
    }
    return build(blocks, 0, 0);
}

void demoteHeadings(Blocks &blocks, int top)
{
    std::vector<int> above;
    for (Block &block : blocks) {
        auto *heading = std::get_if<Heading>(&block.content);
        if (!heading)
            continue;
        while (!above.empty() && above.back() >= heading->level)
            above.pop_back();
        above.push_back(heading->level);
        heading->level = std::min(top + int(above.size()) - 1, lowestHeading);
    }
}

} // namespace twb::report
