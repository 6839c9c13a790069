// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/library.h"

namespace twb::app {

/// Sets the names that Qt derives the user's folders from. Before any path is asked for.
void nameProgram();

/// The library that is opened when none is named: in the user's data folder.
QString defaultLibraryPath();

/// The helper that reads attachments: beside the program, or where the package puts it.
QString extractProgram();

/// Where indexes lie; they can be thrown away at any time.
QString cacheFolder();

/// Where the user's own templates of reports lie; need not exist.
QString templateFolder();

/// Where drafts lie, one folder for each library; see store::Drafts.
QString draftsFolder();

/// Opens the library at \a path. The default library is made, with the example records, when it is not
/// there yet, so that the first start has something to show. One of an older format is migrated, whatever
/// the mode.
Result<std::unique_ptr<store::Library>> openLibrary(
    const QString &path, const Clock &clock, store::OpenMode mode = store::OpenMode::ReadWrite);

/// Makes a new library, with the example records if wanted; on failure no file is left.
Result<std::unique_ptr<store::Library>> createLibrary(
    const QString &path, const QString &municipality, bool withExample, const Clock &clock);

} // namespace twb::app
