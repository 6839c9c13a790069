// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/index/rowreader.h"

#include "core/index/textsource.h"

#include <semaphore>
#include <thread>

namespace twb::index {

namespace {

constexpr size_t rowsPerBatch = 1000;

} // namespace

/// A thread that takes one batch while the next is read.
class RowReader::Taker {
public:
    explicit Taker(const Take &take)
        : m_thread([this, &take](const std::stop_token &stop) {
              while (true) {
                  m_given.acquire();
                  if (stop.stop_requested())
                      return;
                  m_result = take(m_rows);
                  m_taken.release();
              }
          })
    {
    }
    ~Taker()
    {
        m_thread.request_stop();
        m_given.release();
    }
    Q_DISABLE_COPY_MOVE(Taker)

    bool isBusy() const { return m_busy; }
    qint64 newest() const { return m_rows.empty() ? 0 : m_rows.back().newest; }

    /// \pre not busy; \a rows get the memory of those taken before.
    void give(std::vector<ReadRow> &rows)
    {
        std::swap(m_rows, rows);
        m_busy = true;
        m_given.release();
    }

    Result<void> wait()
    {
        m_taken.acquire();
        m_busy = false;
        return m_result;
    }

private:
    std::vector<ReadRow> m_rows;
    Result<void> m_result;
    bool m_busy = false;
    std::binary_semaphore m_given{0};
    std::binary_semaphore m_taken{0};
    std::jthread m_thread; // last: it uses all of the above
};

RowReader::RowReader(const store::Library &library, Take take, Taken taken, bool withText)
    : m_library(library), m_take(std::move(take)), m_taken(std::move(taken)), m_withText(withText)
{
}

RowReader::~RowReader() = default;

Result<void> RowReader::run(qint64 after)
{
    const auto read = m_library
                          .visitStoredSince(after,
                              [this](const store::Library::StoredRecord &record) { return add(record); })
                          .and_then([this] { return passOn(true); });
    if (!m_taker || !m_taker->isBusy())
        return read;
    const auto taken = afterTaking(m_taker->wait(), m_taker->newest());
    return read ? taken : read;
}

Result<void> RowReader::add(const store::Library::StoredRecord &record)
{
    if (record.settled)
        append(record.bytes, record.newest, false);
    else if (auto added = addMerged(record.bytes, record.newest); !added)
        return added;
    return m_count >= rowsPerBatch ? passOn(false) : Result<void>();
}

Result<void> RowReader::addMerged(QByteArrayView bytes, qint64 newest)
{
    const Source source = sourceOf({bytes.data(), size_t(bytes.size())});
    const auto merged = mergedRecord(m_library, source.id);
    if (!merged)
        return std::unexpected(merged.error());
    append(merged->bytes, newest, merged->conflict);
    return {};
}

void RowReader::append(QByteArrayView bytes, qint64 newest, bool conflict)
{
    Source source = sourceOf({bytes.data(), size_t(bytes.size())});
    source.conflict = conflict;
    if (m_count == m_rows.size())
        m_rows.emplace_back();
    ReadRow &read = m_rows[m_count++];
    project(source, read.row);
    if (m_withText)
        projectText(source, read.text);
    read.newest = newest;
}

/// Hands the rows to the other thread once it has taken those before. A few rows are not worth a thread.
Result<void> RowReader::passOn(bool last)
{
    Result<void> before;
    if (m_taker && m_taker->isBusy())
        before = afterTaking(m_taker->wait(), m_taker->newest());
    if (!before || m_count == 0)
        return before;
    m_rows.resize(std::exchange(m_count, 0));
    if (!m_taker && last)
        return afterTaking(m_take(m_rows), m_rows.back().newest);
    if (!m_taker)
        m_taker = std::make_unique<Taker>(m_take);
    m_taker->give(m_rows);
    return {};
}

Result<void> RowReader::afterTaking(const Result<void> &taken, qint64 newest)
{
    return taken ? m_taken(newest) : taken;
}

} // namespace twb::index
