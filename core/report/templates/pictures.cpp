// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/templates/pictures.h"

#include "core/report/output/pictureformat.h"
#include "core/store/library.h"

#include <QBuffer>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace twb::report {
namespace {

constexpr qint64 largestFile = 30'000'000; // bytes

} // namespace

std::optional<Picture> attachedPicture(const store::Library &library, const QJsonObject &file, QSizeF room)
{
    const bool picture = file.value("media_type"_L1).toString().startsWith("image/"_L1);
    const AttachmentHash hash = AttachmentHash::fromHex(file.value("hash"_L1).toString());
    if (!picture || hash.isNull() || file.value("size"_L1).toDouble() > double(largestFile))
        return std::nullopt;
    QBuffer buffer;
    buffer.open(QIODevice::ReadWrite);
    if (!library.readAttachment(hash, buffer))
        return std::nullopt;
    return readPicture(buffer.data(), room);
}

QJsonObject namedAttachment(const Dossier &dossier, const QString &target)
{
    for (const QJsonValue item : dossier.value("attachments"_L1).toArray()) {
        const QJsonObject file = item.toObject();
        if (target == "attachment:"_L1 + file.value("hash"_L1).toString()
            || target == file.value("name"_L1).toString())
            return file;
    }
    return {};
}

} // namespace twb::report
