// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/model/fields.h"
#include "core/store/drafts.h"
#include "ui/editor/longtexts.h"

#include <QDateTime>

namespace twb::ui {

/// A record on its way through the editor.
struct EditedRecord {
    RecordId id;
    model::Kind kind = model::Kind::Other;
    QList<RevisionId> basedOn; ///< heads when it was opened; empty for a new record
    QJsonObject before; ///< what the library shows; empty for a new record
    QJsonObject initial; ///< what the form showed before anything was typed
    QJsonObject values; ///< what the form shows
    LongTexts texts; ///< among the values, where they were made ready
    QString note; ///< for the revision to come
    QJsonObject newTags; ///< names, by id, of tags that the values name and the library lacks
    QDateTime draftOf; ///< UTC; when the draft was kept that it was made from; null without one

    bool isNew() const { return basedOn.isEmpty(); }
    bool isChanged() const { return values != initial; }
};

/// What a person typed before, on top of what the record showed then.
EditedRecord recordFrom(const store::Draft &draft);

store::Draft draftOf(const EditedRecord &record);

/// The fields that were changed, with null for those that were emptied.
QJsonObject changedFields(const EditedRecord &record);

} // namespace twb::ui
