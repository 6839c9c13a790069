// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/id.h"
#include "core/base/progress.h"
#include "core/edit/edited.h"
#include "core/edit/tagtree.h"

#include <QMap>

namespace twb::edit {

/// How many of the chosen records bear a tag: what its box shows.
enum class Share : quint8 { None, Some, All };

/// The share for every tag that at least one of the records bears; all others are None. Records that are not
/// there are passed over.
Result<QHash<RecordId, Share>> tagShares(const store::Library &library, const QList<RecordId> &records);

/// What was clicked: put the tag on all records (true) or take it off all (false). What is not in it stays
/// as each record has it.
using TagChoice = QMap<RecordId, bool>;

/// Carries it out as one step; all records get \a newTags too, names of tags that are made in it where the
/// library does not have them yet. Kinds without tags are passed over. Fails with RecordNotFound, and with
/// Cancelled, when nothing is changed.
Result<store::Step> tagRecords(store::Library &library, const Author &author, const QList<RecordId> &records,
    const TagChoice &choice, const Progress &progress = {}, const QStringList &newTags = {});

} // namespace twb::edit
