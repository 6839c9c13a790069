// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pdf/cffnames.h"

namespace twb::report {
namespace {

constexpr int charsetOperator = 15;
constexpr int escape = 12;
constexpr int rosOperator = 0x100 + 30; // after an escape

/// Reads bytes in order; past the end it reads nothing but zeros and says so.
class Bytes {
public:
    explicit Bytes(const QByteArray &bytes, qsizetype at = 0) : m_bytes(bytes), m_at(at) { }

    uint take(int count)
    {
        uint value = 0;
        for (int i = 0; i < count; ++i) {
            m_sound &= m_at >= 0 && m_at < m_bytes.size();
            value = value << 8 | (m_sound ? quint8(m_bytes[m_at]) : 0);
            ++m_at;
        }
        return value;
    }

    /// Passes an INDEX; returns where its first object begins and ends.
    std::pair<qsizetype, qsizetype> takeIndex()
    {
        const uint count = take(2);
        if (count == 0)
            return {m_at, m_at};
        const int size = int(take(1));
        const qsizetype offsets = m_at;
        const qsizetype data = offsets + qsizetype(count + 1) * size - 1;
        const auto offset = [&](uint index) {
            return qsizetype(Bytes(m_bytes, offsets + qsizetype(index) * size).take(size));
        };
        m_sound &= size >= 1 && size <= 4;
        const std::pair first(data + offset(0), data + offset(1));
        m_at = data + offset(count);
        return first;
    }

    qsizetype at() const { return m_at; }
    bool sound() const { return m_sound; }

private:
    const QByteArray &m_bytes;
    qsizetype m_at;
    bool m_sound = true;
};

struct TopDict {
    bool numbered = false; ///< glyphs have CIDs
    qsizetype charset = 0;
};

TopDict readTopDict(const QByteArray &cff, qsizetype begin, qsizetype end)
{
    TopDict top;
    qsizetype last = 0;
    Bytes bytes(cff, begin);
    while (bytes.at() < end && bytes.sound()) {
        const uint byte = bytes.take(1);
        if (byte == 28) {
            last = qint16(bytes.take(2));
        } else if (byte == 29) {
            last = qint32(bytes.take(4));
        } else if (byte == 30) {
            while (bytes.sound() && (bytes.take(1) & 0xf) != 0xf) { }
        } else if (byte >= 32 && byte <= 246) {
            last = qsizetype(byte) - 139;
        } else if (byte >= 247 && byte <= 250) {
            last = qsizetype(byte - 247) * 256 + qsizetype(bytes.take(1)) + 108;
        } else if (byte >= 251 && byte <= 254) {
            last = -qsizetype(byte - 251) * 256 - qsizetype(bytes.take(1)) - 108;
        } else {
            const uint name = byte == escape ? 0x100 + bytes.take(1) : byte;
            top.numbered |= name == rosOperator;
            if (name == charsetOperator)
                top.charset = last;
        }
    }
    return top;
}

} // namespace

std::optional<std::vector<quint16>> cffNames(const QByteArray &cff, int glyphs)
{
    Bytes head(cff, 2);
    Bytes bytes(cff, qsizetype(head.take(1)));
    bytes.takeIndex(); // names of fonts
    const auto [begin, end] = bytes.takeIndex();
    const TopDict top = readTopDict(cff, begin, end);
    if (!bytes.sound() || !top.numbered || top.charset <= 2 || glyphs <= 0)
        return std::nullopt;
    std::vector<quint16> names{0};
    Bytes charset(cff, top.charset);
    const uint format = charset.take(1);
    while (charset.sound() && int(names.size()) < glyphs) {
        const uint first = charset.take(2);
        const uint more = format == 0 ? 0 : charset.take(format == 1 ? 1 : 2);
        for (uint i = 0; i <= more && int(names.size()) < glyphs; ++i)
            names.push_back(quint16(first + i));
    }
    return charset.sound() && format <= 2 ? std::optional(std::move(names)) : std::nullopt;
}

} // namespace twb::report
