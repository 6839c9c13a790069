// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/index/schema.h"
#include "core/search/words/vocabulary.h"

#include <atomic>
#include <memory>
#include <mutex>
#include <thread>

namespace twb::search {

/// Reads the vocabulary of an index in a thread of its own with a connection of its own, so that no
/// keystroke waits for it. Used in one thread.
class VocabularyLoader {
public:
    explicit VocabularyLoader(QString indexPath) : m_path(std::move(indexPath)) { }

    /// Begins to read when words were counted anew since it was last read; quick.
    void refresh(const index::State &state);

    /// What was read last; null as long as nothing was.
    std::shared_ptr<const Vocabulary> current() const;

    /// Waits for what is being read.
    void wait();
    bool isReading() const { return m_reading; }

private:
    /// When words were counted.
    struct Count {
        qint64 generation = 0;
        qint64 wordsDone = 0;

        bool operator==(const Count &) const = default;
    };

    void read(const std::stop_token &stop);

    QString m_path;
    Count m_asked;
    std::atomic<bool> m_reading = false;
    mutable std::mutex m_mutex;
    std::shared_ptr<const Vocabulary> m_current;
    std::jthread m_thread; ///< last: stopped before the rest goes
};

} // namespace twb::search
