// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/report/blocksource.h"

namespace twb::report {

/// Hands every block of a source to \a take, with progress by chapters and a look at the stop token
/// before each block. Fails with Cancelled and what the source returns.
template <typename Take> Result<void> readChapters(BlockSource &source, const Progress &progress, Take &&take)
{
    const qint64 chapters = source.chapterCount();
    qint64 done = 0;
    while (true) {
        Result<std::optional<Blocks>> chapter = source.nextChapter();
        if (!chapter)
            return std::unexpected(chapter.error());
        if (!*chapter)
            return {};
        qint64 blocks = 0;
        for (const Block &block : **chapter) {
            if (progress.cancelled())
                return failure(ErrorCode::Cancelled);
            take(block);
            if (chapters == 1)
                progress(++blocks, qint64((*chapter)->size()));
        }
        if (chapters != 1)
            progress(++done, chapters);
    }
}

} // namespace twb::report
