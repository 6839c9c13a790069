// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pdf/fontsource.h"

#include "core/report/pdf/cffnames.h"

#include <QPainterPath>
#include <QtEndian>

#include <hb-ot.h>
#include <hb-subset.h>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace twb::report {
namespace {

template <auto destroy> struct Destroy {
    template <typename T> void operator()(T *object) const { destroy(object); }
};
using Blob = std::unique_ptr<hb_blob_t, Destroy<hb_blob_destroy>>;
using OwnFace = std::unique_ptr<hb_face_t, Destroy<hb_face_destroy>>;
using OwnFont = std::unique_ptr<hb_font_t, Destroy<hb_font_destroy>>;
using SubsetInput = std::unique_ptr<hb_subset_input_t, Destroy<hb_subset_input_destroy>>;
using SubsetPlan = std::unique_ptr<hb_subset_plan_t, Destroy<hb_subset_plan_destroy>>;

constexpr quint16 restrictedLicence = 2; // OS/2 fsType, bits 0 to 3
constexpr double widthTolerance = 2.5; // font units per thousand

/// Only what a viewer needs: outlines and metrics. Hints, layout and names stay behind.
hb_face_t *faceWithOutlines(const QRawFont &font)
{
    const OwnFace builder(hb_face_builder_create());
    for (const char *tag :
        {"head", "hhea", "hmtx", "maxp", "loca", "glyf", "CFF ", "fvar", "gvar", "avar", "HVAR"}) {
        const QByteArray table = font.fontTable(tag);
        if (table.isEmpty())
            continue;
        const Blob blob(hb_blob_create(
            table.constData(), uint(table.size()), HB_MEMORY_MODE_DUPLICATE, nullptr, nullptr));
        hb_face_builder_add_table(builder.get(), hb_tag_from_string(tag, 4), blob.get());
    }
    const Blob whole(hb_face_reference_blob(builder.get()));
    return hb_face_create(whole.get(), 0);
}

bool mayBeEmbedded(const QRawFont &font)
{
    const QByteArray os2 = font.fontTable("OS/2");
    return os2.size() < 10 || (qFromBigEndian<quint16>(os2.constData() + 8) & 0xf) != restrictedLicence;
}

std::vector<hb_ot_var_axis_info_t> axesOf(hb_face_t *face)
{
    uint count = hb_ot_var_get_axis_count(face);
    std::vector<hb_ot_var_axis_info_t> axes(count);
    hb_ot_var_get_axis_infos(face, 0, &count, axes.data());
    axes.resize(count);
    return axes;
}

QByteArray bytesOf(hb_blob_t *blob)
{
    uint size = 0;
    const char *bytes = hb_blob_get_data(blob, &size);
    return {bytes, qsizetype(size)};
}

} // namespace

std::optional<FontSource> FontSource::of(const QRawFont &font)
{
    if (font.fontTable("head").size() < 54 || font.fontTable("hmtx").isEmpty() || !mayBeEmbedded(font))
        return std::nullopt;
    const bool trueType = !font.fontTable("glyf").isEmpty();
    if (!trueType && font.fontTable("CFF ").isEmpty())
        return std::nullopt;
    FontSource source(
        Face(faceWithOutlines(font), hb_face_destroy), trueType ? OutlineKind::TrueType : OutlineKind::Cff);
    if (hb_ot_var_has_data(source.m_face.get()) && !source.findInstance(font))
        return std::nullopt;
    return source;
}

bool FontSource::findInstance(const QRawFont &font)
{
    const std::vector<hb_ot_var_axis_info_t> axes = axesOf(m_face.get());
    std::vector<std::vector<float>> places(1);
    for (const hb_ot_var_axis_info_t &axis : axes)
        places.front().push_back(axis.default_value);
    const uint instances = hb_ot_var_get_named_instance_count(m_face.get());
    for (uint i = 0; i < instances; ++i) {
        uint count = uint(axes.size());
        places.emplace_back(axes.size());
        hb_ot_var_named_instance_get_design_coords(m_face.get(), i, &count, places.back().data());
    }
    const auto place = std::ranges::find_if(places, [&](const auto &each) { return matches(font, each); });
    if (place == places.end())
        return false;
    for (size_t i = 0; i < axes.size(); ++i)
        m_place.push_back({axes[i].tag, (*place)[i]});
    return true;
}

/// Whether glyphs at this place are as wide and as large as those that Qt draws.
bool FontSource::matches(const QRawFont &font, const std::vector<float> &place) const
{
    const OwnFont placed(hb_font_create(m_face.get()));
    hb_font_set_var_coords_design(placed.get(), place.data(), uint(place.size()));
    const double scale = font.pixelSize() / hb_face_get_upem(m_face.get());
    const double least = widthTolerance * hb_face_get_upem(m_face.get()) / 1000 * scale;
    const QList<quint32> glyphs = font.glyphIndexesForString(u"Hamburgefonstiv0289"_s);
    const QList<QPointF> advances = font.advancesForGlyphIndexes(glyphs, QRawFont::UseDesignMetrics);
    for (qsizetype i = 0; i < std::min(glyphs.size(), advances.size()); ++i) {
        if (std::abs(hb_font_get_glyph_h_advance(placed.get(), glyphs[i]) * scale - advances[i].x()) > least)
            return false;
        hb_glyph_extents_t box{};
        const QRectF drawn = font.pathForGlyph(glyphs[i]).boundingRect();
        if (hb_font_get_glyph_extents(placed.get(), glyphs[i], &box)
            && (std::abs(box.width * scale - drawn.width()) > 2 * least
                || std::abs(-box.height * scale - drawn.height()) > 2 * least))
            return false;
    }
    return true;
}

std::optional<FontProgram> FontSource::cut(const std::vector<quint32> &glyphs) const
{
    const SubsetInput input(hb_subset_input_create_or_fail());
    if (!input)
        return std::nullopt;
    hb_subset_input_set_flags(input.get(), HB_SUBSET_FLAGS_NO_HINTING | HB_SUBSET_FLAGS_NOTDEF_OUTLINE);
    hb_set_t *wanted = hb_subset_input_glyph_set(input.get());
    for (const quint32 glyph : glyphs)
        hb_set_add(wanted, glyph);
    for (const hb_variation_t &axis : m_place)
        hb_subset_input_pin_axis_location(input.get(), m_face.get(), axis.tag, axis.value);
    const SubsetPlan plan(hb_subset_plan_create_or_fail(m_face.get(), input.get()));
    if (!plan)
        return std::nullopt;
    const OwnFace result(hb_subset_plan_execute_or_fail(plan.get()));
    if (!result)
        return std::nullopt;

    FontProgram program;
    const hb_map_t *numbers = hb_subset_plan_old_to_new_glyph_mapping(plan.get());
    for (const quint32 glyph : glyphs)
        program.glyphs.push_back(quint16(hb_map_get(numbers, glyph)));
    if (m_kind == OutlineKind::TrueType) {
        program.bytes = bytesOf(Blob(hb_face_reference_blob(result.get())).get());
    } else {
        program.bytes =
            bytesOf(Blob(hb_face_reference_table(result.get(), HB_TAG('C', 'F', 'F', ' '))).get());
        program.names = cffNames(program.bytes, int(hb_face_get_glyph_count(result.get())))
                            .value_or(std::vector<quint16>());
    }
    return program.bytes.isEmpty() ? std::nullopt : std::optional(std::move(program));
}

} // namespace twb::report
