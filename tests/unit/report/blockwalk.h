// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/blocksource.h"

#include <QStringList>

namespace twb::test {

/// Calls back for every block, those in lists and quotes too, in reading order.
inline void walk(const report::Blocks &blocks, const std::function<void(const report::Block &)> &visit)
{
    for (const report::Block &block : blocks) {
        visit(block);
        if (const auto *list = std::get_if<report::List>(&block.content)) {
            for (const report::ListItem &item : list->items)
                walk(item.blocks, visit);
        } else if (const auto *quote = std::get_if<report::Quote>(&block.content)) {
            walk(quote->blocks, visit);
        }
    }
}

/// All pieces of text of a block, without those of blocks inside it.
inline report::Inlines inlinesOf(const report::Block &block)
{
    report::Inlines all;
    const auto take = [&](const report::Inlines &text) { all.insert(all.end(), text.begin(), text.end()); };
    if (const auto *heading = std::get_if<report::Heading>(&block.content))
        take(heading->text);
    else if (const auto *paragraph = std::get_if<report::Paragraph>(&block.content))
        take(paragraph->text);
    else if (const auto *facts = std::get_if<report::FactsTable>(&block.content))
        for (const report::Fact &fact : facts->facts) {
            all.push_back({fact.label, {}, {}, {}});
            take(fact.value);
        }
    else if (const auto *table = std::get_if<report::Table>(&block.content))
        for (const auto &row : table->rows)
            for (const report::TableCell &cell : row)
                take(cell.text);
    return all;
}

inline report::Inlines inlinesOf(const report::Blocks &blocks)
{
    report::Inlines all;
    walk(blocks, [&](const report::Block &block) {
        const report::Inlines own = inlinesOf(block);
        all.insert(all.end(), own.begin(), own.end());
    });
    return all;
}

/// Everything a reader reads, one block per line.
inline QString textOf(const report::Blocks &blocks)
{
    QStringList lines;
    walk(blocks, [&](const report::Block &block) { lines += report::plainText(inlinesOf(block)); });
    return lines.join(u'\n');
}

inline QStringList headings(const report::Blocks &blocks, int level)
{
    QStringList titles;
    walk(blocks, [&](const report::Block &block) {
        if (const auto *heading = std::get_if<report::Heading>(&block.content);
            heading && heading->level == level)
            titles += report::plainText(heading->text);
    });
    return titles;
}

/// All chapters of a source as one document.
inline Result<report::Document> readAll(report::BlockSource &source)
{
    report::Document document{source.info(), {}};
    while (true) {
        auto chapter = source.nextChapter();
        if (!chapter)
            return std::unexpected(chapter.error());
        if (!*chapter)
            return document;
        std::ranges::move(**chapter, std::back_inserter(document.blocks));
    }
}

} // namespace twb::test
