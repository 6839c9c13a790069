// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/id.h"

#include "core/base/sha256.h"

#include <algorithm>

namespace twb {

namespace {

/// The project's own UUID namespace, drawn once at random; it must never change.
constexpr QUuid projectNamespace{0x6f0d2a54, 0x1f0b, 0x4b8e, 0x9c, 0x3a, 0x52, 0x77, 0x64, 0x0e, 0xb1, 0xd9};

} // namespace

RecordId RecordId::fromName(QStringView name)
{
    return RecordId(QUuid::createUuidV5(projectNamespace, name.toUtf8()));
}

RecordId RecordId::fromString(QStringView text)
{
    return RecordId(QUuid::fromString(text));
}

ContentHash ContentHash::of(QByteArrayView bytes)
{
    ContentHash result;
    result.m_bytes = sha256(bytes);
    return result;
}

ContentHash ContentHash::fromBytes(const QByteArray &bytes)
{
    ContentHash result;
    if (bytes.size() == size)
        result.m_bytes = bytes;
    return result;
}

ContentHash ContentHash::fromHex(QStringView hex)
{
    if (hex.size() != 2 * size)
        return {};
    const bool allDigits = std::ranges::all_of(hex, [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
    });
    return allDigits ? fromBytes(QByteArray::fromHex(hex.toLatin1())) : ContentHash();
}

} // namespace twb
