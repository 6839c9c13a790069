// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/intake/rejection.h"
#include "core/model/fields.h"
#include "core/store/step.h"

#include <QStringList>

#include <optional>

namespace twb::store {
class Library;
} // namespace twb::store

namespace twb::intake {

/// What to import, and how.
struct ImportRequest {
    QStringList sources; ///< CSV files, Markdown files or folders of them
    std::optional<model::Kind> kind = std::nullopt; ///< Project or Lesson; told from the source when not set
    QString mapping = {}; ///< file, or name of a shipped mapping; found or guessed when empty
    bool dryRun = false; ///< say what would happen, write nothing
    bool strict = false; ///< write nothing when anything at all is rejected
    QString actor = {};
    QStringList sameSource = {}; ///< ids of known sources: what is imported is a newer version of it
    bool newSource = false; ///< what is imported is none of the known sources
};

/// A source that was imported before and could be the same one.
struct SimilarSource {
    QString id;
    QString name; ///< of the file or folder when it came last
    qint64 records = 0;

    bool operator==(const SimilarSource &) const = default;
};

/// How one source was read.
struct SourceReport {
    QString source; ///< name of the file or folder
    QString id; ///< names the source in every record it brings
    QString knownAs; ///< name under which it came before; empty when it is new
    bool known = false; ///< some of its rows are records that are there
    bool asks = false; ///< it would change more records of a known source than may change without a question
    qint64 changed = 0; ///< records
    QList<SimilarSource> similar; ///< known sources that it could be, the likeliest first
    QString mapping; ///< id of the mapping
    QString kind;
    QString encoding; ///< of a table
    QStringList guessed; ///< "column → field"; empty when a mapping was there
    QStringList unused; ///< columns that no field was guessed for
};

struct ImportReport {
    qint64 read = 0; ///< rows or files, without those that a mapping leaves out
    qint64 created = 0;
    qint64 changed = 0;
    qint64 unchanged = 0;
    qint64 passedOver = 0; ///< left out by the conditions of a mapping
    QList<Rejection> rejected; ///< whole rows (no field) and single values; the first 10,000
    qint64 rejections = 0; ///< all of them
    QList<SourceReport> sources;
    store::Step step; ///< number 0 when nothing was written
    bool refused = false; ///< strict, and something was rejected: nothing was written
};

/// Reads the sources and writes what they bring as one step in one transaction, with records for tags and
/// municipalities that the library does not have yet. The same source again changes nothing; what it has
/// changed since is written on top of what it brought last time, so that edits made in between meet it
/// field by field. Every record says in `origin` where it came from.
///
/// Which source it is, and which row is which record, is told from what the rows say (SourceIdentifier).
/// What would change more than a few records of a source that goes by another name is not written: it fails
/// with ImportOverwrites, whose detail is the id of that source, and a rehearsal says `asks`.
///
/// Reads and maps in a thread of its own while this one writes. Fails with FileNotFound, FileNotReadable,
/// ImportFormatUnknown, ImportMappingInvalid, ImportOverwrites, InvalidArgument (a source that is not
/// known), Cancelled and the errors of the store; then nothing was written. Progress counts bytes of tables
/// and files of folders.
Result<ImportReport> importInto(
    store::Library &library, const ImportRequest &request, const Clock &clock, const Progress &progress = {});

} // namespace twb::intake
