// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pdf/truetypeface.h"

#include "core/report/pdf/pdffile.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <hb-subset.h>

#include <limits>
#include <memory>

namespace twb::report {
namespace {

template <auto destroy> struct Destroy {
    template <typename T> void operator()(T *object) const { destroy(object); }
};
using Blob = std::unique_ptr<hb_blob_t, Destroy<hb_blob_destroy>>;
using Face = std::unique_ptr<hb_face_t, Destroy<hb_face_destroy>>;
using SubsetInput = std::unique_ptr<hb_subset_input_t, Destroy<hb_subset_input_destroy>>;
using SubsetPlan = std::unique_ptr<hb_subset_plan_t, Destroy<hb_subset_plan_destroy>>;

/// Only what a viewer needs: outlines and metrics. Hints, layout and names stay behind.
Face faceWithOutlines(const QRawFont &font)
{
    Face builder(hb_face_builder_create());
    for (const char *tag : {"head", "hhea", "hmtx", "maxp", "loca", "glyf"}) {
        const QByteArray table = font.fontTable(tag);
        const Blob blob(hb_blob_create(
            table.constData(), uint(table.size()), HB_MEMORY_MODE_DUPLICATE, nullptr, nullptr));
        hb_face_builder_add_table(builder.get(), hb_tag_from_string(tag, 4), blob.get());
    }
    const Blob whole(hb_face_reference_blob(builder.get()));
    return Face(hb_face_create(whole.get(), 0));
}

} // namespace

TrueTypeFace::TrueTypeFace(FontTables tables, quint16 number, ObjectId object)
    : m_tables(std::move(tables)), m_number(number), m_object(object)
{
    m_codes.push_back({}); // 0 is .notdef and never used
}

EncodedGlyph TrueTypeFace::encode(quint32 glyph, QStringView text)
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

quint16 TrueTypeFace::add(quint32 glyph, QStringView text)
{
    if (m_codes.size() > std::numeric_limits<quint16>::max())
        return std::numeric_limits<quint16>::max();
    m_codes.push_back(
        {glyph, text.toString(), float(m_tables.advance(glyph) * 1000.0 / m_tables.unitsPerEm)});
    return quint16(m_codes.size() - 1);
}

TrueTypeFace::Subset TrueTypeFace::subset() const
{
    const Face face = faceWithOutlines(m_tables.raw);
    const SubsetInput input(hb_subset_input_create_or_fail());
    if (!input)
        return {};
    hb_subset_input_set_flags(input.get(), HB_SUBSET_FLAGS_NO_HINTING | HB_SUBSET_FLAGS_NOTDEF_OUTLINE);
    hb_set_t *glyphs = hb_subset_input_glyph_set(input.get());
    for (const Code &code : m_codes)
        hb_set_add(glyphs, code.glyph);
    const SubsetPlan plan(hb_subset_plan_create_or_fail(face.get(), input.get()));
    if (!plan)
        return {};
    const Face result(hb_subset_plan_execute_or_fail(plan.get()));
    if (!result)
        return {};

    Subset subset;
    const Blob blob(hb_face_reference_blob(result.get()));
    uint size = 0;
    const char *bytes = hb_blob_get_data(blob.get(), &size);
    subset.font = QByteArray(bytes, size);
    const hb_map_t *newGlyphs = hb_subset_plan_old_to_new_glyph_mapping(plan.get());
    for (const Code &code : m_codes) {
        const quint16 glyph = qToBigEndian(quint16(hb_map_get(newGlyphs, code.glyph)));
        subset.glyphOfCode.append(reinterpret_cast<const char *>(&glyph), sizeof glyph);
    }
    return subset;
}

QByteArray TrueTypeFace::subsetTag() const
{
    QCryptographicHash hash(QCryptographicHash::Md5);
    for (const Code &code : m_codes)
        hash.addData(QByteArray(QByteArray::number(code.glyph) + ' '));
    QByteArray tag;
    for (const char byte : hash.result().first(6))
        tag += char('A' + quint8(byte) % 26);
    return tag;
}

bool TrueTypeFace::write(PdfFile &file)
{
    const Subset subset = this->subset();
    if (subset.font.isEmpty())
        return false;
    const QByteArray name = '/' + subsetTag() + '+' + m_tables.postScriptName();
    const ObjectId fontFile =
        file.writeStream("/Length1 " + QByteArray::number(subset.font.size()), subset.font);
    const ObjectId descriptor = file.write("<</Type/FontDescriptor/FontName" + name + m_tables.descriptor()
        + "/FontFile2 " + reference(fontFile) + ">>");
    const ObjectId glyphOfCode = file.writeStream({}, subset.glyphOfCode);

    QByteArray widths;
    std::vector<std::pair<int, QString>> texts;
    for (size_t code = 0; code < m_codes.size(); ++code) {
        appendNumber(widths, m_codes[code].width);
        widths += ' ';
        if (code > 0)
            texts.emplace_back(int(code), m_codes[code].text);
    }
    const ObjectId descendant = file.write("<</Type/Font/Subtype/CIDFontType2/BaseFont" + name
        + "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor "
        + reference(descriptor) + "/CIDToGIDMap " + reference(glyphOfCode) + "/DW 0/W[0[" + widths + "]]>>");
    const ObjectId toUnicode = file.writeStream({}, toUnicodeMap(texts, true));
    file.write(m_object,
        "<</Type/Font/Subtype/Type0/BaseFont" + name + "/Encoding/Identity-H/DescendantFonts["
            + reference(descendant) + "]/ToUnicode " + reference(toUnicode) + ">>");
    return true;
}

QByteArray TrueTypeFace::resources() const
{
    return "/F" + QByteArray::number(m_number) + ' ' + reference(m_object);
}

} // namespace twb::report
