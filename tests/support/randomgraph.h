// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/revision.h"

#include <random>

namespace twb::test {

/// The revisions of one invented record as several libraries would write them: each builds on some of
/// the heads it has seen, changes some fields and carries the others along. Some have equal times, some
/// write the same value as another branch, some empty a field. The same seed gives the same revisions.
QList<model::StoredRevision> randomRevisions(quint64 seed, int most = 14);

/// Revisions of one invented record as no library writes them: parents that are not at hand, many heads,
/// merges of dozens, parents named twice, changes of fields they do not hold. Names are not hashes.
QList<model::StoredRevision> wildRevisions(quint64 seed, int most = 40);

/// The same revisions in another order; every third one twice.
QList<model::StoredRevision> shuffled(QList<model::StoredRevision> revisions, quint64 seed);

} // namespace twb::test
