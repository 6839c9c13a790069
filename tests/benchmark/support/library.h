// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/library.h"
#include "tests/benchmark/support/corpus.h"

namespace twb::bench {

/// A record of the library for a made-up document; \a number gives it its identity.
store::RecordChange changeFor(const Document &document, int number);

/// The tags and municipalities that the documents name.
QList<store::RecordChange> namesOf(const Corpus &corpus);

/// Makes a library with \a records made-up records at \a path, as one import.
Result<std::unique_ptr<store::Library>> makeLibrary(const QString &path, int records);

/// Folder for generated data, kept between runs: $TWB_BENCH_DATA, else build/bench-data of the checkout.
QString dataFolder();

/// Opens the library with so many records in the data folder; made when it is not there yet. The index
/// beside it (Index::pathFor of the same folder) is caught up too.
Result<std::unique_ptr<store::Library>> cachedLibrary(int records);

} // namespace twb::bench
