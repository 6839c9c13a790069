// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/pictures.h"

#include "ui/library/recordview.h"

#include <QBuffer>
#include <QIODevice>
#include <QImageReader>

namespace twb::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int widest = 1280; ///< pixels: a page at twice its size
constexpr int highest = 2560; ///< more is drawn too slowly
constexpr int mostMemory = 256; ///< MiB while it is decoded

} // namespace

QString pictureAddress(const QString &hash)
{
    return picturePrefix + hash;
}

QString pictureHash(const QString &address)
{
    return address.startsWith(picturePrefix) ? address.sliced(picturePrefix.size()) : QString();
}

QImage decodePicture(const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    if (!buffer.open(QIODevice::ReadOnly))
        return {};
    QImageReader reader(&buffer);
    QImageReader::setAllocationLimit(mostMemory);
    reader.setAutoTransform(true);
    if (const QSize size = reader.size(); size.width() > widest || size.height() > highest)
        reader.setScaledSize(size.scaled(widest, highest, Qt::KeepAspectRatio));
    return reader.read();
}

} // namespace twb::ui
