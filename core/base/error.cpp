// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"

#include <array>

namespace twb {

using namespace Qt::StringLiterals;

QString errorName(ErrorCode code)
{
    static constexpr std::array<QLatin1StringView, errorCodeCount> names{"Cancelled"_L1, "FileNotFound"_L1,
        "FileNotReadable"_L1, "FileNotWritable"_L1, "FileExists"_L1, "FilesExist"_L1, "NotALibrary"_L1,
        "LibraryTooNew"_L1, "LibraryDamaged"_L1, "LibraryLocked"_L1, "LibraryGone"_L1, "LibraryReplaced"_L1,
        "LibraryForeign"_L1, "DatabaseFailed"_L1, "DiskFull"_L1, "PragmaRefused"_L1, "SqliteMismatch"_L1,
        "MigrationFailed"_L1, "RecordNotFound"_L1, "RecordDamaged"_L1, "RevisionNotFound"_L1,
        "RevisionInvalid"_L1, "AttachmentNotFound"_L1, "NothingToUndo"_L1, "NothingToRedo"_L1,
        "StepNotUndoable"_L1, "RecordErased"_L1, "RecordExists"_L1, "ValidationFailed"_L1, "UnknownField"_L1,
        "UnknownKind"_L1, "UnknownTag"_L1, "TagNameTaken"_L1, "TagCycle"_L1, "SkosInvalid"_L1,
        "ImportFormatUnknown"_L1, "ImportMappingInvalid"_L1, "ImportRowsRejected"_L1, "ImportOverwrites"_L1,
        "ReportEmpty"_L1, "ReportCount"_L1, "TemplateInvalid"_L1, "TemplateUnknown"_L1, "ReportFailed"_L1,
        "FontMissing"_L1, "IndexFailed"_L1, "DocumentUnknown"_L1, "DocumentDamaged"_L1, "DocumentTooLarge"_L1,
        "DocumentProtected"_L1, "InvalidArgument"_L1};
    return names.at(size_t(code));
}

} // namespace twb
