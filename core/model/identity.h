// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

namespace twb::model {

/// Ids of records that are the same in every library because they are made of what the record is called. The
/// names must never change: libraries hold the ids.

/// Of the tag with this name, whatever the case of its letters.
RecordId tagId(QStringView name);

/// Of the municipality or district with this AGS key.
RecordId municipalityId(QStringView key);

/// Of what an import brings: \a key tells it from the others of its source.
RecordId importedId(const QString &sourceId, const QString &key);

/// Of a record that the program ships; \a kind as in kindId(). Tags and municipalities are those of above.
RecordId shippedId(QLatin1StringView kind, QStringView key);

} // namespace twb::model
