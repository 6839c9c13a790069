// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/mapper.h"
#include "core/intake/rowsource.h"
#include "core/model/newrecord.h"

#include <QSet>
#include <queue>

#include <condition_variable>
#include <mutex>
#include <thread>

namespace twb::intake {

/// What came of one row.
struct ReadRecord {
    model::NewRecord made; ///< says in `origin` where it came from; its id is null when the row was not taken
    QStringList tags; ///< names of those it refers to that no row before did
    QStringList municipalities; ///< AGS keys, likewise
    QList<Rejection> rejected;
    bool passedOver = false; ///< a condition of the mapping leaves it out
};

/// Reads a source, maps its rows and makes records of them in a thread of its own, a few batches ahead of
/// the caller.
class Pipeline {
public:
    struct Batch {
        std::vector<ReadRecord> records;
        qint64 done = 0; ///< of the source
    };

    /// What the records of one import have in common.
    struct Context {
        QString home; ///< AGS key of the library's municipality
        QString time; ///< of the import, for `origin`
        model::NewRecordEncoder encoder;
        TagNames tags; ///< of the library
        QString folder; ///< its name, when the source is one
        QHash<qint64, RecordId> ids; ///< of rows by their number, where they are known
        QString columns; ///< headerSignature() where it tells lists apart
    };

    /// The references outlive the pipeline; \a source and \a mapping belong to its thread until it is gone.
    Pipeline(RowSource &source, const Mapping &mapping, const Context &context);
    ~Pipeline();

    /// The next batch, waiting for it; nothing at the end.
    std::optional<Batch> next();

private:
    void run(const std::stop_token &stop);
    ReadRecord make(MappedRecord &&mapped);
    bool put(Batch batch, const std::stop_token &stop);

    RowSource &m_source;
    const Mapping &m_mapping;
    const Context &m_context;
    QString m_kind;
    QSet<QString> m_tags; ///< that were named
    QSet<QString> m_municipalities;
    model::CanonicalFields m_origin; ///< kept for its memory
    std::string m_originJson;
    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::queue<Batch> m_batches;
    bool m_finished = false;
    std::jthread m_thread;
};

} // namespace twb::intake
