// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/index/database.h"

namespace twb::index {

// The text of attachments has tables of its own beside those of records: it belongs to contents, which
// never change, and not to records, which do.

Result<void> createAttachmentTables(Database &database);
/// Makes the full text of all pages that are there anew, with the analyser of this program.
Result<void> createAttachmentIndex(Database &database);

/// How far the text of an attachment is; numbers stand in the file.
enum class AttachmentState : quint8 {
    Done = 0,
    Shortened = 1,
    Unknown = 2,
    Damaged = 3,
    TooLarge = 4,
    Protected = 5,
    OtherKind = 6 ///< a document that no reader knows
};

/// States from this one on are failures that people should hear of.
inline constexpr AttachmentState firstFailure = AttachmentState::Damaged;

} // namespace twb::index
