// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/index/database.h"
#include "core/index/entry.h"

#include <vector>

namespace twb::index {

/// A record that is found by the text of one of its attachments: "Anlage: name, Seite n".
struct AttachmentHit {
    EntryNumber number = 0; ///< of the record; trashed ones are among them
    RecordId record;
    AttachmentHash hash;
    QString name; ///< of the attachment, as the record calls it
    int page = 0; ///< the first that fits; 0 where there are none
    qint64 place = 0; ///< for attachmentPage(): snippets

    bool operator==(const AttachmentHit &) const = default;
};

/// What an FTS5 expression finds in attachments: for each attachment the first page that fits, for each
/// record that names it one hit; attachments read first come first, until there are \a most hits.
/// All words of the expression must stand on one page. \a database has the tokenizer registered; may be
/// one for reading. Costs some microseconds for every page that fits; can be interrupted.
Result<std::vector<AttachmentHit>> attachmentHits(
    Database &database, const std::string &expression, size_t most);

/// The text of the page, or of the piece of a long one, that a hit names.
Result<QString> attachmentPage(Database &database, qint64 place);

} // namespace twb::index
