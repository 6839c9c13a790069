// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/history.h"

#include "core/store/library.h"

#include <QHash>

namespace twb::edit {

using namespace Qt::StringLiterals;

Result<QList<HistoryEntry>> historyOf(const store::Library &library, const RecordId &record)
{
    const auto placed = library.history(record);
    if (!placed)
        return std::unexpected(placed.error());
    QHash<qint64, store::Step> steps;
    QList<HistoryEntry> entries;
    for (const store::PlacedRevision &revision : *placed) {
        if (!steps.contains(revision.step)) {
            const auto step = library.step(revision.step);
            if (!step)
                return std::unexpected(step.error());
            steps.insert(revision.step, step->value_or(store::Step()));
        }
        const store::Step &step = *steps.constFind(revision.step);
        const model::Revision &made = revision.stored.revision;
        entries.prepend({revision.stored, made.parents.isEmpty() ? made.fields.keys() : made.changes, step,
            made.at != step.at || made.municipality != step.municipality});
    }
    return entries;
}

Result<RevisionId> findRevision(const store::Library &library, const RecordId &record, const QString &prefix)
{
    constexpr qsizetype leastDigits = 4;
    const auto revisions = library.revisions(record);
    if (!revisions)
        return std::unexpected(revisions.error());
    QList<RevisionId> found;
    for (const model::StoredRevision &stored : *revisions)
        if (prefix.size() >= leastDigits && stored.id.toHex().startsWith(prefix, Qt::CaseInsensitive))
            found.append(stored.id);
    return found.size() == 1 ? Result<RevisionId>(found.first())
                             : failure(ErrorCode::RevisionNotFound, {prefix});
}

} // namespace twb::edit
