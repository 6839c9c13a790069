// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/progress.h"
#include "core/model/newrecord.h"
#include "core/model/recordstate.h"
#include "core/model/revision.h"

#include <QIODevice>

#include <functional>
#include <memory>
#include <optional>

namespace twb::store {

class Connection;

/// What a library says of itself.
struct LibraryInfo {
    QUuid id; ///< names the index that belongs to this library
    QString name; ///< shown as "Bibliothek Soest"
    QString municipality; ///< AGS key of the owner; empty when not set
    QDateTime created; ///< UTC
    bool example = false; ///< holds the example records ("Beispielbestand, Stand laut Quelle")

    bool operator==(const LibraryInfo &) const = default;
};

enum class OpenMode : quint8 { ReadWrite, ReadOnly };

/// Why revisions were added. Kept as text in the file: a newer program may know more.
/// A kind says in its comment which arguments its sentence needs beside `what` and `records`, in order.
enum class StepKind : quint8 {
    Create, ///< none
    Edit, ///< none
    Import, ///< none; `what` is the source
    Undo, ///< those of the step that `about` speaks of
    Redo, ///< the same
    Tag, ///< how many tags were made with it; none for none
    SetField, ///< the field, how many municipalities were made with it; none for none
    Review, ///< the review state
    Trash, ///< none
    Restore, ///< none; out of the trash
    RestoreRevision, ///< none
    Collect, ///< how many records; `what` is the collection
    Uncollect, ///< how many records; `what` is the collection
    RenameTag, ///< the old name, the new name
    MoveTag, ///< the new parent; empty at the top
    MergeTags, ///< the tag that is gone, the tag that stays
    DeleteTag, ///< none
    ImportTags, ///< none; `what` is the source
    EmptyTrash, ///< how many records; cannot be undone
    Erase, ///< none; cannot be undone
    Repair, ///< none
    Other, ///< none; written by a newer program
};

inline constexpr int stepKindCount = int(StepKind::Other) + 1;

/// Who does something and how it is called; the library adds time and number.
struct StepRequest {
    StepKind kind = StepKind::Edit;
    QString actor = {}; ///< a function or user name; may be empty
    QString what = {}; ///< named for people: "Olpe: Smarte Straßenbeleuchtung", a file name …
    QString note = {};
    QStringList arguments = {}; ///< see StepKind
};

/// One named change of the library: everything is written in steps.
///
/// Steps stand on two stacks. Undo takes the newest of those that count off the one and puts itself on the
/// other, redo does the reverse; both are steps that write new revisions, so nothing is ever lost. Every
/// other step empties the stack of redo. The stacks follow from the table of steps alone, so they are the
/// same after a restart.
struct Step {
    qint64 number = 0; ///< increasing; 0 means there is none
    qint64 root = 0; ///< for undo and redo: number of the step that it all began with; else its own
    QUuid id;
    StepKind kind = StepKind::Edit;
    StepKind about = StepKind::Edit; ///< kind of the root
    QDateTime at; ///< UTC
    QString actor;
    QString municipality;
    QString what;
    QStringList arguments;
    qint64 records = 0; ///< how many revisions the root brought
    QString note;
    qint64 undoes = 0; ///< number of the step this one takes back; 0 for none. A redo takes back an undo
    qint64 undoneBy = 0; ///< number of the step that took this one back; 0 for none
    bool counts = true; ///< it was not taken back, or was brought back since
    qint64 revisions = 0; ///< how many revisions it brought itself

    bool operator==(const Step &) const = default;
};

/// A revision and where it stands in this file.
struct PlacedRevision {
    qint64 sequence = 0;
    qint64 step = 0; ///< number of the step that brought it
    model::StoredRevision stored;
};

/// New values for one record. Becomes one revision with the record's heads as parents.
struct RecordChange {
    RecordId record;
    QString kind = {}; ///< may be empty when the record is there already
    QJsonObject values = {}; ///< the fields to write; null empties a field; other fields stay
    QString note = {};
    /// Write on top of these revisions instead of the heads: an import writes on top of what it brought
    /// last time, so that edits made since meet it field by field.
    std::optional<QList<RevisionId>> parents = std::nullopt;
};

/// A file kept inside the library.
struct Attachment {
    AttachmentHash hash;
    qint64 size = 0; ///< bytes
    QString mediaType;

    bool operator==(const Attachment &) const = default;
};

struct LibraryStatistics {
    QMap<QString, qint64> records; ///< per kind identifier, without the trash
    qint64 revisions = 0;
    qint64 attachments = 0;
    qint64 bytes = 0; ///< size of the library file

    bool operator==(const LibraryStatistics &) const = default;
};

/// What was removed for good.
struct Removal {
    Step step; ///< its number is 0 when there was nothing to remove
    qint64 records = 0;
    qint64 revisions = 0;
    qint64 attachments = 0; ///< files that nothing else used
};

/// What a check found; empty when all is well.
struct CheckProblem {
    QString what; ///< stable word: "integrity", "revision-hash", "revision-parent", "record", "attachment",
                  ///< "step", "settings", "erased"
    QString where; ///< id of the revision, attachment or page
    QString detail;

    bool operator==(const CheckProblem &) const = default;
};

/// Writes many changes as one step in one transaction. Nothing is kept unless commit() succeeds;
/// the destructor rolls back. While it lives, the library must not be written in another way.
/// After an error of the file (DiskFull, LibraryDamaged …) every further call fails with it; such an error
/// may show with a later add(), because many revisions are stored together.
class StepWriter {
public:
    virtual ~StepWriter() = default;

    /// Nothing is written when the values are those the record already has; then false is returned.
    virtual Result<bool> add(const RecordChange &change) = 0;

    /// Makes the records of this step for the next function, in whatever thread.
    virtual model::NewRecordEncoder encoder() const = 0;

    /// False when there is a record with its id already; then nothing is written.
    virtual Result<bool> add(const model::NewRecord &record) = 0;

    /// Same as add(change) with values made of what the record shows at this moment, with no other program
    /// writing in between; `writers` of the state is empty. RecordNotFound when it is not there.
    using Values = std::function<QJsonObject(const model::RecordState &state)>;
    virtual Result<bool> rewrite(const RecordChange &change, const Values &values) = 0;

    /// Adds foreign revisions as they are: a union, known ones are passed over and give false.
    virtual Result<bool> add(const model::StoredRevision &revision) = 0;

    /// Makes everything added permanent. With nothing added, no step is written and its number is 0.
    virtual Result<Step> commit() = 0;
};

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
