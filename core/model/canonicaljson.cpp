// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/canonicaljson.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringEncoder>

#include <charconv>
#include <cmath>

namespace twb::model {

using namespace Qt::StringLiterals;

namespace {

void appendEscaped(QByteArray &out, char c)
{
    switch (c) {
    case '"':
        out += "\\\"";
        return;
    case '\\':
        out += "\\\\";
        return;
    case '\b':
        out += "\\b";
        return;
    case '\f':
        out += "\\f";
        return;
    case '\n':
        out += "\\n";
        return;
    case '\r':
        out += "\\r";
        return;
    case '\t':
        out += "\\t";
        return;
    default:
        break;
    }
    static constexpr char digits[] = "0123456789abcdef";
    out += "\\u00";
    out += digits[(c >> 4) & 0xf];
    out += digits[c & 0xf];
}

void appendString(QByteArray &out, const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    out += '"';
    qsizetype start = 0;
    for (qsizetype i = 0; i < utf8.size(); ++i) {
        const char c = utf8.at(i);
        if (uchar(c) >= 0x20 && c != '"' && c != '\\')
            continue;
        out.append(utf8.constData() + start, i - start);
        appendEscaped(out, c);
        start = i + 1;
    }
    out.append(utf8.constData() + start, utf8.size() - start);
    out += '"';
}

/// Shortest decimal digits that give the same double, in the layout of ECMA-262 Number::toString.
void appendNumber(QByteArray &out, double number)
{
    if (number == 0 || !std::isfinite(number)) {
        out += '0';
        return;
    }
    char buffer[32];
    const auto end =
        std::to_chars(buffer, buffer + sizeof buffer, std::fabs(number), std::chars_format::scientific);
    const QByteArray scientific(buffer, end.ptr - buffer);
    const qsizetype e = scientific.indexOf('e');
    const int exponent = scientific.mid(e + 1).toInt();
    QByteArray digits = scientific.left(e);
    digits.replace(".", "");
    if (number < 0)
        out += '-';
    const int count = int(digits.size());
    const int point = exponent + 1;
    if (count <= point && point <= 21)
        out += digits + QByteArray(point - count, '0');
    else if (0 < point && point <= 21)
        out += digits.left(point) + '.' + digits.mid(point);
    else if (-6 < point && point <= 0)
        out += "0." + QByteArray(-point, '0') + digits;
    else {
        out += digits.left(1);
        if (count > 1)
            out += '.' + digits.mid(1);
        out += exponent < 0 ? "e-" : "e+";
        out += QByteArray::number(std::abs(exponent));
    }
}

void append(QByteArray &out, const QJsonValue &value);

void appendObject(QByteArray &out, const QJsonObject &object)
{
    // QJsonObject keeps its members sorted by UTF-16 code units, which is the order RFC 8785 asks for.
    out += '{';
    bool first = true;
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!first)
            out += ',';
        first = false;
        appendString(out, it.key());
        out += ':';
        append(out, it.value());
    }
    out += '}';
}

void append(QByteArray &out, const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        out += "null";
        return;
    case QJsonValue::Bool:
        out += value.toBool() ? "true" : "false";
        return;
    case QJsonValue::Double:
        appendNumber(out, value.toDouble());
        return;
    case QJsonValue::String:
        appendString(out, value.toString());
        return;
    case QJsonValue::Object:
        appendObject(out, value.toObject());
        return;
    case QJsonValue::Array:
        break;
    }
    out += '[';
    const QJsonArray array = value.toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        if (i > 0)
            out += ',';
        append(out, array.at(i));
    }
    out += ']';
}

} // namespace

QByteArray canonicalJson(const QJsonValue &value)
{
    QByteArray out;
    append(out, value);
    return out;
}

} // namespace twb::model
