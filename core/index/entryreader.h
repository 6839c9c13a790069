// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/index/database.h"
#include "core/index/entry.h"

#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace twb::index {

/// Reads entries from an index file. An adoption without a title of its own bears that of what it adopts.
class EntryReader {
public:
    explicit EntryReader(Database &database);

    /// Gets an entry with the words of its facets and, where they are asked for, its sections (see
    /// core/index/searchtext.h), which are empty until full text is made; an error ends the visit.
    using Visitor =
        std::function<Result<void>(Entry &&entry, std::string_view codes, std::string_view sections)>;
    enum class Sections : quint8 { Without, With };

    /// Visits entries in this order; numbers that are gone are passed over.
    Result<void> visit(std::span<const EntryNumber> numbers, Sections sections, const Visitor &visitor);
    Result<std::optional<Entry>> entry(EntryNumber number);
    Result<std::optional<Entry>> entry(const RecordId &id);

    /// The numbers of the newest listed entries, at most \a limit.
    Result<std::vector<EntryNumber>> newestNumbers(int limit);

    /// Entries not in the trash that name \a id, newest first.
    Result<QList<Entry>> referencesTo(const RecordId &id);

    /// The tags or municipalities, the newest first.
    Result<QList<NamedValue>> names(Facet facet);

private:
    Result<std::optional<Entry>> readFirst(sqlite::Statement &statement, Result<bool> row);
    Result<QList<Entry>> readAll(sqlite::Statement &statement, Result<bool> row);
    Result<Entry> entryOf(const sqlite::Statement &row);
    Result<QString> titleOfOriginal(EntryNumber number);

    sqlite::Statement m_byNumber;
    sqlite::Statement m_withSections;
    sqlite::Statement m_byId;
    sqlite::Statement m_newest;
    sqlite::Statement m_referencesTo;
    sqlite::Statement m_original;
    sqlite::Statement m_names;
};

} // namespace twb::index
