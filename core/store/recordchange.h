// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QJsonObject>
#include <QList>

#include <optional>

namespace twb::store {

/// New values for one record. Becomes one revision with the record's heads as parents.
struct RecordChange {
    RecordId record;
    QString kind = {}; ///< may be empty when the record is there already
    QJsonObject values = {}; ///< the fields to write; null empties a field; other fields stay
    QString note = {};
    /// Write on top of these revisions instead of the heads: an import writes on top of what it brought
    /// last time, so that edits made since meet it field by field.
    std::optional<QList<RevisionId>> parents = std::nullopt;
};

} // namespace twb::store
