// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pdf/fontface.h"

#include <QtEndian>

#include <algorithm>

namespace twb::report {
namespace {

quint16 unsignedAt(const QByteArray &table, qsizetype offset)
{
    return offset >= 0 && offset + 2 <= table.size() ? qFromBigEndian<quint16>(table.constData() + offset)
                                                     : 0;
}

qint16 signedAt(const QByteArray &table, qsizetype offset)
{
    return qint16(unsignedAt(table, offset));
}

constexpr int nameRecordSize = 12;
constexpr int postScriptNameId = 6;

} // namespace

FontTables::FontTables(const QRawFont &font)
    : raw(font), head(font.fontTable("head")), hhea(font.fontTable("hhea")), hmtx(font.fontTable("hmtx")),
      os2(font.fontTable("OS/2")), post(font.fontTable("post")),
      unitsPerEm(std::max<int>(unsignedAt(head, 18), 1)), metricCount(std::max<int>(unsignedAt(hhea, 34), 1))
{
}

int FontTables::advance(quint32 glyph) const
{
    return unsignedAt(hmtx, std::min<qsizetype>(glyph, metricCount - 1) * 4);
}

QByteArray FontTables::postScriptName() const
{
    const QByteArray names = raw.fontTable("name");
    const int count = unsignedAt(names, 2);
    const int strings = unsignedAt(names, 4);
    QByteArray name;
    for (int i = 0; i < count && name.isEmpty(); ++i) {
        const int record = 6 + i * nameRecordSize;
        if (unsignedAt(names, record + 6) != postScriptNameId)
            continue;
        for (const char c :
            names.mid(strings + unsignedAt(names, record + 10), unsignedAt(names, record + 8))) {
            if ((c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '-')
                name += c;
        }
    }
    return name.isEmpty() ? QByteArray("Font") : name;
}

QByteArray FontTables::descriptor() const
{
    const double scale = 1000.0 / unitsPerEm;
    const auto scaled = [&](const QByteArray &table, int offset) {
        return number(signedAt(table, offset) * scale);
    };
    const double italicAngle = post.size() >= 8 ? qFromBigEndian<qint32>(post.constData() + 4) / 65536.0 : 0;
    const bool fixedPitch = post.size() >= 16 && qFromBigEndian<quint32>(post.constData() + 12) != 0;
    const int flags =
        4 | (italicAngle != 0 ? 64 : 0) | (fixedPitch ? 1 : 0); // 9.8.2: symbolic, italic, fixed
    const bool hasCapHeight = os2.size() >= 90 && unsignedAt(os2, 0) >= 2;
    return "/Flags " + QByteArray::number(flags) + "/FontBBox[" + scaled(head, 36) + ' ' + scaled(head, 38)
        + ' ' + scaled(head, 40) + ' ' + scaled(head, 42) + "]/ItalicAngle " + number(italicAngle)
        + "/Ascent " + scaled(hhea, 4) + "/Descent " + scaled(hhea, 6) + "/CapHeight "
        + (hasCapHeight ? scaled(os2, 88) : scaled(hhea, 4)) + "/StemV 80";
}

QByteArray toUnicodeMap(const std::vector<std::pair<int, QString>> &texts, bool wide)
{
    constexpr size_t entriesPerBlock = 100; // limit of the operator
    QByteArray map = "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                     "/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def\n"
                     "/CMapName/Adobe-Identity-UCS def\n/CMapType 2 def\n1 begincodespacerange\n";
    map += wide ? "<0000> <FFFF>\n" : "<00> <FF>\n";
    map += "endcodespacerange\n";
    for (size_t begin = 0; begin < texts.size(); begin += entriesPerBlock) {
        const size_t end = std::min(begin + entriesPerBlock, texts.size());
        map += QByteArray::number(end - begin) + " beginbfchar\n";
        for (size_t i = begin; i < end; ++i) {
            QByteArray code;
            appendHex16(code, quint16(texts[i].first));
            map += '<' + (wide ? code : code.last(2)) + "> <";
            for (const QChar c : texts[i].second)
                appendHex16(map, c.unicode());
            map += ">\n";
        }
        map += "endbfchar\n";
    }
    return map + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
}

} // namespace twb::report
