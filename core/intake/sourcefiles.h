// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/intake/rejection.h"

#include <QList>

#include <optional>

class QFile;

namespace twb::intake {

/// A file of a folder of notes.
struct NoteFile {
    QString name; ///< its path inside the folder
    QString path;
    std::optional<Rejection> rejection; ///< why it is not to be read
};

/// The Markdown files below a folder in the order of their paths, hidden ones left out. Pipes, devices and
/// sockets, and links that lead nowhere, in a circle or out of the folder, come with a rejection; folders
/// are read where they lie, not through links.
QList<NoteFile> noteFilesIn(const QString &folder);

/// Whether it can be read to its end: FileNotFound, or FileNotReadable with the word "no-plain-file" for
/// pipes, devices and sockets, which would never end or never begin.
Result<void> checkPlainFile(const QString &path);

/// Opens a plain file for reading; the errors of checkPlainFile() and FileNotReadable.
Result<void> openPlainFile(QFile &file);

} // namespace twb::intake
