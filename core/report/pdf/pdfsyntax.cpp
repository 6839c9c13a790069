// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pdf/pdfsyntax.h"

#include <algorithm>
#include <charconv>

using namespace Qt::StringLiterals;

namespace twb::report {
namespace {

constexpr char hexDigits[] = "0123456789ABCDEF";

bool isPlainAscii(QStringView text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.unicode() >= 32 && c.unicode() <= 126; });
}

} // namespace

void appendInteger(QByteArray &out, qint64 value)
{
    char digits[24];
    const auto end = std::to_chars(digits, digits + sizeof digits, value).ptr;
    out.append(digits, end - digits);
}

void appendNumber(QByteArray &out, double value)
{
    qint64 thousandths = qRound64(value * 1000);
    if (thousandths < 0) {
        out += '-';
        thousandths = -thousandths;
    }
    appendInteger(out, thousandths / 1000);
    int fraction = int(thousandths % 1000);
    if (fraction == 0)
        return;
    char text[4] = {
        '.', char('0' + fraction / 100), char('0' + fraction / 10 % 10), char('0' + fraction % 10)};
    out.append(text, fraction % 10 ? 4 : fraction % 100 ? 3 : 2);
}

void appendReference(QByteArray &out, ObjectId id)
{
    appendInteger(out, id.value);
    out += " 0 R";
}

QByteArray number(double value)
{
    QByteArray out;
    appendNumber(out, value);
    return out;
}

QByteArray reference(ObjectId id)
{
    QByteArray out;
    appendReference(out, id);
    return out;
}

QByteArray rectangle(const QRectF &rect)
{
    return '[' + number(rect.left()) + ' ' + number(rect.top()) + ' ' + number(rect.right()) + ' '
        + number(rect.bottom()) + ']';
}

void appendHex16(QByteArray &out, quint16 value)
{
    const char digits[4] = {hexDigits[value >> 12], hexDigits[value >> 8 & 15], hexDigits[value >> 4 & 15],
        hexDigits[value & 15]};
    out.append(digits, 4);
}

QByteArray utf16String(QStringView text)
{
    QByteArray out = "<FEFF"_ba;
    for (QChar c : text)
        appendHex16(out, c.unicode());
    out += '>';
    return out;
}

QByteArray textString(QStringView text)
{
    if (!isPlainAscii(text))
        return utf16String(text);
    QByteArray out = "("_ba;
    for (QChar c : text) {
        if (c == u'(' || c == u')' || c == u'\\')
            out += '\\';
        out += char(c.unicode());
    }
    out += ')';
    return out;
}

QByteArray dateString(const QDateTime &time)
{
    return "(D:" + time.toUTC().toString(u"yyyyMMddHHmmss"_s).toLatin1() + "Z)";
}

void appendColour(QByteArray &out, const QColor &colour, bool stroke)
{
    if (colour.red() == colour.green() && colour.green() == colour.blue()) {
        appendNumber(out, colour.redF());
        out += stroke ? " G\n" : " g\n";
        return;
    }
    appendNumber(out, colour.redF());
    out += ' ';
    appendNumber(out, colour.greenF());
    out += ' ';
    appendNumber(out, colour.blueF());
    out += stroke ? " RG\n" : " rg\n";
}

} // namespace twb::report
