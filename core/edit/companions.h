// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/fields.h"
#include "core/store/recordchange.h"

namespace twb::store {
class Library;
} // namespace twb::store

namespace twb::edit {

/// Id of a new record: tags and municipalities bear their name or key in it, so that two libraries mean the
/// same; others, and those whose name another record has got since, any.
Result<RecordId> idForNew(const store::Library &library, model::Kind kind, const QJsonObject &values);

/// The municipalities that \a values name and the library does not have yet, as records to be written in
/// the same step.
Result<QList<store::RecordChange>> missingMunicipalities(
    const store::Library &library, model::Kind kind, const QJsonObject &values);

/// The tags of these names, by id, that the library does not have yet or has in the trash, in the same way.
Result<QList<store::RecordChange>> missingTags(const store::Library &library, const QJsonObject &names);

} // namespace twb::edit
