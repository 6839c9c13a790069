// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QHashFunctions>
#include <QUuid>

namespace twb {

/// Identity of a record, the same in every library. Never reused.
class RecordId {
public:
    RecordId() = default;
    explicit RecordId(const QUuid &uuid) : m_uuid(uuid) { }

    static RecordId create() { return RecordId(QUuid::createUuid()); }

    /// The same name gives the same id on every machine (UUID version 5, RFC 9562), so that two
    /// libraries that import the same tag, municipality or source row mean the same record.
    /// \a name starts with the kind, such as "tag:mobilität" or "municipality:05974040".
    static RecordId fromName(QStringView name);

    /// Null when \a text is no UUID. Accepts the form with and without braces.
    static RecordId fromString(QStringView text);

    static RecordId fromBytes(const QByteArray &bytes) { return RecordId(QUuid::fromRfc4122(bytes)); }

    bool isNull() const { return m_uuid.isNull(); }
    QUuid uuid() const { return m_uuid; }
    QByteArray toBytes() const { return m_uuid.toRfc4122(); }
    QString toString() const { return m_uuid.toString(QUuid::WithoutBraces); }

    friend bool operator==(const RecordId &, const RecordId &) = default;
    friend auto operator<=>(const RecordId &a, const RecordId &b)
    {
        return a.m_uuid == b.m_uuid ? std::strong_ordering::equal
            : a.m_uuid < b.m_uuid   ? std::strong_ordering::less
                                    : std::strong_ordering::greater;
    }
    friend size_t qHash(const RecordId &id, size_t seed = 0) noexcept { return qHash(id.m_uuid, seed); }

private:
    QUuid m_uuid;
};

/// Name of an immutable piece of content: the SHA-256 of its bytes.
class ContentHash {
public:
    static constexpr qsizetype size = 32;

    ContentHash() = default;

    static ContentHash of(QByteArrayView bytes);

    /// Null when \a bytes are not exactly 32.
    static ContentHash fromBytes(const QByteArray &bytes);

    /// Null when \a hex are not exactly 64 hexadecimal digits.
    static ContentHash fromHex(QStringView hex);

    bool isNull() const { return m_bytes.isEmpty(); }
    const QByteArray &toBytes() const { return m_bytes; }
    QString toHex() const { return QString::fromLatin1(m_bytes.toHex()); }

    friend bool operator==(const ContentHash &, const ContentHash &) = default;
    friend auto operator<=>(const ContentHash &a, const ContentHash &b)
    {
        return QByteArrayView(a.m_bytes).compare(b.m_bytes) <=> 0;
    }
    friend size_t qHash(const ContentHash &hash, size_t seed = 0) noexcept
    {
        return qHash(hash.m_bytes, seed);
    }

private:
    QByteArray m_bytes;
};

using RevisionId = ContentHash;
using AttachmentHash = ContentHash;

} // namespace twb
