// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/canonicaljson.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringEncoder>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstdlib>
#include <cstring>

namespace twb::model {

using namespace Qt::StringLiterals;

namespace {

void appendEscaped(std::string &out, char c)
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

bool needsEscape(char c)
{
    return uchar(c) < 0x20 || c == '"' || c == '\\';
}

/// The first character that needs an escape, or \a end. Looks at eight bytes at a time; see Hacker's
/// Delight, section 6-1, for finding a zero byte in a word.
const char *findEscape(const char *at, const char *end)
{
    constexpr quint64 ones = 0x0101010101010101;
    constexpr quint64 highs = 0x8080808080808080;
    constexpr auto zeroBytes = [](quint64 word) { return (word - ones) & ~word & highs; };
    for (; end - at >= 8; at += 8) {
        quint64 word;
        std::memcpy(&word, at, sizeof word);
        const quint64 control = (word - ones * 0x20) & ~word & highs;
        if (control | zeroBytes(word ^ (ones * '"')) | zeroBytes(word ^ (ones * '\\')))
            break;
    }
    while (at != end && !needsEscape(*at))
        ++at;
    return at;
}

void appendWithEscapes(std::string &out, std::string_view text)
{
    const char *at = text.data();
    const char *end = at + text.size();
    while (at != end) {
        const char *next = findEscape(at, end);
        out.append(at, next);
        if (next == end)
            return;
        appendEscaped(out, *next);
        at = next + 1;
    }
}

/// Writes the escapes into the text that stands at the end of \a out, from \a first on.
void escapeTail(std::string &out, size_t first)
{
    const std::string tail = out.substr(first);
    out.resize(first);
    appendWithEscapes(out, tail);
}

void appendString(std::string &out, QStringView text)
{
    out += '"';
    const size_t start = out.size();
    QStringEncoder encode(QStringEncoder::Utf8, QStringEncoder::Flag::Stateless);
    out.resize_and_overwrite(start + size_t(encode.requiredSpace(text.size())),
        [&](char *data, size_t) { return size_t(encode.appendToBuffer(data + start, text) - data); });
    const char *end = out.data() + out.size();
    if (const char *escape = findEscape(out.data() + start, end); escape != end)
        escapeTail(out, size_t(escape - out.data()));
    out += '"';
}

/// Shortest decimal digits that give the same double, in the layout of ECMA-262 Number::toString.
void appendNumber(std::string &out, double number)
{
    if (number == 0 || !std::isfinite(number)) {
        out += '0';
        return;
    }
    char buffer[32]{};
    const auto end =
        std::to_chars(buffer, buffer + sizeof buffer - 1, std::fabs(number), std::chars_format::scientific);
    const std::string_view scientific(buffer, end.ptr);
    const size_t e = scientific.find('e');
    const int exponent = std::atoi(scientific.data() + e + 1);
    std::string digits(scientific.substr(0, e));
    std::erase(digits, '.');
    if (number < 0)
        out += '-';
    const int count = int(digits.size());
    const int point = exponent + 1;
    if (count <= point && point <= 21)
        out.append(digits).append(size_t(point - count), '0');
    else if (0 < point && point <= 21)
        out.append(digits.insert(size_t(point), 1, '.'));
    else if (-6 < point && point <= 0)
        out.append("0.").append(size_t(-point), '0').append(digits);
    else {
        if (count > 1)
            digits.insert(1, 1, '.');
        out.append(digits).append(exponent < 0 ? "e-" : "e+").append(std::to_string(std::abs(exponent)));
    }
}

template <typename Value> void appendValue(std::string &out, const Value &value);

void appendSorted(std::string &out, const QJsonObject &object)
{
    out += '{';
    const auto members = sortedMembers(object);
    for (const auto &[key, value] : members) {
        if (!out.ends_with('{'))
            out += ',';
        appendString(out, key);
        out += ':';
        appendValue(out, value);
    }
    out += '}';
}

void appendObject(std::string &out, const QJsonObject &object)
{
    const size_t start = out.size();
    QString last;
    out += '{';
    for (auto it = object.begin(); it != object.end(); ++it) {
        QString key = it.key();
        if (it != object.begin()) {
            if (key < last) {
                out.resize(start);
                appendSorted(out, object);
                return;
            }
            out += ',';
        }
        appendString(out, key);
        out += ':';
        appendValue(out, *it);
        last = std::move(key);
    }
    out += '}';
}

void appendArray(std::string &out, const QJsonArray &array)
{
    out += '[';
    for (auto it = array.begin(); it != array.end(); ++it) {
        if (it != array.begin())
            out += ',';
        appendValue(out, *it);
    }
    out += ']';
}

/// \tparam Value QJsonValue, or a reference into an object or array, which saves a copy of each value
template <typename Value> void appendValue(std::string &out, const Value &value)
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
        appendArray(out, value.toArray());
        return;
    }
}

} // namespace

/// QJsonObject sorts by UTF-16 code units what is inserted but by code points what it has parsed.
QList<std::pair<QString, QJsonValue>> sortedMembers(const QJsonObject &object)
{
    QList<std::pair<QString, QJsonValue>> members;
    for (auto it = object.begin(); it != object.end(); ++it)
        members.append({it.key(), it.value()});
    std::ranges::sort(members, {}, &std::pair<QString, QJsonValue>::first);
    return members;
}

QByteArray canonicalJson(const QJsonValue &value)
{
    std::string out;
    appendValue(out, value);
    return QByteArray::fromStdString(out);
}

void appendCanonicalJson(std::string &out, const QJsonValue &value)
{
    appendValue(out, value);
}

void appendCanonicalJson(std::string &out, const QJsonValueConstRef &value)
{
    appendValue(out, value);
}

void appendCanonicalJson(std::string &out, const QJsonObject &object)
{
    appendObject(out, object);
}

void appendCanonicalText(std::string &out, QStringView text)
{
    appendString(out, text);
}

void appendCanonicalUtf8(std::string &out, std::string_view text)
{
    out += '"';
    appendWithEscapes(out, text);
    out += '"';
}

} // namespace twb::model
