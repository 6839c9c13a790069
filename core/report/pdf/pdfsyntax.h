// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QColor>
#include <QDateTime>
#include <QRectF>
#include <QString>

namespace twb::report {

/// Number of an indirect object. 0 is none.
struct ObjectId {
    int value = 0;

    explicit operator bool() const { return value > 0; }
    bool operator==(const ObjectId &) const = default;
};

/// Appends with at most three decimals, without exponent (ISO 32000-1, 7.3.3).
void appendNumber(QByteArray &out, double value);
void appendInteger(QByteArray &out, qint64 value);
void appendReference(QByteArray &out, ObjectId id);

QByteArray number(double value);
QByteArray reference(ObjectId id);

/// Left, bottom, right, top.
QByteArray rectangle(const QRectF &rect);

/// A text string (7.9.2.2): a literal where it is ASCII, else UTF-16BE in hexadecimal.
QByteArray textString(QStringView text);

/// UTF-16BE with byte order mark in hexadecimal, for ActualText in content streams.
QByteArray utf16String(QStringView text);

void appendHex16(QByteArray &out, quint16 value);

/// \a time in UTC (7.9.4).
QByteArray dateString(const QDateTime &time);

/// Colour operator for filling or stroking; grey where the three parts are the same.
void appendColour(QByteArray &out, const QColor &colour, bool stroke);

} // namespace twb::report
