// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/remains.h"

#include "core/model/revision.h"
#include "core/store/steptable.h"

#include <QTimeZone>

namespace twb::store {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype uuidSize = 16;
constexpr size_t stepColumnsOfFormatOne = 11;
constexpr size_t stepColumnsOfFormatTwo = 13;

class Finder {
public:
    explicit Finder(Remains &remains) : m_remains(remains) { }

    void take(const ScannedRow &row)
    {
        m_row = &row;
        const auto &values = row.values;
        if (values.size() == 5 && at(3).isBlob(RevisionId::size))
            takeRevision();
        else if (values.size() >= stepColumnsOfFormatOne)
            takeStep();
        else if (row.certain)
            takeUnproved();
    }

private:
    const ScannedValue &at(size_t column) const { return m_row->values.at(column); }
    QString text(size_t column) const { return QString::fromUtf8(at(column).bytes); }

    void takeRevision()
    {
        const QByteArray &bytes = at(4).bytes;
        if (RevisionId::of(bytes).toBytes() != at(3).bytes)
            return;
        const auto revision = model::parseRevision(bytes);
        if (revision)
            m_remains.revisions.try_emplace(at(3).bytes,
                Remains::FoundRevision{m_row->number, at(2).integer, RevisionId::fromBytes(at(3).bytes),
                    revision->record, bytes});
    }

    /// In the order in which the columns were added to the table.
    void takeStep()
    {
        if (!at(1).isBlob(uuidSize) || !at(2).isText() || !at(3).isInteger() || !at(9).isInteger())
            return;
        Remains::FoundStep found;
        Step &step = found.step;
        step.number = m_row->number;
        step.id = QUuid::fromRfc4122(at(1).bytes);
        step.kind = StepTable::kindFromName(text(2));
        step.at = QDateTime::fromMSecsSinceEpoch(at(3).integer, QTimeZone::UTC);
        step.actor = text(4);
        step.municipality = text(5);
        step.what = text(6);
        step.note = text(7);
        step.undoes = at(8).integer;
        step.root = step.undoes;
        step.revisions = at(10).integer;
        found.firstSequence = at(9).integer;
        const size_t columns = m_row->values.size();
        if (columns >= stepColumnsOfFormatTwo) {
            step.arguments = StepTable::argumentsFrom(text(11));
            step.root = at(12).integer;
        }
        const bool marked = columns > stepColumnsOfFormatTwo && !at(stepColumnsOfFormatTwo).isNull();
        const bool proved = marked
            ? at(stepColumnsOfFormatTwo).integer == StepTable::markOf(step, found.firstSequence)
            : m_row->certain;
        const auto known = m_remains.steps.find(step.number);
        const bool better = known == m_remains.steps.end() || known->second.step.revisions < step.revisions;
        if (proved && better)
            m_remains.steps.insert_or_assign(step.number, found);
    }

    void takeUnproved()
    {
        const size_t columns = m_row->values.size();
        if (columns == 1 && at(0).isBlob(uuidSize))
            m_remains.erased.insert(at(0).bytes);
        else if (columns == 2 && at(0).isText() && at(1).isText())
            m_remains.settings.insert(text(0), text(1));
        else if (columns == 2 && at(0).isNull() && at(1).isInteger() && m_row->number > 0)
            m_remains.removals.insert_or_assign(m_row->number, at(1).integer);
        else if (columns == 3 && at(0).isInteger() && at(1).isInteger() && at(2).isBlob(at(2).bytes.size()))
            m_remains.pieces[at(0).integer].insert_or_assign(at(1).integer, m_row->place);
        else if (columns == 4 && at(1).isBlob(AttachmentHash::size) && at(2).isInteger() && at(3).isText())
            m_remains.attachments.insert_or_assign(m_row->number,
                Remains::FoundAttachment{AttachmentHash::fromBytes(at(1).bytes), at(2).integer, text(3)});
        else if (columns == 5 && at(2).isBlob(RevisionId::size) && at(3).isBlob(uuidSize))
            m_remains.removed.insert_or_assign(
                m_row->number, Remains::Removed{at(1).integer, at(2).bytes, at(3).bytes, at(4).integer});
        else if (columns == 7 && at(1).isBlob(uuidSize) && at(5).isInteger())
            m_remains.records.insert_or_assign(at(1).bytes, at(5).integer);
    }

    Remains &m_remains;
    const ScannedRow *m_row = nullptr;
};

} // namespace

Result<Remains> findRemains(const PageScan &scan, const Progress &progress)
{
    Remains remains;
    Finder finder(remains);
    return scan.visitRows([&](const ScannedRow &row) { finder.take(row); }, progress).transform([&] {
        for (const auto &[sequence, removed] : remains.removed)
            remains.revisions.erase(removed.id);
        std::erase_if(remains.revisions,
            [&](const auto &found) { return remains.erased.contains(found.second.record.toBytes()); });
        return std::move(remains);
    });
}

} // namespace twb::store
