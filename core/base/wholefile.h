// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <functional>
#include <memory>

class QFileDevice;
class QIODevice;
class QSaveFile;

namespace twb {

/// What becomes of a file that bears the name already.
enum class Existing : quint8 { Refuse, Replace };

/// A file for people: it appears under its name when it is whole and on the disk, or not at all. It is
/// written beside its place and renamed. A file that is replaced keeps its permissions, a link goes on
/// leading to it. Devices, pipes and names such as /dev/stdout are written to directly.
class WholeFile {
public:
    WholeFile(QString path, Existing existing);
    ~WholeFile();

    /// Fails with FileExists, FileNotWritable.
    Result<void> open();

    /// To write into, between open() and commit().
    QIODevice &device();
    const QString &path() const { return m_path; }

    /// What the system says went wrong while writing, rather than what the writer makes of it.
    Result<void> judge(const Result<void> &written) const;

    /// Brings what was written so far to the disk; the name is not there yet.
    Result<void> sync();

    /// Syncs and gives the file its name. Fails with FileExists when one appeared meanwhile, FileNotWritable.
    Result<void> commit();

    /// All of that around \a writer.
    using Writer = std::function<Result<void>(QIODevice &device)>;
    static Result<void> write(const QString &path, Existing existing, const Writer &writer);
    static Result<void> write(const QString &path, Existing existing, const QByteArray &bytes);

private:
    Result<void> failed() const;

    QString m_path;
    Existing m_existing;
    std::unique_ptr<QFileDevice> m_device;
    QSaveFile *m_beside = nullptr; ///< the device, unless it is written to directly
};

/// Those of \a paths that are files already.
QStringList existingFiles(const QStringList &paths);

/// FileExists or FilesExist when there are any.
Result<void> refuseExisting(const QStringList &paths);

/// A new name is on the disk only once its folder is.
void syncFolderOf(const QString &path);

} // namespace twb
