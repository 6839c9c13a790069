// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edit/edited.h"
#include "ui/editor/editedrecord.h"

namespace twb::store {
class Library;
} // namespace twb::store

namespace twb::ui {

/// Writes the record as one step with one revision, together with the tags and municipalities that it
/// names and the library does not know yet. \a actor is who did it. It is written on top of what the editor
/// showed: changes that came in meanwhile meet it field by field. A new record gets its id here. Fails as
/// edit::createRecord() and edit::changeRecord().
Result<edit::Edited> saveRecord(store::Library &library, const EditedRecord &record, const QString &actor);

} // namespace twb::ui
