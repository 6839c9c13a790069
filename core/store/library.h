// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/progress.h"
#include "core/store/attachment.h"
#include "core/store/checkproblem.h"
#include "core/store/libraryinfo.h"
#include "core/store/placedrevision.h"
#include "core/store/removal.h"
#include "core/store/stepwriter.h"

#include <QIODevice>

#include <functional>
#include <memory>
#include <optional>

namespace twb::store {

class Connection;

/// The door to one library file. Confined to the thread that opened it; costs of every call are those
/// of a few SQLite statements unless said otherwise.
class Library {
public:
    /// Makes a new file. Fails with FileExists, FileNotWritable.
    static Result<std::unique_ptr<Library>> create(
        const QString &path, const LibraryInfo &info, const Clock &clock);

    /// Opens a file and migrates it when its format is older (ReadWrite only). Fails with FileNotFound,
    /// NotALibrary, LibraryTooNew (the file is left untouched), LibraryForeign, LibraryDamaged,
    /// LibraryLocked.
    static Result<std::unique_ptr<Library>> open(
        const QString &path, const Clock &clock, OpenMode mode = OpenMode::ReadWrite);

    ~Library();

    QString path() const;
    const LibraryInfo &info() const;
    OpenMode mode() const;

    /// Changes name, owner and example mark; not id and creation time.
    Result<void> setInfo(const LibraryInfo &info);

    // --- reading

    /// Fails with RecordNotFound. The state leaves `writers` out, and revisions that are not as they were
    /// written: it says how many, see damage.h. Of a settled record the newest revision alone is read unless
    /// that one is damaged.
    Result<model::RecordState> record(const RecordId &id) const;

    /// All revisions of a record that are as they were written, in the order they arrived. Fails with
    /// RecordNotFound, RecordDamaged when there is none.
    Result<QList<model::StoredRevision>> revisions(const RecordId &id) const;

    /// The same with the place of each.
    Result<QList<PlacedRevision>> history(const RecordId &id) const;

    Result<bool> contains(const RecordId &id) const;

    /// All records of a kind, without the trash, in the order they came; without those of which nothing can
    /// be read.
    Result<QList<model::RecordState>> recordsOf(QStringView kind) const;

    /// The one record whose id begins with \a prefix (at least 4 characters). RecordNotFound when none
    /// or several do.
    Result<RecordId> findRecord(QStringView prefix) const;

    /// A number that grows with every revision stored and every removal; the index remembers how far it
    /// has read.
    Result<qint64> lastSequence() const;

    /// That number at the last removal, 0 when nothing was removed: whoever has read less knows records
    /// that are gone.
    Result<qint64> lastRemoval() const;

    /// Calls \a visit with the state of every record that got revisions after sequence number \a after,
    /// each record once, ordered by its newest revision, which is given too. `writers` is empty. Stops
    /// with the first error of \a visit. Streams: constant memory.
    using StateVisitor = std::function<Result<void>(const model::RecordState &state, qint64 newest)>;
    Result<void> visitChangedSince(qint64 after, const StateVisitor &visit) const;

    /// A changed record as it lies in the file, for readers that make no objects of it.
    struct StoredRecord {
        qint64 newest = 0; ///< sequence number of its newest revision
        qint64 revisions = 0; ///< how many it has
        QByteArrayView bytes; ///< of the newest revision; valid during the visit
        bool settled = false; ///< that revision alone is its state: its fields are those shown
    };

    /// Same as visitChangedSince() with the bytes instead of the state: many times as quick. A damaged record
    /// comes as if one revision held what is left of it, see damage.h.
    using StoredVisitor = std::function<Result<void>(const StoredRecord &record)>;
    Result<void> visitStoredSince(qint64 after, const StoredVisitor &visit) const;

    /// The same for one record; false when there is none.
    Result<bool> visitStored(const RecordId &id, const StoredVisitor &visit) const;

    // --- writing

    /// Writes all changes as one step. With nothing to change no step is written and its number is 0.
    Result<Step> apply(const StepRequest &request, const QList<RecordChange> &changes);

    Result<std::unique_ptr<StepWriter>> beginStep(const StepRequest &request);

    /// The step that undoLast() takes back: the newest that counts and neither is an undo nor removed
    /// anything for good. Nothing when there is none.
    Result<std::optional<Step>> nextUndo() const;

    /// The undo that redo() takes back: the newest that counts and was made after every ordinary step.
    Result<std::optional<Step>> nextRedo() const;

    /// Takes back nextUndo(): for every field the step wrote, the value from before it, unless it was
    /// edited again since; new records go to the trash. Fails with NothingToUndo.
    Result<Step> undoLast(const QString &actor);

    /// The same for any such step. Fails with StepNotUndoable.
    Result<Step> undo(qint64 step, const QString &actor);

    /// Brings back what nextRedo() took back, by the same rule. Fails with NothingToRedo.
    Result<Step> redo(const QString &actor);

    /// Removes what lies in the trash, with its history and the files that nothing else uses. Cannot be
    /// undone. Can be cancelled; then nothing is removed.
    Result<Removal> emptyTrash(const QString &actor, const Progress &progress = {});

    /// Removes the content of all revisions of a record and keeps their names. Whatever comes in under its
    /// id afterwards is passed over (foreign revisions) or fails with RecordErased. Cannot be undone.
    Result<Removal> eraseRecord(const RecordId &record, const QString &actor);

    /// Steps, newest first.
    Result<QList<Step>> steps(qint64 limit = 100, qint64 offset = 0) const;
    Result<std::optional<Step>> step(qint64 number) const;

    // --- attachments

    /// Streams a file in; the same content is kept once. Fails with Cancelled, FileNotReadable.
    Result<Attachment> addAttachment(
        QIODevice &source, const QString &mediaType, const Progress &progress = {});

    /// All that are kept, in the order they came.
    Result<QList<Attachment>> attachments() const;

    /// Streams a file out in pieces of 1 MiB. Fails with AttachmentNotFound, LibraryDamaged (hash differs).
    Result<void> readAttachment(const AttachmentHash &hash, QIODevice &target) const;

    // --- care

    /// Whether the file that was opened still lies at path(). LibraryGone when it was moved or deleted,
    /// LibraryReplaced when another one lies there, LibraryDamaged when it was cut short. Every write asks
    /// first. Looks at names only, never into the file.
    Result<void> checkPlace() const;

    /// Differs from what it was once another connection has changed the file (PRAGMA data_version).
    Result<qint64> dataVersion() const;

    /// Writes everything this connection sees into a new library file, which gets its name when it is
    /// complete and on the disk; works too when the file that was opened is gone. Fails with FileExists,
    /// FileNotWritable, DiskFull, Cancelled.
    Result<void> copyTo(const QString &path, const Progress &progress = {}) const;

    /// Reads everything and compares: SQLite's own check, the hash of every revision and attachment,
    /// parents, steps. Long: reports progress, can be cancelled.
    Result<QList<CheckProblem>> check(const Progress &progress = {}) const;

    Result<LibraryStatistics> statistics() const;

private:
    explicit Library(std::unique_ptr<Connection> connection, const Clock &clock);

    friend struct LibraryFile;
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace twb::store
