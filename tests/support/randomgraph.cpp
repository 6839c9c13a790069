// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/randomgraph.h"

#include "core/model/recordstate.h"

#include <QTimeZone>

#include <algorithm>

namespace twb::test {

using namespace Qt::StringLiterals;

namespace {

class GraphWriter {
public:
    explicit GraphWriter(quint64 seed) : m_random(seed)
    {
        m_record = RecordId::fromName(u"graph:%1"_s.arg(seed));
    }

    QList<model::StoredRevision> write(int most)
    {
        const quint64 count = 1 + below(quint64(most));
        while (quint64(m_all.size()) < count)
            writeOne();
        return m_all;
    }

private:
    quint64 below(quint64 limit) { return m_random() % limit; }

    /// What one library has: some revisions and all they build on.
    QList<model::StoredRevision> view()
    {
        QList<model::StoredRevision> seen;
        QList<RevisionId> open;
        for (quint64 i = 0; i < 1 + below(3) && !m_all.isEmpty(); ++i)
            open.append(m_all.at(qsizetype(below(quint64(m_all.size())))).id);
        for (qsizetype i = m_all.size() - 1; i >= 0; --i) {
            const model::StoredRevision &stored = m_all.at(i);
            if (!open.contains(stored.id))
                continue;
            seen.append(stored);
            open += stored.revision.parents;
        }
        return seen;
    }

    void writeOne()
    {
        const auto seen = m_all.isEmpty() || below(12) == 0 ? QList<model::StoredRevision>() : view();
        model::Revision revision;
        revision.record = m_record;
        revision.kind = u"project"_s;
        revision.at = QDateTime({2026, 1, 1}, {12, 0}, QTimeZone::UTC).addSecs(qint64(below(6)));
        revision.municipality = u"0597%1"_s.arg(below(4));
        if (!seen.isEmpty()) {
            const model::RecordState state = model::stateOf(seen);
            revision.parents = state.heads;
            revision.fields = state.fields;
        }
        static const QStringList names{u"title"_s, u"summary"_s, u"status"_s, u"note"_s};
        for (quint64 i = 0; i < 1 + below(3); ++i)
            change(revision, names.at(qsizetype(below(4))));
        std::ranges::sort(revision.changes);
        const RevisionId id = model::revisionId(revision);
        if (!std::ranges::contains(m_all, id, &model::StoredRevision::id))
            m_all.append({id, revision});
    }

    void change(model::Revision &revision, const QString &field)
    {
        if (revision.changes.contains(field))
            return;
        revision.changes.append(field);
        if (below(6) == 0)
            revision.fields.remove(field);
        else
            revision.fields.insert(field, u"value %1"_s.arg(below(5)));
    }

    std::mt19937_64 m_random;
    RecordId m_record;
    QList<model::StoredRevision> m_all;
};

} // namespace

QList<model::StoredRevision> randomRevisions(quint64 seed, int most)
{
    return GraphWriter(seed).write(most);
}

QList<model::StoredRevision> wildRevisions(quint64 seed, int most)
{
    std::mt19937_64 random(seed);
    const auto below = [&](qsizetype limit) { return qsizetype(random() % quint64(limit)); };
    const auto name = [&](qsizetype i) { return RevisionId::of(u"%1:%2"_s.arg(seed).arg(i).toUtf8()); };
    const qsizetype count = 1 + below(most);
    const qsizetype mostParents = 1 + below(below(4) == 0 ? 30 : 3);
    QList<model::StoredRevision> all;
    for (qsizetype i = 0; i < count; ++i) {
        model::StoredRevision stored;
        stored.id = name(i);
        stored.revision.record = RecordId::fromName(u"graph:%1"_s.arg(seed));
        stored.revision.kind = u"kind %1"_s.arg(below(2));
        stored.revision.at = QDateTime({2026, 1, 1}, {12, 0}, QTimeZone::UTC).addSecs(below(4));
        for (qsizetype k = below(mostParents + 1); k > 0; --k)
            stored.revision.parents.append(below(20) == 0 ? name(-1 - below(9)) : name(below(qMax(i, 1))));
        if (i == 0)
            stored.revision.parents.clear();
        for (qsizetype k = below(4); k > 0; --k)
            stored.revision.changes.append(u"field %1"_s.arg(below(5)));
        for (qsizetype k = below(5); k > 0; --k)
            stored.revision.fields.insert(u"field %1"_s.arg(below(5)), qint64(below(3)));
        all.append(stored);
    }
    return all;
}

QList<model::StoredRevision> shuffled(QList<model::StoredRevision> revisions, quint64 seed)
{
    const qsizetype count = revisions.size();
    for (qsizetype i = 0; i < count; i += 3)
        revisions.append(revisions.at(i));
    std::mt19937_64 random(seed);
    for (qsizetype i = revisions.size() - 1; i > 0; --i)
        revisions.swapItemsAt(i, qsizetype(random() % quint64(i + 1)));
    return revisions;
}

} // namespace twb::test
