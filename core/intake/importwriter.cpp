// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/importwriter.h"

#include "core/intake/knownsources.h"
#include "core/model/fieldids.h"
#include "core/model/identity.h"
#include "core/store/library.h"

#include <algorithm>

namespace twb::intake {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxRejections = 10'000;

/// The fields that a mapping can fill: only those are emptied when the source has nothing more to say.
bool isMapped(const Mapping &mapping, const QString &field)
{
    if (mapping.fixed.contains(field) || (field == "sources"_L1 && !mapping.sources.isEmpty()))
        return true;
    return std::ranges::any_of(mapping.fields, [&](const FieldRule &rule) {
        return rule.field->id == field || (field == keptField && rule.field->type == model::FieldType::Money);
    });
}

/// \a values with nulls for what \a before had and the source no longer has.
QJsonObject withEmptied(const Mapping &mapping, QJsonObject values, const QJsonObject &before)
{
    for (auto it = before.begin(); it != before.end(); ++it)
        if (!values.contains(it.key()) && isMapped(mapping, it.key()))
            values.insert(it.key(), QJsonValue::Null);
    return values;
}

bool brings(const QJsonObject &values, const QJsonObject &before)
{
    for (auto it = values.begin(); it != values.end(); ++it) {
        if (it.key() == model::field::origin)
            continue;
        const QJsonValue old = before.value(it.key());
        if (it.value().isNull() ? !old.isUndefined() : old != it.value())
            return true;
    }
    return false;
}

std::optional<RejectionReason> reasonFor(ErrorCode code)
{
    switch (code) {
    case ErrorCode::RecordDamaged:
        return RejectionReason::RecordDamaged;
    case ErrorCode::RecordErased:
        return RejectionReason::RecordErased;
    default:
        return std::nullopt;
    }
}

} // namespace

ImportWriter::ImportWriter(
    store::Library &library, const ImportRequest &request, const TagNames &tags, ImportReport &report)
    : m_library(library), m_request(request), m_tags(tags), m_report(report),
      m_gazetteer(library.info().municipality)
{
}

Result<model::NewRecordEncoder> ImportWriter::begin(const QString &what, const QDateTime &now)
{
    const auto sequence = m_library.lastSequence();
    if (!sequence)
        return std::unexpected(sequence.error());
    m_empty = *sequence == 0;
    if (const auto found = findUndone(); !found)
        return std::unexpected(found.error());
    if (m_request.dryRun)
        return model::NewRecordEncoder(now, m_library.info().municipality);
    auto writer = m_library.beginStep({store::StepKind::Import, m_request.actor, what, {}, {}});
    if (!writer)
        return std::unexpected(writer.error());
    m_writer = *std::move(writer);
    return m_writer->encoder();
}

/// When imports were taken back that are not brought back since.
Result<void> ImportWriter::findUndone()
{
    constexpr qint64 mostSteps = 1000;
    const auto steps = m_library.steps(mostSteps);
    if (!steps)
        return std::unexpected(steps.error());
    for (const store::Step &step : *steps) {
        if (step.kind != store::StepKind::Import || step.counts)
            continue;
        const auto undo = std::ranges::find(*steps, step.undoneBy, &store::Step::number);
        if (undo != steps->end())
            m_undoneAt.insert(undo->at);
    }
    return {};
}

/// True when the last import of this record was taken back.
bool ImportWriter::isUndone(
    const QList<model::StoredRevision> &revisions, const model::StoredRevision *imported) const
{
    if (!imported || m_undoneAt.isEmpty())
        return false;
    const auto after = revisions.sliced(imported - revisions.constData() + 1);
    return std::ranges::any_of(
        after, [&](const model::StoredRevision &stored) { return m_undoneAt.contains(stored.revision.at); });
}

Result<void> ImportWriter::write(const Mapping &mapping, const ReadRecord &record)
{
    if (record.passedOver) {
        ++m_report.passedOver;
        return {};
    }
    ++m_report.read;
    reject(record.rejected);
    if (record.made.id().isNull())
        return {};
    const auto helped =
        writeTags(record).and_then([&] { return writeMunicipalities(record.municipalities); });
    if (!helped)
        return helped;
    const auto outcome = writeRecord(mapping, record.made);
    if (!outcome)
        return passOver(record.made, {}, {}, outcome.error());
    count(*outcome);
    return {};
}

void ImportWriter::count(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Created:
        ++m_report.created;
        break;
    case Outcome::Changed:
        ++m_report.changed;
        break;
    case Outcome::Unchanged:
        ++m_report.unchanged;
        break;
    }
}

Result<ImportWriter::Outcome> ImportWriter::writeRecord(
    const Mapping &mapping, const model::NewRecord &record)
{
    const auto added = addNew(record);
    if (!added)
        return std::unexpected(added.error());
    if (*added)
        return Outcome::Created;
    return writeKnown(
        mapping, {.record = record.id(), .kind = record.kind(), .values = record.fields(), .note = {}});
}

