// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRawFont>

#include <hb.h>

#include <memory>
#include <optional>
#include <vector>

namespace twb::report {

enum class OutlineKind : quint8 { TrueType, Cff };

/// A font program cut down to some glyphs.
struct FontProgram {
    QByteArray bytes; ///< TrueType: the font; CFF: the bare CFF table
    std::vector<quint16> glyphs; ///< in the program, for each that was asked for
    std::vector<quint16>
        names; ///< CIDs of the glyphs of a CFF program, in its order; empty when they are the numbers
};

/// The outlines of a font that may be embedded, read from its tables. Of a variable font the instance
/// that Qt draws: found among the named ones by the measures of its glyphs.
class FontSource {
public:
    /// Nothing for fonts whose licence bits forbid embedding, without outlines, in CFF 2, and for instances
    /// of variable fonts that have no name.
    static std::optional<FontSource> of(const QRawFont &font);

    OutlineKind kind() const { return m_kind; }
    bool isVariable() const { return !m_place.empty(); }

    /// Nothing when HarfBuzz fails.
    std::optional<FontProgram> cut(const std::vector<quint32> &glyphs) const;

private:
    using Face = std::shared_ptr<hb_face_t>;

    FontSource(Face face, OutlineKind kind) : m_face(std::move(face)), m_kind(kind) { }
    bool findInstance(const QRawFont &font);
    bool matches(const QRawFont &font, const std::vector<float> &place) const;

    Face m_face;
    OutlineKind m_kind;
    std::vector<hb_variation_t> m_place; ///< on each axis; empty for static fonts
};

} // namespace twb::report
