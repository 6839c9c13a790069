// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/index/projection.h"
#include "core/store/library.h"

#include <future>

namespace twb::index {

/// A row and how far the library is read with it.
struct ReadRow {
    Row row;
    qint64 newest = 0;
};

/// Reads the changed records of a library as rows, in order. Two threads share the work: one reads the
/// library and takes the rows, the other makes rows of the bytes of one batch at a time.
class RowSource {
public:
    using Take = std::function<Result<void>(const std::vector<ReadRow> &rows)>;

    RowSource(const store::Library &library, Take take) : m_library(library), m_take(std::move(take)) { }

    /// Calls take with batches of rows until all are read or it fails.
    Result<void> run(qint64 after);

private:
    /// Bytes of revisions one behind the other, and what is known of each.
    struct Batch {
        struct Item {
            size_t offset;
            size_t size;
            qint64 newest;
            bool conflict;
        };
        std::string bytes;
        std::vector<Item> items;
    };

    static std::vector<ReadRow> project(const Batch &batch);
    Result<void> add(const store::Library::StoredRecord &record);
    Result<void> addMerged(QByteArrayView bytes, qint64 newest);
    void append(QByteArrayView bytes, qint64 newest, bool conflict);
    Result<void> passOn();
    Result<void> finish();

    const store::Library &m_library;
    Take m_take;
    Batch m_batch;
    std::future<std::vector<ReadRow>> m_projected;
};

} // namespace twb::index