Result<ImportWriter::Outcome> ImportWriter::writeKnown(const Mapping &mapping, store::RecordChange change)
{
    const auto revisions = m_library.revisions(change.record);
    if (!revisions)
        return std::unexpected(revisions.error());
    const model::RecordState state = model::stateOf(*revisions);
    const model::StoredRevision *before = lastImported(*revisions, mapping.id);
    if (isUndone(*revisions, before)) {
        change.values = withEmptied(mapping, change.values, state.fields);
        change.values.insert(model::trashedField, QJsonValue::Null);
        if (!brings(change.values, state.fields))
            return Outcome::Unchanged;
    } else if (before) {
        change.values = withEmptied(mapping, change.values, before->revision.fields);
        if (!brings(change.values, before->revision.fields))
            return Outcome::Unchanged;
        change.parents = {before->id};
    }
    return add(change).transform([] { return Outcome::Changed; });
}

Result<void> ImportWriter::writeTags(const ReadRecord &record)
{
    for (const QString &name : record.tags) {
        const auto written = m_tags.find(name).isNull() ? writeTag(name) : Result<void>();
        if (written)
            continue;
        if (const auto passed = passOver(record.made, u"tags"_s, name, written.error()); !passed)
            return passed;
    }
    return {};
}

/// One that lies in the trash is taken up again.
Result<void> ImportWriter::writeTag(const QString &name)
{
    const RecordId id = model::tagId(name);
    const auto there = isThere(id);
    if (!there)
        return std::unexpected(there.error());
    if (!*there || m_helpers.contains(id))
        return writeMissing(u"tag"_s, id, {{u"name"_s, name}});
    m_helpers.insert(id);
    if (const auto readable = m_library.revisions(id); !readable)
        return std::unexpected(readable.error());
    return add({id, u"tag"_s, {{u"name"_s, name}, {QString(model::trashedField), QJsonValue::Null}}, {},
        std::nullopt});
}

Result<void> ImportWriter::writeMunicipalities(const QStringList &keys)
{
    for (const QString &ags : keys) {
        const RecordId id = model::municipalityId(ags);
        if (const auto written = writeMissing(u"municipality"_s, id, m_gazetteer.record(ags)); !written)
            return written;
    }
    return {};
}

Result<void> ImportWriter::writeMissing(const QString &kind, const RecordId &id, const QJsonObject &values)
{
    if (m_helpers.contains(id))
        return {};
    m_helpers.insert(id);
    const auto there = isThere(id);
    if (!there)
        return std::unexpected(there.error());
    return *there ? Result<void>() : add({id, kind, values, {}, std::nullopt});
}

Result<bool> ImportWriter::isThere(const RecordId &id) const
{
    return m_empty ? Result<bool>(false) : m_library.contains(id);
}

/// False when it is there already.
Result<bool> ImportWriter::addNew(const model::NewRecord &record)
{
    if (m_writer)
        return m_writer->add(record);
    return isThere(record.id()).transform([](bool there) { return !there; });
}

Result<void> ImportWriter::add(const store::RecordChange &change)
{
    if (!m_writer)
        return {};
    return m_writer->add(change).transform([](bool) { });
}

/// What is wrong with one record is told and keeps nothing else away; all else ends the import. \a name is
/// that of the record that a value of the row stands for, empty when it is the row's own.
Result<void> ImportWriter::passOver(
    const model::NewRecord &row, const QString &field, const QString &name, const Error &error)
{
    const auto reason = reasonFor(error.code);
    if (!reason)
        return std::unexpected(error);
    const QJsonObject fields = row.fields();
    const QJsonObject origin = fields.value(model::field::origin).toObject();
    const QString title = fields.value("title"_L1).toString(fields.value("name"_L1).toString());
    const QString value = (name.isEmpty() ? title : name) + u" ("_s + error.arguments.value(0) + u')';
    reject({{origin.value("file"_L1).toString(), origin.value("line"_L1).toInteger(), 0, field, *reason,
        value}});
    return {};
}

void ImportWriter::reject(const QList<Rejection> &rejections)
{
    if (rejections.isEmpty())
        return;
    m_report.rejections += rejections.size();
    const qsizetype room = maxRejections - m_report.rejected.size();
    m_report.rejected += rejections.first(qMin(room, rejections.size()));
}

Result<void> ImportWriter::finish()
{
    m_report.refused = m_request.strict && m_report.rejections > 0;
    if (!m_writer || m_report.refused) {
        m_writer.reset();
        return {};
    }
    return m_writer->commit().transform([&](const store::Step &step) { m_report.step = step; });
}

} // namespace twb::intake
