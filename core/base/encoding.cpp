// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/encoding.h"

#include <array>

namespace twb {

using namespace Qt::StringLiterals;

namespace {

// Code points of the bytes 0x80–0x9F, WHATWG encoding standard; all others are those of Latin-1.
constexpr std::array<char16_t, 32> windows1252{
    0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, //
    0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D, 0x017D, 0x8F, //
    0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, //
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D, 0x017E, 0x0178, //
};

/// Length of the well-formed UTF-8 sequence that begins at \a bytes, 0 when there is none, -1 when the
/// bytes end before the sequence does.
int sequenceLength(QByteArrayView bytes)
{
    const auto first = uchar(bytes.at(0));
    const int length = first >= 0xF5 ? 0 : first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC2 ? 2 : 0;
    for (int i = 1; i < length; ++i) {
        if (i >= bytes.size())
            return -1;
        if ((uchar(bytes.at(i)) & 0xC0) != 0x80)
            return 0;
    }
    return length;
}

bool looksLikeUtf8(QByteArrayView sample)
{
    qsizetype good = 0;
    qsizetype bad = 0;
    for (qsizetype i = 0; i < sample.size(); ++i) {
        if (uchar(sample.at(i)) < 0x80)
            continue;
        const int length = sequenceLength(sample.sliced(i));
        if (length < 0)
            break;
        ++(length > 0 ? good : bad);
        if (length > 1)
            i += length - 1;
    }
    return good >= bad;
}

/// Texts of our languages in UTF-16 have a zero in most pairs, always on the same side.
bool looksLikeUtf16(QByteArrayView sample, bool littleEndian)
{
    const qsizetype pairs = sample.size() / 2;
    qsizetype highZeros = 0;
    qsizetype lowZeros = 0;
    for (qsizetype i = 0; i < pairs; ++i) {
        highZeros += sample.at(2 * i + (littleEndian ? 1 : 0)) == 0;
        lowZeros += sample.at(2 * i + (littleEndian ? 0 : 1)) == 0;
    }
    return pairs > 1 && highZeros * 10 > pairs * 7 && lowZeros * 100 < pairs;
}

} // namespace

QLatin1StringView encodingName(Encoding encoding)
{
    switch (encoding) {
    case Encoding::Utf8:
        return "UTF-8"_L1;
    case Encoding::Windows1252:
        return "Windows-1252"_L1;
    case Encoding::Utf16LittleEndian:
        return "UTF-16LE"_L1;
    case Encoding::Utf16BigEndian:
        return "UTF-16BE"_L1;
    }
    return {};
}

DetectedEncoding detectEncoding(QByteArrayView sample)
{
    if (sample.startsWith("\xEF\xBB\xBF"))
        return {Encoding::Utf8, 3};
    if (sample.startsWith("\xFF\xFE"))
        return {Encoding::Utf16LittleEndian, 2};
    if (sample.startsWith("\xFE\xFF"))
        return {Encoding::Utf16BigEndian, 2};
    if (looksLikeUtf16(sample, true))
        return {Encoding::Utf16LittleEndian, 0};
    if (looksLikeUtf16(sample, false))
        return {Encoding::Utf16BigEndian, 0};
    return {looksLikeUtf8(sample) ? Encoding::Utf8 : Encoding::Windows1252, 0};
}

Utf8Source::Utf8Source(QIODevice &device, const DetectedEncoding &encoding)
    : m_device(device), m_encoding(encoding.encoding)
{
    m_device.seek(encoding.bomSize);
    m_position = encoding.bomSize;
    if (m_encoding == Encoding::Utf16LittleEndian)
        m_decoder = QStringDecoder(QStringConverter::Utf16LE);
    else if (m_encoding == Encoding::Utf16BigEndian)
        m_decoder = QStringDecoder(QStringConverter::Utf16BE);
}

bool Utf8Source::read(QByteArray &target, qint64 wanted)
{
    if (m_encoding == Encoding::Utf8) {
        const qsizetype before = target.size();
        target.resizeForOverwrite(before + wanted);
        const qint64 got = m_device.read(target.data() + before, wanted);
        target.resize(before + qMax<qint64>(got, 0));
        m_failed = got < 0;
        m_position += qMax<qint64>(got, 0);
        return got > 0;
    }
    QByteArray raw(wanted, Qt::Uninitialized);
    const qint64 got = m_device.read(raw.data(), wanted);
    m_failed = got < 0;
    if (got <= 0)
        return false;
    m_position += got;
    raw.truncate(got);
    if (m_encoding == Encoding::Windows1252)
        appendWindows1252(target, raw);
    else
        target += QString(m_decoder.decode(raw)).toUtf8();
    return true;
}

QString decodeText(QByteArrayView bytes)
{
    if (bytes.isValidUtf8())
        return QString::fromUtf8(bytes);
    QByteArray utf8;
    appendWindows1252(utf8, bytes);
    return QString::fromUtf8(utf8);
}

QString decodeFile(QByteArrayView bytes)
{
    const DetectedEncoding found = detectEncoding(bytes);
    const QByteArrayView text = bytes.sliced(found.bomSize);
    switch (found.encoding) {
    case Encoding::Utf16LittleEndian:
        return QStringDecoder(QStringConverter::Utf16LE).decode(text);
    case Encoding::Utf16BigEndian:
        return QStringDecoder(QStringConverter::Utf16BE).decode(text);
    default:
        return decodeText(text);
    }
}

void appendWindows1252(QByteArray &target, QByteArrayView bytes)
{
    target.reserve(target.size() + bytes.size() + bytes.size() / 8);
    for (const char byte : bytes) {
        const auto value = uchar(byte);
        const unsigned code = value >= 0x80 && value < 0xA0 ? windows1252.at(value - 0x80) : value;
        if (code < 0x80) {
            target += byte;
        } else if (code < 0x800) {
            target += char(0xC0 | (code >> 6));
            target += char(0x80 | (code & 0x3F));
        } else {
            target += char(0xE0 | (code >> 12));
            target += char(0x80 | ((code >> 6) & 0x3F));
            target += char(0x80 | (code & 0x3F));
        }
    }
}

} // namespace twb
