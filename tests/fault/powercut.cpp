// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fault/powercut.h"

#include <QFile>

#include <cstring>

namespace twb::test {

namespace {

constexpr qsizetype sector = 512;

/// As iolog.c writes it.
struct Entry {
    quint8 operation;
    quint8 unused[3];
    quint32 pathSize;
    qint64 offset;
    qint64 dataSize;
};

void applyTo(QByteArray &content, const FileChange &change)
{
    if (change.operation == 't') {
        content.resize(change.offset, '\0');
        return;
    }
    const qsizetype end = change.offset + change.data.size();
    if (content.size() < end)
        content.resize(end, '\0');
    std::memcpy(content.data() + change.offset, change.data.constData(), size_t(change.data.size()));
}

} // namespace

QList<FileChange> readChanges(const QString &logFile)
{
    QList<FileChange> changes;
    QFile file(logFile);
    if (!file.open(QIODevice::ReadOnly))
        return changes;
    Entry entry;
    while (file.read(reinterpret_cast<char *>(&entry), sizeof entry) == sizeof entry) {
        const QByteArray path = file.read(entry.pathSize);
        changes.append(
            {char(entry.operation), QFile::decodeName(path), entry.offset, file.read(entry.dataSize)});
    }
    return changes;
}

void PowerCut::sync(const QString &path)
{
    if (path == m_folder) {
        m_deleted.clear();
        return;
    }
    for (const FileChange &change : m_pending.take(path))
        applyTo(m_synced[path], change);
}

void PowerCut::rename(const QString &from, const QString &to)
{
    m_synced.insert(to, m_synced.take(from));
    m_pending.insert(to, m_pending.take(from));
}

void PowerCut::apply(const FileChange &change, QByteArray &output)
{
    switch (change.operation) {
    case 'o':
        output += change.data;
        break;
    case 'c':
        m_synced.insert(change.path, QByteArray());
        m_deleted.remove(change.path);
        break;
    case 'w':
    case 't':
        m_pending[change.path].append(change);
        break;
    case 's':
        sync(change.path);
        break;
    case 'u':
        m_pending.remove(change.path);
        m_deleted.insert(change.path, m_synced.take(change.path));
        break;
    case 'r':
        rename(change.path, QFile::decodeName(change.data));
        break;
    default:
        qFatal("unknown operation %c", change.operation);
    }
}

void PowerCut::keepSome(QByteArray &content, const QList<FileChange> &pending)
{
    for (const FileChange &change : pending) {
        const quint64 fate = m_random() % 4;
        if (fate < 2) {
            applyTo(content, change);
        } else if (fate == 2 && change.operation == 'w' && change.data.size() > sector) {
            FileChange torn = change;
            torn.data.truncate(
                sector * qsizetype(1 + m_random() % quint64((change.data.size() - 1) / sector)));
            applyTo(content, torn);
        }
    }
}

QMap<QString, QByteArray> PowerCut::filesAfter(
    const QList<FileChange> &changes, qsizetype count, Unsynced unsynced, QByteArray &output)
{
    m_synced.clear();
    m_pending.clear();
    m_deleted.clear();
    output.clear();
    for (const FileChange &change : changes.first(count))
        apply(change, output);
    QMap<QString, QByteArray> files = m_synced;
    for (auto it = m_pending.cbegin(); it != m_pending.cend(); ++it) {
        if (unsynced == Unsynced::Random)
            keepSome(files[it.key()], it.value());
        else if (unsynced == Unsynced::AllKept)
            for (const FileChange &change : it.value())
                applyTo(files[it.key()], change);
    }
    for (auto it = m_deleted.cbegin(); it != m_deleted.cend(); ++it)
        if (unsynced == Unsynced::AllLost || (unsynced == Unsynced::Random && m_random() % 2 == 0))
            files.insert(it.key(), it.value());
    return files;
}

} // namespace twb::test
