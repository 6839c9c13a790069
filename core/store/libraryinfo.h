// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QMap>
#include <QString>
#include <QUuid>

namespace twb::store {

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

/// How much a library holds.
struct LibraryStatistics {
    QMap<QString, qint64> records; ///< per kind identifier, without the trash
    qint64 revisions = 0;
    qint64 attachments = 0;
    qint64 bytes = 0; ///< size of the library file

    bool operator==(const LibraryStatistics &) const = default;
};

} // namespace twb::store
