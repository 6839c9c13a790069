// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/revision.h"

#include <span>
#include <vector>

namespace twb::model {

/// The revisions of one record as a graph, numbered so that parents come before children. Time and memory
/// grow with the revisions and the parents they name.
///
/// Names made by hashing cannot form a cycle, those of a crafted file can: of revisions that have each
/// other among their ancestors none counts as the parent of another.
class RevisionGraph {
public:
    /// Of several revisions with one id the last counts. \pre \a revisions outlive the graph.
    explicit RevisionGraph(const QList<StoredRevision> &revisions);

    qsizetype size() const { return qsizetype(m_revisions.size()); }
    const StoredRevision &at(qsizetype i) const { return *m_revisions[size_t(i)]; }

    /// Numbers of the parents that are at hand and no part of a cycle with it.
    std::span<const qsizetype> parents(qsizetype i) const;

    /// Whether parents() are all that the revision names.
    bool isComplete(qsizetype i) const { return m_complete[size_t(i)]; }

    bool hasCycle() const { return m_hasCycle; }

    /// Ids of the revisions that are nobody's parents, sorted.
    QList<RevisionId> heads() const;

private:
    std::vector<const StoredRevision *> m_revisions;
    std::vector<size_t> m_firstParent; ///< of each revision in m_parents, and the end
    std::vector<qsizetype> m_parents;
    std::vector<bool> m_complete;
    bool m_hasCycle = false;
};

/// Whether some of the revisions name each other, or themselves, as ancestors.
bool hasCycle(const QList<StoredRevision> &revisions);

} // namespace twb::model
