// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <expected>

namespace twb {

/// What went wrong. Sentences for people are made in `ui/presentation/errortext`, never here.
/// A code says in its comment which arguments it carries, in order.
enum class ErrorCode : quint8 {
    Cancelled, ///< the user or the caller asked to stop; nothing was changed
    FileNotFound, ///< path
    FileNotReadable, ///< path, reason of the system
    FileNotWritable, ///< path, reason of the system
    FileExists, ///< path
    FilesExist, ///< their paths, one on a line
    NotALibrary, ///< path
    LibraryTooNew, ///< path, format found, format known
    LibraryDamaged, ///< path, what was found
    LibraryLocked, ///< path, who holds it
    LibraryGone, ///< path; the file that was open was moved or deleted
    LibraryReplaced, ///< path; another file lies there now
    LibraryForeign, ///< path, name of what no library of ours holds
    DatabaseFailed, ///< action, message of SQLite
    DiskFull, ///< path
    PragmaRefused, ///< pragma, wanted, found
    SqliteMismatch, ///< version through SQL, version through C
    MigrationFailed, ///< number, message
    RecordNotFound, ///< id or its beginning
    RecordDamaged, ///< id, what was found
    RevisionNotFound, ///< id
    RevisionInvalid, ///< id, reason
    AttachmentNotFound, ///< hash
    NothingToUndo, ///< none
    NothingToRedo, ///< none
    StepNotUndoable, ///< number
    RecordErased, ///< id
    RecordExists, ///< title
    ValidationFailed, ///< field, reason
    UnknownField, ///< kind, field
    UnknownKind, ///< kind
    UnknownTag, ///< name or id
    TagNameTaken, ///< name
    TagCycle, ///< tag, the parent it cannot have
    SkosInvalid, ///< path, line, reason
    ImportFormatUnknown, ///< path
    ImportMappingInvalid, ///< path, reason
    ImportRowsRejected, ///< number of rows
    ImportOverwrites, ///< path, how many records it would change, the source they came from
    ReportEmpty, ///< none
    ReportCount, ///< template, how many records it takes ("2–4", "≥ 2"), how many there are
    TemplateInvalid, ///< file, line, reason (a stable word), what it is about
    TemplateUnknown, ///< id
    ReportFailed, ///< reason
    FontMissing, ///< family
    IndexFailed, ///< action, message
    DocumentUnknown, ///< name; its text cannot be read by the program, which is no fault
    DocumentDamaged, ///< name
    DocumentTooLarge, ///< name; or unpacks to too much, or takes too long
    DocumentProtected, ///< name
    InvalidArgument, ///< argument, reason
};

/// Number of codes: the tests walk over all of them.
inline constexpr int errorCodeCount = int(ErrorCode::InvalidArgument) + 1;

/// An error as a value: a code, the arguments of its sentence, and a detail for the log only.
struct Error {
    ErrorCode code{};
    QStringList arguments;
    QString detail;

    bool operator==(const Error &) const = default;
};

template <typename T> using Result = std::expected<T, Error>;

inline std::unexpected<Error> failure(ErrorCode code, QStringList arguments = {}, QString detail = {})
{
    return std::unexpected(Error{code, std::move(arguments), std::move(detail)});
}

/// Stable name of a code for logs and JSON output, such as "LibraryTooNew".
QString errorName(ErrorCode code);

} // namespace twb
