// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/library.h"

#include "core/store/check.h"
#include "core/store/libraryfile.h"
#include "core/store/recordreader.h"
#include "core/store/remover.h"
#include "core/store/tablestepwriter.h"
#include "core/store/undo.h"

namespace twb::store {

using namespace Qt::StringLiterals;

struct Library::Private {
    Private(std::unique_ptr<Connection> opened, const Clock &time)
        : connection(std::move(opened)), tables(*connection), clock(time)
    {
    }

    Step newStep() const
    {
        Step step;
        step.at = clock.now();
        step.municipality = info.municipality;
        return step;
    }
    Result<std::unique_ptr<TableStepWriter>> begin(const StepRequest &request)
    {
        return TableStepWriter::begin(*connection, tables, request, newStep());
    }
    Result<RecordRow> requireRecord(const RecordId &id)
    {
        auto row = tables.revisions.findRecord(id);
        if (!row)
            return std::unexpected(row.error());
        return *row ? Result<RecordRow>(**row) : failure(ErrorCode::RecordNotFound, {id.toString()});
    }
    Result<model::RecordState> state(const RecordId &id)
    {
        return requireRecord(id).and_then(
            [&](const RecordRow &row) { return RecordReader(tables).state(row, id); });
    }
    Undoer undoer(const QString &actor)
    {
        Step step = newStep();
        step.actor = actor;
        return Undoer(*connection, tables, step);
    }
    Step newRemoval(StepKind kind, const QString &actor) const
    {
        Step step = newStep();
        step.id = QUuid::createUuid();
        step.kind = kind;
        step.about = kind;
        step.actor = actor;
        return step;
    }

