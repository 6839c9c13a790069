// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/id.h"

#include <string>

namespace twb::store {
class Library;
} // namespace twb::store

namespace twb::index {

/// The state of a record with a history, written as if one revision held it.
struct MergedRecord {
    QByteArray bytes;
    bool conflict = false;
};
Result<MergedRecord> mergedRecord(const store::Library &library, const RecordId &id);

/// Reads the texts of single records from a library.
class TextSource {
public:
    explicit TextSource(const store::Library &library) : m_library(library) { }

    /// The sections of a record as it is now, see searchtext.h; valid until the next call. Empty when the
    /// library has no such record.
    Result<std::string_view> read(const RecordId &id);

private:
    const store::Library &m_library;
    std::string m_text;
};

} // namespace twb::index
