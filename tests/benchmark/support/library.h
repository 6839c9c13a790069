// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/library.h"
#include "tests/benchmark/support/corpus.h"

#include <functional>

namespace twb::bench {

/// A record of the library for a made-up document; \a number gives it its identity.
store::RecordChange changeFor(const Document &document, int number);

/// The tags and municipalities that the documents name.
QList<store::RecordChange> namesOf(const Corpus &corpus);

/// Makes a library with \a records made-up records at \a path, as one import.
Result<std::unique_ptr<store::Library>> makeLibrary(const QString &path, int records);

/// Folder for generated data, kept between runs and used by every checkout: $TWB_BENCH_DATA, else
/// transferwerkbank/bench in the user's cache folder; within it one for each version of the texts and of
/// the library format.
QString dataFolder();

/// Folder for the indexes of these libraries, one for every way to make an index: what is made of a few
/// records tells whether it is the same. Those that were not used for two weeks are removed. A process whose
/// own time and memory are measured is told by $TWB_BENCH_INDEXES.
QString indexFolder();
inline constexpr char indexFolderVariable[] = "TWB_BENCH_INDEXES";

/// Where the index of a library in dataFolder() is.
QString indexPath(const store::Library &library);

/// Opens the library of this file name in dataFolder(); \a make makes it at a path when it is not there yet.
/// Its index is caught up too.
Result<std::unique_ptr<store::Library>> cachedLibrary(const QString &name,
    const std::function<Result<std::unique_ptr<store::Library>>(const QString &path)> &make);

/// The same for the library with so many made-up records.
Result<std::unique_ptr<store::Library>> cachedLibrary(int records);

} // namespace twb::bench