    std::unique_ptr<Connection> connection;
    Tables tables;
    const Clock &clock;
    LibraryInfo info;
};

Library::Library(std::unique_ptr<Connection> connection, const Clock &clock)
    : d(std::make_unique<Private>(std::move(connection), clock))
{
}

Library::~Library() = default;

Result<std::unique_ptr<Library>> Library::create(
    const QString &path, const LibraryInfo &info, const Clock &clock)
{
    return LibraryFile::create(path, info, clock.now()).and_then([&] { return open(path, clock); });
}

Result<std::unique_ptr<Library>> Library::open(const QString &path, const Clock &clock, OpenMode mode)
{
    return LibraryFile::open(path, clock, {.readOnly = mode == OpenMode::ReadOnly});
}

Result<std::unique_ptr<Library>> LibraryFile::open(
    const QString &path, const Clock &clock, const ConnectionOptions &options)
{
    auto connection = connect(path, options);
    if (!connection)
        return std::unexpected(connection.error());
    std::unique_ptr<Library> library(new Library(*std::move(connection), clock));
    auto info = library->d->tables.settings.read();
    if (!info)
        return std::unexpected(info.error());
    library->d->info = *std::move(info);
    return library;
}

QString Library::path() const
{
    return d->connection->path();
}

const LibraryInfo &Library::info() const
{
    return d->info;
}

OpenMode Library::mode() const
{
    return d->connection->isReadOnly() ? OpenMode::ReadOnly : OpenMode::ReadWrite;
}

Result<void> Library::setInfo(const LibraryInfo &info)
{
    LibraryInfo changed = info;
    changed.id = d->info.id;
    changed.created = d->info.created;
    return LibraryFile::writeInfo(*d->connection, changed).transform([&] { d->info = changed; });
}

Result<model::RecordState> Library::record(const RecordId &id) const
{
    return d->state(id);
}

Result<QList<model::StoredRevision>> Library::revisions(const RecordId &id) const
{
    return history(id).transform(storedRevisions);
}

Result<QList<PlacedRevision>> Library::history(const RecordId &id) const
{
    const auto read = d->requireRecord(id).and_then(
        [&](const RecordRow &row) { return d->tables.revisions.revisionsOf(row.number, id); });
    if (!read)
        return std::unexpected(read.error());
    if (read->placed.isEmpty())
        return failure(ErrorCode::RecordDamaged, {id.toString(), u"revisions: 0/%1"_s.arg(read->damaged)});
    return read->placed;
}

Result<bool> Library::contains(const RecordId &id) const
{
    return d->tables.revisions.findRecord(id).transform(
        [](const std::optional<RecordRow> &row) { return row.has_value(); });
}

Result<QList<model::RecordState>> Library::recordsOf(QStringView kind) const
{
    const auto records = d->tables.revisions.recordsOf(kind);
    if (!records)
        return std::unexpected(records.error());
    QList<model::RecordState> states;
    for (const RecordId &id : *records) {
        auto state = d->state(id);
        if (!state)
            return std::unexpected(state.error());
        if (state->kind == kind && !state->heads.isEmpty())
            states.append(*std::move(state));
    }
    return states;
}

Result<RecordId> Library::findRecord(QStringView prefix) const
{
    return d->tables.revisions.findRecord(prefix);
}

Result<qint64> Library::lastSequence() const
{
    return d->tables.revisions.lastSequence();
}

Result<qint64> Library::lastRemoval() const
{
    return d->tables.removals.last();
}

Result<void> Library::visitChangedSince(qint64 after, const StateVisitor &visit) const
{
    sqlite::Statement rows(*d->connection,
        "SELECT v.seq, r.id, v.id, v.bytes, r.settled FROM revision v"
        " CROSS JOIN record r ON r.number = v.record WHERE v.seq > ? AND v.seq = r.newest ORDER BY v.seq");
    const auto stateIn = [&](const RecordId &id) {
        if (rows.integer(4) != 0)
            if (const auto newest = readRevision(id, rows, 2, 3))
                return Result<model::RecordState>(settledState(*newest));
        return d->state(id);
    };
    auto row = rows.first(after);
    for (; row && *row; row = rows.next()) {
        const auto visited =
            stateIn(RecordId::fromBytes(rows.blob(1))).and_then([&](const model::RecordState &state) {
                return visit(state, rows.integer(0));
            });
        if (!visited)
            return visited;
    }
    return row.transform([](bool) { });
}

Result<void> Library::visitStoredSince(qint64 after, const StoredVisitor &visit) const
{
    return RecordReader(d->tables).visitSince(after, visit);
}

Result<bool> Library::visitStored(const RecordId &id, const StoredVisitor &visit) const
{
    return RecordReader(d->tables).visit(id, visit);
}

Result<Step> Library::apply(const StepRequest &request, const QList<RecordChange> &changes)
{
    auto writer = d->begin(request);
    if (!writer)
        return std::unexpected(writer.error());
    for (const RecordChange &change : changes) {
        if (auto added = (*writer)->add(change); !added)
            return std::unexpected(added.error());
    }
    return (*writer)->commit();
}

Result<std::unique_ptr<StepWriter>> Library::beginStep(const StepRequest &request)
{
    return d->begin(request).transform(
        [](std::unique_ptr<TableStepWriter> writer) -> std::unique_ptr<StepWriter> { return writer; });
}

Result<std::optional<Step>> Library::nextUndo() const
{
    return d->tables.steps.lastUndoable();
}

Result<std::optional<Step>> Library::nextRedo() const
{
    return d->tables.steps.lastRedoable();
}

Result<Step> Library::undoLast(const QString &actor)
{
    return d->undoer(actor).undoLast();
}

Result<Step> Library::undo(qint64 step, const QString &actor)
{
    return d->undoer(actor).undo(step);
}

Result<Step> Library::redo(const QString &actor)
{
    return d->undoer(actor).redo();
}

Result<Removal> Library::emptyTrash(const QString &actor, const Progress &progress)
{
    return Remover(*d->connection, d->tables, d->newRemoval(StepKind::EmptyTrash, actor))
        .emptyTrash(progress);
}

Result<Removal> Library::eraseRecord(const RecordId &record, const QString &actor)
{
    return d->requireRecord(record).and_then([&](const RecordRow &row) {
        return Remover(*d->connection, d->tables, d->newRemoval(StepKind::Erase, actor)).erase(row, record);
    });
}

Result<QList<Step>> Library::steps(qint64 limit, qint64 offset) const
{
    return d->tables.steps.list(limit, offset);
}

Result<std::optional<Step>> Library::step(qint64 number) const
{
    return d->tables.steps.find(number);
}

Result<Attachment> Library::addAttachment(
    QIODevice &source, const QString &mediaType, const Progress &progress)
{
    return d->tables.attachments.add(source, mediaType, progress);
}

Result<QList<Attachment>> Library::attachments() const
{
    return d->tables.attachments.all();
}

Result<void> Library::readAttachment(const AttachmentHash &hash, QIODevice &target) const
{
    return d->tables.attachments.read(hash, &target);
}

Result<void> Library::checkPlace() const
{
    return d->connection->checkPlace();
}

Result<qint64> Library::dataVersion() const
{
    return d->connection->value("PRAGMA data_version").transform([](const QVariant &version) {
        return version.toLongLong();
    });
}

Result<void> Library::copyTo(const QString &path, const Progress &progress) const
{
    return LibraryFile::copy(*d->connection, path, progress);
}

Result<QList<CheckProblem>> Library::check(const Progress &progress) const
{
    return LibraryCheck(*d->connection, d->tables, progress).run();
}

Result<LibraryStatistics> Library::statistics() const
{
    LibraryStatistics statistics;
    sqlite::Statement kinds(*d->connection,
        "SELECT kind, count(*) FILTER (WHERE NOT trashed), sum(revisions) FROM record GROUP BY kind");
    auto row = kinds.first();
    for (; row && *row; row = kinds.next()) {
        if (kinds.integer(1) > 0)
            statistics.records.insert(kinds.text(0), kinds.integer(1));
        statistics.revisions += kinds.integer(2);
    }
    if (!row)
        return std::unexpected(row.error());
    const auto attachments = d->connection->value("SELECT count(*) FROM attachment");
    const auto bytes =
        d->connection->value("SELECT page_count * page_size FROM pragma_page_count(), pragma_page_size()");
    if (!attachments || !bytes)
        return std::unexpected(attachments ? bytes.error() : attachments.error());
    statistics.attachments = attachments->toLongLong();
    statistics.bytes = bytes->toLongLong();
    return statistics;
}

} // namespace twb::store
