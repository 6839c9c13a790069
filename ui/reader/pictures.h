// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QImage>
#include <QString>

namespace twb::ui {

/// Pictures that a text shows, by the hash of the attachment in hexadecimal.
using Pictures = QHash<QString, QImage>;

/// How a text names an attachment: "attachment:HASH".
QString pictureAddress(const QString &hash);

/// The hash in such an address; empty for every other one.
QString pictureHash(const QString &address);

/// Reads a picture and makes it no larger than a page can show. Null when it is none, is damaged or would
/// take too much memory.
QImage decodePicture(const QByteArray &bytes);

} // namespace twb::ui
