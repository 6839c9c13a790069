// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pdf/embeddedface.h"

#include "core/report/pdf/pdffile.h"

#include <QCryptographicHash>
#include <QMap>
#include <QtEndian>

#include <algorithm>
#include <limits>

namespace twb::report {
namespace {

constexpr char systemInfo[] = "<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>";

/// A CMap that leads from codes to CIDs (ISO 32000-1, 9.7.5.4).
QByteArray codesToNames(const std::vector<quint16> &names)
{
    constexpr size_t entriesPerBlock = 100; // limit of the operator
    QByteArray map = "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                     "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>def\n"
                     "/CMapName/Twb-Codes def\n/CMapType 1 def\n/WMode 0 def\n1 begincodespacerange\n"
                     "<0000> <FFFF>\nendcodespacerange\n";
    for (size_t begin = 0; begin < names.size(); begin += entriesPerBlock) {
        const size_t end = std::min(begin + entriesPerBlock, names.size());
        map += QByteArray::number(end - begin) + " begincidchar\n";
        for (size_t code = begin; code < end; ++code) {
            map += '<';
            appendHex16(map, quint16(code));
            map += "> " + QByteArray::number(names[code]) + '\n';
        }
        map += "endcidchar\n";
    }
    return map + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
}

} // namespace

EmbeddedFace::EmbeddedFace(FontTables tables, FontSource source, quint16 number, ObjectId object)
    : m_tables(std::move(tables)), m_source(std::move(source)), m_number(number), m_object(object)
{
    m_codes.push_back({}); // 0 is .notdef and never used
}

EncodedGlyph EmbeddedFace::encode(quint32 glyph, QStringView text)
{
    quint16 code = 0;
    if (text.size() == 1 && text.front().unicode() < m_latin.size()) {
        quint16 &known = m_latin[text.front().unicode()];
        if (known == 0)
            known = add(glyph, text);
        if (m_codes[known].glyph == glyph)
            code = known;
    }
    if (code == 0) {
        quint16 &known = m_others[{glyph, text.toString()}];
        if (known == 0)
            known = add(glyph, text);
        code = known;
    }
    return {m_number, code, true, m_codes[code].width};
}

quint16 EmbeddedFace::add(quint32 glyph, QStringView text)
{
    if (m_codes.size() > std::numeric_limits<quint16>::max())
        return std::numeric_limits<quint16>::max();
    m_codes.push_back({glyph, text.toString(), widthOf(glyph)});
    return quint16(m_codes.size() - 1);
}

float EmbeddedFace::widthOf(quint32 glyph) const
{
    if (!m_source.isVariable())
        return float(m_tables.advance(glyph) * 1000.0 / m_tables.unitsPerEm);
    const QList<QPointF> advances = m_tables.raw.advancesForGlyphIndexes({glyph}, QRawFont::UseDesignMetrics);
    return advances.isEmpty() ? 0 : float(advances.first().x() * 1000 / m_tables.raw.pixelSize());
}

QByteArray EmbeddedFace::subsetTag() const
{
    QCryptographicHash hash(QCryptographicHash::Md5);
    for (const Code &code : m_codes)
        hash.addData(QByteArray(QByteArray::number(code.glyph) + ' '));
    QByteArray tag;
    for (const char byte : hash.result().first(6))
        tag += char('A' + quint8(byte) % 26);
    return tag;
}

ObjectId EmbeddedFace::writeDescriptor(
    PdfFile &file, const QByteArray &name, const QByteArray &key, ObjectId program) const
{
    return file.write("<</Type/FontDescriptor/FontName" + name + m_tables.descriptor() + key + ' '
        + reference(program) + ">>");
}

ObjectId EmbeddedFace::writeTrueType(PdfFile &file, const FontProgram &program, const QByteArray &name) const
{
    const ObjectId fontFile =
        file.writeStream("/Length1 " + QByteArray::number(program.bytes.size()), program.bytes);
    const ObjectId descriptor = writeDescriptor(file, name, "/FontFile2", fontFile);
    QByteArray glyphOfCode;
    for (const quint16 glyph : program.glyphs) {
        const quint16 number = qToBigEndian(glyph);
        glyphOfCode.append(reinterpret_cast<const char *>(&number), sizeof number);
    }
    QByteArray widths;
    for (const Code &code : m_codes) {
        appendNumber(widths, code.width);
        widths += ' ';
    }
    return file.write("<</Type/Font/Subtype/CIDFontType2/BaseFont" + name + "/CIDSystemInfo" + systemInfo
        + "/FontDescriptor " + reference(descriptor) + "/CIDToGIDMap "
        + reference(file.writeStream({}, glyphOfCode)) + "/DW 0/W[0[" + widths + "]]>>");
}

std::vector<quint16> EmbeddedFace::namesOfCodes(const FontProgram &program) const
{
    std::vector<quint16> names = program.glyphs;
    for (quint16 &name : names)
        if (!program.names.empty())
            name = name < program.names.size() ? program.names[name] : 0;
    return names;
}

ObjectId EmbeddedFace::writeCff(PdfFile &file, const FontProgram &program, const QByteArray &name) const
{
    const ObjectId fontFile = file.writeStream("/Subtype/CIDFontType0C", program.bytes);
    const ObjectId descriptor = writeDescriptor(file, name, "/FontFile3", fontFile);
    QMap<quint16, float> byName;
    const std::vector<quint16> names = namesOfCodes(program);
    for (size_t code = 1; code < m_codes.size(); ++code)
        byName.insert(names[code], m_codes[code].width);
    QByteArray widths;
    for (auto at = byName.cbegin(); at != byName.cend(); ++at)
        widths += QByteArray::number(at.key()) + '[' + number(at.value()) + ']';
    return file.write("<</Type/Font/Subtype/CIDFontType0/BaseFont" + name + "/CIDSystemInfo" + systemInfo
        + "/FontDescriptor " + reference(descriptor) + "/DW 0/W[" + widths + "]>>");
}

bool EmbeddedFace::write(PdfFile &file)
{
    std::vector<quint32> glyphs;
    glyphs.reserve(m_codes.size());
    for (const Code &code : m_codes)
        glyphs.push_back(code.glyph);
    const std::optional<FontProgram> program = m_source.cut(glyphs);
    if (!program)
        return false;
    const QByteArray name = '/' + subsetTag() + '+' + m_tables.postScriptName();
    const bool trueType = m_source.kind() == OutlineKind::TrueType;
    const ObjectId descendant =
        trueType ? writeTrueType(file, *program, name) : writeCff(file, *program, name);
    QByteArray encoding = "/Identity-H";
    if (!trueType)
        encoding = ' '
            + reference(file.writeStream(
                "/Type/CMap/CMapName/Twb-Codes/CIDSystemInfo" + QByteArray(systemInfo) + "/WMode 0",
                codesToNames(namesOfCodes(*program))));
    std::vector<std::pair<int, QString>> texts;
    for (size_t code = 1; code < m_codes.size(); ++code)
        texts.emplace_back(int(code), m_codes[code].text);
    const ObjectId toUnicode = file.writeStream({}, toUnicodeMap(texts, true));
    file.write(m_object,
        "<</Type/Font/Subtype/Type0/BaseFont" + name + "/Encoding" + encoding + "/DescendantFonts["
            + reference(descendant) + "]/ToUnicode " + reference(toUnicode) + ">>");
    return true;
}

QByteArray EmbeddedFace::resources() const
{
    return "/F" + QByteArray::number(m_number) + ' ' + reference(m_object);
}

} // namespace twb::report
