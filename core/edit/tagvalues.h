// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QJsonObject>
#include <QList>

namespace twb::edit {

/// True when records of this kind bear tags.
bool hasTags(const QString &kind);

/// The tags of a record, each once.
QList<RecordId> tagsIn(const QJsonObject &fields);

/// The values that give a record these tags; null for none.
QJsonObject tagValues(const QList<RecordId> &tags);

} // namespace twb::edit
