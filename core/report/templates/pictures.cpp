// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/templates/pictures.h"

#include "core/store/library.h"

#include <QBuffer>
#include <QImageReader>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace twb::report {
namespace {

constexpr qint64 largestFile = 30'000'000; // bytes
constexpr qint64 mostPixels = 40'000'000;

/// The format that a media type promises; the content has to keep it.
QByteArray formatOf(const QString &mediaType)
{
    if (mediaType == "image/png"_L1)
        return "png";
    return mediaType == "image/jpeg"_L1 ? "jpeg" : QByteArray();
}

} // namespace

std::optional<QImage> attachedPicture(const store::Library &library, const QJsonObject &file)
{
    const QByteArray format = formatOf(file.value("media_type"_L1).toString());
    const AttachmentHash hash = AttachmentHash::fromHex(file.value("hash"_L1).toString());
    if (format.isEmpty() || hash.isNull() || file.value("size"_L1).toDouble() > double(largestFile))
        return std::nullopt;
    QBuffer buffer;
    buffer.open(QIODevice::ReadWrite);
    if (!library.readAttachment(hash, buffer))
        return std::nullopt;
    buffer.seek(0);
    QImageReader reader(&buffer, format);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (size.isEmpty() || qint64(size.width()) * size.height() > mostPixels)
        return std::nullopt;
    const QImage image = reader.read();
    return image.isNull() ? std::nullopt : std::optional(image);
}

std::optional<QImage> namedPicture(
    const store::Library &library, const Dossier &dossier, const QString &target)
{
    for (const QJsonValue &item : dossier.value("attachments"_L1).toArray()) {
        const QJsonObject file = item.toObject();
        const bool meant = target == "attachment:"_L1 + file.value("hash"_L1).toString()
            || target == file.value("name"_L1).toString();
        if (meant)
            return attachedPicture(library, file);
    }
    return std::nullopt;
}

} // namespace twb::report
