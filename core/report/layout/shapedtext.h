// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/layout/fontset.h"

#include <QRawFont>
#include <QSet>
#include <QTextLayout>

#include <vector>

namespace twb::report {

/// A glyph at its place on one endless line, in layout units; y from the baseline, downwards.
struct ShapedGlyph {
    quint32 index = 0;
    int textIndex = 0; ///< of the first character of its cluster
    double x = 0;
    double y = 0;
};

/// Glyphs in a row that share a font.
struct GlyphRun {
    QRawFont font;
    int begin = 0;
    int end = 0;
};

/// One line of a broken paragraph. Indices are half open; `origin` is where the line begins on the
/// endless line.
struct TextLine {
    int textBegin = 0;
    int textEnd = 0;
    int glyphBegin = 0;
    int glyphEnd = 0;
    double origin = 0;
    double width = 0; ///< without trailing blanks, with the hyphen
    bool hyphenated = false;
};

/// Text after shaping: Qt has chosen fonts and glyphs, lines are not yet broken.
class ShapedText {
public:
    ShapedText(const Inlines &pieces, const TextStyle &style, const FontSet &fonts);

    const QString &text() const { return m_text; }
    const TextStyle &style() const { return m_style; }
    const std::vector<ShapedGlyph> &glyphs() const { return m_glyphs; }
    const std::vector<GlyphRun> &runs() const { return m_runs; }
    const Inlines &pieces() const { return m_pieces; }

    /// Begin of each piece in text(), and the text's length at the end.
    const std::vector<int> &pieceStarts() const { return m_starts; }
    int pieceAt(int textIndex) const;

    /// Layout units from the start to the character; negative inside of a cluster.
    double position(int textIndex) const { return m_positions[size_t(textIndex)]; }
    double naturalWidth() const { return m_positions.back(); }

    int glyphAt(int textIndex) const; ///< first glyph at or after the character
    const GlyphRun &runAt(int glyph) const;

    /// Characters that no font has.
    const QSet<QString> &missing() const { return m_missing; }

    /// Text with parts from right to left: cannot be cut out of one line.
    bool isBidirectional() const { return m_bidirectional; }

    /// For bidirectional text: shapes it anew at this width, in lines. \a width in layout units.
    std::vector<TextLine> shapeLines(double width, const FontSet &fonts);

private:
    enum class Fallback : quint8 { System, None };

    /// Part of the text, half open, that Qt is given at once.
    struct Stretch {
        int begin = 0;
        int end = 0;
    };
    struct Shown {
        QString text; ///< with U+FFFD for what is missing
        QList<QTextLayout::FormatRange> formats;
    };
    struct Layout {
        double width = 0;
        double origin = 0; ///< of the stretch on the endless line
        bool rightToLeft = false;
        std::vector<TextLine> *lines = nullptr; ///< null for one endless line
    };
    struct Shaped {
        bool sound = true; ///< all of it has a font
        double width = 0;
        int end = 0;
    };

    void join(const Inlines &pieces);
    void shape(double width, const FontSet &fonts, std::vector<TextLine> *lines);
    Shaped shapeStretch(
        const Stretch &stretch, const Layout &wanted, const FontSet &fonts, Fallback fallback);
    Shown chooseFonts(const Stretch &stretch, const FontSet &fonts, Fallback fallback);
    static QString familyFor(char32_t character, bool code, const FontSet &fonts, Fallback fallback);
    static void replaceCharacter(QString &shown, int at, bool pair);
    bool takeGlyphs(const QTextLine &line, int textBegin, double origin);
    void place(size_t firstGlyph, const Stretch &stretch, double end);

    TextStyle m_style;
    QString m_text;
    QSet<QString> m_missing;
    Inlines m_pieces;
    std::vector<int> m_starts;
    std::vector<ShapedGlyph> m_glyphs;
    std::vector<GlyphRun> m_runs;
    std::vector<double> m_positions;
    bool m_bidirectional = false;
    bool m_foreign = false; ///< not only in the letters of the shipped fonts
};

/// Characters that no font shows and no PDF may hold are gone, tabs are blanks, line ends are U+2028.
QString printableText(QStringView text);

/// Where a text is only named: its beginning with an ellipsis when it is longer than \a most.
QString shortened(const QString &text, qsizetype most);

} // namespace twb::report
