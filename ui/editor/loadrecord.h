// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/index/index.h"
#include "ui/editor/choices.h"
#include "ui/editor/editedrecord.h"
#include "ui/presentation/formats.h"

namespace twb::store {
class Library;
} // namespace twb::store

namespace twb::ui {

/// What is read from the library before an editor opens.
struct LoadedRecord {
    EditedRecord record;
    QList<Choice> known; ///< how the records that it names are called
    QList<TagChoices::Tag> tags;
};

/// Fills in what \a record shows; of one with a draft, what it showed when the draft was begun. Fails as
/// store::Library::record().
Result<LoadedRecord> loadRecord(
    const store::Library &library, const index::Index &index, EditedRecord record, const Formats &formats);

} // namespace twb::ui
