// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/index/projection.h"
#include "core/store/library.h"

#include <memory>

namespace twb::index {

/// A row and how far the library is read with it.
struct ReadRow {
    Row row;
    std::string text; ///< where asked for, see projectText()
    qint64 newest = 0;
};

/// Reads the changed records of a library as rows, in order. Two threads share the work: the calling one
/// reads the library and makes rows of a batch while the other takes those of the batch before.
class RowReader {
public:
    /// Called in another thread, one call at a time.
    using Take = std::function<Result<void>(const std::vector<ReadRow> &rows)>;
    /// Called in the calling thread after each batch is taken, with how far the library is read; may
    /// end the work with an error.
    using Taken = std::function<Result<void>(qint64 newest)>;

    RowReader(const store::Library &library, Take take, Taken taken, bool withText = false);
    ~RowReader();

    /// Until all are read or something fails; no call of take runs any more when it returns.
    Result<void> run(qint64 after);

private:
    class Taker;

    Result<void> add(const store::Library::StoredRecord &record);
    Result<void> addMerged(QByteArrayView bytes, qint64 newest);
    void append(QByteArrayView bytes, qint64 newest, bool conflict);
    Result<void> passOn(bool last);
    Result<void> afterTaking(const Result<void> &taken, qint64 newest);

    const store::Library &m_library;
    Take m_take;
    Taken m_taken;
    bool m_withText;
    std::vector<ReadRow> m_rows; ///< of which m_count are read; the others lend their memory
    size_t m_count = 0;
    std::unique_ptr<Taker> m_taker; ///< the other thread; made when there is enough for one
};

} // namespace twb::index
