// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/index/index.h"
#include "core/search/searcher.h"
#include "core/store/recordchange.h"
#include "tests/benchmark/support/corpus.h"

#include <QTemporaryDir>

namespace twb::bench {

/// A copy of a library in the data folder with its index, to be written to; gone with the object.
class LibraryCopy {
public:
    explicit LibraryCopy(int records);

    QString folder() const { return m_folder.path(); }
    store::Library &library() { return *m_library; }

    std::unique_ptr<index::Index> openIndex() const;
    std::unique_ptr<search::Searcher> openSearcher() const;

    /// A connection of its own, for another thread.
    std::unique_ptr<store::Library> openLibrary() const;

    /// Changes of records that are there, each with a text that it did not have.
    QList<store::RecordChange> edits(int first, int count);

private:
    QTemporaryDir m_folder;
    SystemClock m_clock;
    Corpus m_texts;
    std::unique_ptr<store::Library> m_library;
};

} // namespace twb::bench
