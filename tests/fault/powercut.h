// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>

#include <random>

namespace twb::test {

/// One change that a child made to files, see iolog.c.
struct FileChange {
    char operation = 0;
    QString path;
    qint64 offset = 0;
    QByteArray data;
};

QList<FileChange> readChanges(const QString &logFile);

/// What a disk may hold after the power was cut: everything synced, and of the rest any part. Writes may
/// be lost, arrive out of order, or end at a sector of 512 bytes; a deleted file may be back as long as its
/// folder was not synced. Creating and renaming happen in order, as on ext4, NTFS and XFS.
class PowerCut {
public:
    enum class Unsynced : quint8 { AllLost, AllKept, Random };

    PowerCut(const QString &folder, quint64 seed) : m_folder(folder), m_random(seed) { }

    /// The files after the first \a count changes; \a output gets what the child had said by then.
    QMap<QString, QByteArray> filesAfter(
        const QList<FileChange> &changes, qsizetype count, Unsynced unsynced, QByteArray &output);

private:
    void apply(const FileChange &change, QByteArray &output);
    void sync(const QString &path);
    void rename(const QString &from, const QString &to);
    void keepSome(QByteArray &content, const QList<FileChange> &pending);

    QString m_folder;
    std::mt19937_64 m_random;
    QMap<QString, QByteArray> m_synced;
    QMap<QString, QList<FileChange>> m_pending;
    QMap<QString, QByteArray> m_deleted;
};

} // namespace twb::test
