// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/index/database.h"
#include "core/index/entry.h"

#include <optional>
#include <vector>

namespace twb::index {

/// Reads entries from an index file. An adoption without a title of its own bears that of what it adopts.
class EntryReader {
public:
    explicit EntryReader(Database &database);

    /// \a codes gets the words of the facets.
    Result<std::optional<Entry>> entry(EntryNumber number, std::string *codes = nullptr);
    Result<std::optional<Entry>> entry(const RecordId &id);

    /// The numbers of the newest listed entries, at most \a limit.
    Result<std::vector<EntryNumber>> newestNumbers(int limit);

    /// Entries not in the trash that name \a id, newest first.
    Result<QList<Entry>> referencesTo(const RecordId &id);

private:
    Result<std::optional<Entry>> readFirst(Statement &statement, Result<bool> row);
    Result<QList<Entry>> readAll(Statement &statement, Result<bool> row);
    Result<Entry> read(const Statement &row);
    Result<QString> titleOfOriginal(EntryNumber number);

    Statement m_byNumber;
    Statement m_byId;
    Statement m_newest;
    Statement m_referencesTo;
    Statement m_original;
};

} // namespace twb::index
