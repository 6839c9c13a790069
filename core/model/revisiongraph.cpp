// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/revisiongraph.h"

#include <QHash>

#include <algorithm>

namespace twb::model {

namespace {

/// The parents of every revision that are at hand, by place in a list sorted by id.
struct NamedParents {
    explicit NamedParents(const QList<StoredRevision> &stored);

    std::vector<const StoredRevision *> revisions;
    std::vector<size_t> first; ///< of each revision in `parents`, and the end
    std::vector<size_t> parents;
};

NamedParents::NamedParents(const QList<StoredRevision> &stored)
{
    QHash<RevisionId, const StoredRevision *> byId;
    byId.reserve(stored.size());
    for (const StoredRevision &each : stored)
        byId.insert(each.id, &each);
    revisions.assign(byId.cbegin(), byId.cend());
    std::ranges::sort(revisions, {}, &StoredRevision::id);

    QHash<RevisionId, size_t> places;
    places.reserve(byId.size());
    for (const StoredRevision *each : revisions)
        places.insert(each->id, size_t(places.size()));
    for (const StoredRevision *each : revisions) {
        first.push_back(parents.size());
        for (const RevisionId &parent : each->revision.parents)
            if (const auto place = places.constFind(parent); place != places.constEnd())
                parents.push_back(*place);
    }
    first.push_back(parents.size());
}

/// Groups of revisions that are ancestors of each other (mostly each alone), found as by R. Tarjan,
/// "Depth-first search and linear graph algorithms", 1972; without recursion, histories are deep.
class Groups {
public:
    explicit Groups(const NamedParents &named)
        : m_named(named), m_next(named.first), m_entered(named.revisions.size(), none),
          m_oldest(named.revisions.size(), none), m_group(named.revisions.size(), none)
    {
        for (size_t place = 0; place < named.revisions.size(); ++place)
            if (m_entered[place] == none)
                visit(place);
    }

    /// All places, those of ancestors first.
    const std::vector<size_t> &order() const { return m_order; }
    bool areTogether(size_t a, size_t b) const { return m_group[a] == m_group[b]; }

private:
    static constexpr size_t none = size_t(-1);

    void visit(size_t start)
    {
        enter(start);
        while (!m_path.empty()) {
            const size_t place = m_path.back();
            if (m_next[place] == m_named.first[place]) {
                leave(place);
                continue;
            }
            const size_t parent = m_named.parents[--m_next[place]];
            if (m_entered[parent] == none)
                enter(parent);
            else if (m_group[parent] == none)
                m_oldest[place] = std::min(m_oldest[place], m_entered[parent]);
        }
    }

    void enter(size_t place)
    {
        m_entered[place] = m_oldest[place] = m_count++;
        m_next[place] = m_named.first[place + 1];
        m_path.push_back(place);
        m_ungrouped.push_back(place);
    }

    void leave(size_t place)
    {
        m_path.pop_back();
        if (!m_path.empty())
            m_oldest[m_path.back()] = std::min(m_oldest[m_path.back()], m_oldest[place]);
        if (m_oldest[place] != m_entered[place])
            return;
        size_t member = none;
        while (member != place) {
            member = m_ungrouped.back();
            m_ungrouped.pop_back();
            m_group[member] = place;
            m_order.push_back(member);
        }
    }

    const NamedParents &m_named;
    std::vector<size_t> m_next; ///< end of the parents that are still to be visited
    std::vector<size_t> m_entered;
    std::vector<size_t> m_oldest; ///< the first entered of the ancestors that have no group yet
    std::vector<size_t> m_group;
    std::vector<size_t> m_path;
    std::vector<size_t> m_ungrouped;
    std::vector<size_t> m_order;
    size_t m_count = 0;
};

} // namespace

RevisionGraph::RevisionGraph(const QList<StoredRevision> &revisions)
{
    const NamedParents named(revisions);
    const Groups groups(named);
    std::vector<qsizetype> numbers(named.revisions.size());
    for (const size_t place : groups.order()) {
        numbers[place] = size();
        m_firstParent.push_back(m_parents.size());
        for (size_t i = named.first[place]; i < named.first[place + 1]; ++i) {
            if (groups.areTogether(place, named.parents[i]))
                m_hasCycle = true;
            else
                m_parents.push_back(numbers[named.parents[i]]);
        }
        const StoredRevision *stored = named.revisions[place];
        const size_t kept = m_parents.size() - m_firstParent.back();
        m_complete.push_back(kept == size_t(stored->revision.parents.size()));
        m_revisions.push_back(stored);
    }
    m_firstParent.push_back(m_parents.size());
}

std::span<const qsizetype> RevisionGraph::parents(qsizetype i) const
{
    const size_t first = m_firstParent[size_t(i)];
    return std::span(m_parents).subspan(first, m_firstParent[size_t(i) + 1] - first);
}

QList<RevisionId> RevisionGraph::heads() const
{
    std::vector<bool> isParent(m_revisions.size());
    for (const qsizetype parent : m_parents)
        isParent[size_t(parent)] = true;
    QList<RevisionId> heads;
    for (size_t i = 0; i < m_revisions.size(); ++i)
        if (!isParent[i])
            heads.append(m_revisions[i]->id);
    std::ranges::sort(heads);
    return heads;
}

bool hasCycle(const QList<StoredRevision> &revisions)
{
    return RevisionGraph(revisions).hasCycle();
}

} // namespace twb::model
