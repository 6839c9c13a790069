// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/words/vocabularyloader.h"

#include "core/base/logging.h"

namespace twb::search {

using index::Database;

/// One that still reads is stopped: what it has begun with is out of date.
void VocabularyLoader::refresh(const index::State &state)
{
    const Count wanted{state.generation, state.wordsDone};
    if (m_asked == wanted || state.wordsDone == 0)
        return;
    m_asked = wanted;
    m_thread = {};
    m_reading = true;
    m_thread = std::jthread([this](const std::stop_token &stop) {
        read(stop);
        m_reading = false;
    });
}

/// Reads the table from one end to the other, so that pages need not be kept.
void VocabularyLoader::read(const std::stop_token &stop)
{
    auto vocabulary = Database::open(m_path, Database::Access::Read).and_then([&](const auto &database) {
        return database->execute("PRAGMA cache_size=-256").and_then([&] {
            return Vocabulary::read(*database, stop);
        });
    });
    if (!vocabulary) {
        if (vocabulary.error().code != ErrorCode::Cancelled)
            qCWarning(logSearch) << "words not read:" << vocabulary.error().arguments;
        return;
    }
    auto shared = std::make_shared<const Vocabulary>(*std::move(vocabulary));
    const std::scoped_lock lock(m_mutex);
    m_current = std::move(shared);
}

std::shared_ptr<const Vocabulary> VocabularyLoader::current() const
{
    const std::scoped_lock lock(m_mutex);
    return m_current;
}

void VocabularyLoader::wait()
{
    if (m_thread.joinable())
        m_thread.join();
}

} // namespace twb::search
