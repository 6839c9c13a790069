// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/sourcefiles.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace twb::intake {

using namespace Qt::StringLiterals;

namespace {

bool isNote(const QFileInfo &info)
{
    const QString suffix = info.suffix().toLower();
    return suffix == "md"_L1 || suffix == "markdown"_L1;
}

/// Of the links only those to files inside the folder are followed; a folder inside is read where it lies.
std::optional<RejectionReason> reasonAgainst(const QFileInfo &info, const QString &root)
{
    const QString target = info.canonicalFilePath();
    if (info.isSymLink() && !info.exists())
        return RejectionReason::BrokenLink;
    if (info.isSymLink() && target != root && !target.startsWith(root + u'/'))
        return RejectionReason::LinkLeadsOut;
    if (info.isDir()) {
        const bool circle = QString(info.absolutePath() + u'/').startsWith(QString(target + u'/'));
        return circle ? std::optional(RejectionReason::BrokenLink) : std::nullopt;
    }
    return info.isFile() ? std::nullopt : std::optional(RejectionReason::NoPlainFile);
}

} // namespace

QList<NoteFile> noteFilesIn(const QString &folder)
{
    const QString root = QFileInfo(folder).canonicalFilePath();
    QList<NoteFile> files;
    QDirIterator it(
        root, QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QFileInfo info = it.nextFileInfo();
        const QString name = QDir(root).relativeFilePath(info.absoluteFilePath());
        const bool hidden = name.startsWith(u'.') || name.contains("/."_L1);
        const bool linkedFolder = info.isSymLink() && info.isDir();
        if (hidden || (info.isDir() ? !linkedFolder : !isNote(info)))
            continue;
        NoteFile file{name, info.absoluteFilePath(), std::nullopt};
        if (const auto reason = reasonAgainst(info, root))
            file.rejection = Rejection{name, 0, 0, {}, *reason, info.symLinkTarget()};
        else if (linkedFolder)
            continue;
        files.append(file);
    }
    std::ranges::sort(files, {}, &NoteFile::name);
    return files;
}

Result<void> checkPlainFile(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return failure(ErrorCode::FileNotFound, {path});
    if (!info.isFile())
        return failure(ErrorCode::FileNotReadable, {path, rejectionName(RejectionReason::NoPlainFile)});
    return {};
}

Result<void> openPlainFile(QFile &file)
{
    if (const auto plain = checkPlainFile(file.fileName()); !plain)
        return plain;
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileNotReadable, {file.fileName(), file.errorString()});
    return {};
}

} // namespace twb::intake
