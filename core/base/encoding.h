// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QIODevice>
#include <QLatin1StringView>
#include <QString>
#include <QStringDecoder>

namespace twb {

/// The encodings that files of offices come in.
enum class Encoding : quint8 { Utf8, Windows1252, Utf16LittleEndian, Utf16BigEndian };

QLatin1StringView encodingName(Encoding encoding); ///< "UTF-8" …

struct DetectedEncoding {
    Encoding encoding = Encoding::Utf8;
    int bomSize = 0; ///< bytes of the byte order mark at the beginning; 0 without

    bool operator==(const DetectedEncoding &) const = default;
};

/// Judges the beginning of a file: byte order mark, else zero bytes (UTF-16), else whether the bytes
/// above 127 are mostly well-formed UTF-8. Pure ASCII counts as UTF-8.
DetectedEncoding detectEncoding(QByteArrayView sample);

/// A file as a stream of UTF-8 bytes. Bytes that claim to be UTF-8 pass unchanged, malformed ones too:
/// decodeText() deals with them.
class Utf8Source {
public:
    /// \a device is open for reading and outlives this object; reading starts after the byte order mark.
    Utf8Source(QIODevice &device, const DetectedEncoding &encoding);

    /// Appends about \a wanted bytes to \a target. False when nothing is left or reading failed.
    bool read(QByteArray &target, qint64 wanted);

    bool failed() const { return m_failed; }

    /// Bytes of the file read so far.
    qint64 position() const { return m_position; }

private:
    QIODevice &m_device;
    Encoding m_encoding;
    QStringDecoder m_decoder;
    qint64 m_position = 0;
    bool m_failed = false;
};

/// The text of \a bytes: UTF-8, or Windows-1252 when they are not well-formed UTF-8 (a late umlaut in a
/// file whose beginning was plain ASCII, a cell pasted from elsewhere).
QString decodeText(QByteArrayView bytes);

/// The text of a whole file: decoded as detectEncoding() judges it, without its byte order mark.
QString decodeFile(QByteArrayView bytes);

/// Appends \a bytes, read as Windows-1252 (WHATWG table), as UTF-8.
void appendWindows1252(QByteArray &target, QByteArrayView bytes);

} // namespace twb
