// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/output/jpegfile.h"

#include <algorithm>
#include <optional>

namespace twb::report {
namespace {

constexpr int startOfImage = 0xd8;
constexpr int endOfImage = 0xd9;
constexpr int startOfScan = 0xda;
constexpr int firstApplication = 0xe0;
constexpr int adobe = 0xee;
constexpr int lastApplication = 0xef;
constexpr int comment = 0xfe;

/// A marker with what belongs to it; with the coded picture, where that follows.
struct Segment {
    int marker = 0;
    qsizetype begin = 0;
    qsizetype end = 0;
};

bool isRestart(int marker)
{
    return marker >= 0xd0 && marker <= 0xd7;
}

class Segments {
public:
    explicit Segments(QByteArrayView bytes) : m_bytes(bytes) { }

    /// Nothing where the file is cut short or none.
    std::optional<Segment> next()
    {
        while (byteAt(m_at) == 0xff && byteAt(m_at + 1) == 0xff) // filling
            ++m_at;
        Segment segment{byteAt(m_at + 1), m_at, m_at + 2};
        if (byteAt(m_at) != 0xff || segment.end > m_bytes.size())
            return std::nullopt;
        const int marker = segment.marker;
        if (marker != startOfImage && marker != endOfImage && marker != 0x01 && !isRestart(marker))
            segment.end += std::max(byteAt(m_at + 2) << 8 | byteAt(m_at + 3), 2);
        if (marker == startOfScan)
            segment.end = endOfScan(segment.end);
        m_at = segment.end;
        return segment.end <= m_bytes.size() ? std::optional(segment) : std::nullopt;
    }

    QByteArrayView content(const Segment &segment) const
    {
        const qsizetype begin = std::min(segment.begin + 4, segment.end);
        return m_bytes.sliced(begin, segment.end - begin);
    }

private:
    int byteAt(qsizetype at) const { return at < m_bytes.size() ? quint8(m_bytes[at]) : 0; }

    qsizetype endOfScan(qsizetype at) const
    {
        while (at < m_bytes.size()) {
            at = m_bytes.indexOf('\xff', at);
            if (at < 0)
                break;
            const int next = byteAt(at + 1);
            if (next != 0 && next != 0xff && !isRestart(next))
                return at;
            ++at;
        }
        return m_bytes.size();
    }

    QByteArrayView m_bytes;
    qsizetype m_at = 0;
};

bool isFrame(int marker)
{
    return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
}

bool isNeeded(int marker, QByteArrayView content)
{
    if (marker == firstApplication)
        return content.startsWith("JFIF") && content.size() <= 14; // more is a preview
    if (marker == adobe)
        return content.startsWith("Adobe"); // how its colours are coded
    return marker != comment && (marker < firstApplication || marker > lastApplication);
}

} // namespace

JpegHeader jpegHeader(const QByteArray &bytes)
{
    bool rgb = false; // named so by Adobe's segment
    Segments segments(bytes);
    for (auto segment = segments.next(); segment && segment->marker != startOfScan;
        segment = segments.next()) {
        const QByteArrayView content = segments.content(*segment);
        const auto byteAt = [&](qsizetype at) { return at < content.size() ? quint8(content[at]) : 0; };
        if (segment->marker == adobe && content.startsWith("Adobe"))
            rgb = byteAt(11) == 0;
        if (isFrame(segment->marker)) {
            const int components = byteAt(5);
            rgb |= byteAt(6) == 'R' && byteAt(9) == 'G' && byteAt(12) == 'B';
            const bool common = segment->marker <= 0xc2 && byteAt(0) == 8;
            return {components, common && (components == 1 || (components == 3 && !rgb))};
        }
    }
    return {};
}

QByteArray jpegWithoutMetadata(const QByteArray &bytes)
{
    QByteArray plain;
    plain.reserve(bytes.size());
    Segments segments(bytes);
    for (auto segment = segments.next(); segment; segment = segments.next()) {
        if (isNeeded(segment->marker, segments.content(*segment)))
            plain += QByteArrayView(bytes).sliced(segment->begin, segment->end - segment->begin);
        if (segment->marker == endOfImage)
            return plain;
    }
    return {};
}

} // namespace twb::report
