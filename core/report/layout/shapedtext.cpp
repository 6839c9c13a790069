// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/layout/shapedtext.h"

#include <QGlyphRun>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twb::report {
namespace {

constexpr double endless = 1e9 / 64; // QFixed holds 26 bits before the point
constexpr double insideCluster = -1;

bool isRightToLeft(QStringView text)
{
    return std::ranges::any_of(text, [](QChar c) {
        const char16_t u = c.unicode();
        return (u >= 0x0590 && u <= 0x08ff) || (u >= 0xfb1d && u <= 0xfdff) || (u >= 0xfe70 && u <= 0xfeff)
            || u == 0xd802 || u == 0xd803 || u == 0xd83a || u == 0xd83b;
    });
}

bool isDropped(char16_t u)
{
    return u < 0x20 || (u >= 0x7f && u < 0xa0) || u == 0xad || u == 0xfeff || u == 0x200b || u == 0x2060
        || (u >= 0x200e && u <= 0x200f) || (u >= 0x202a && u <= 0x202e) || (u >= 0x2066 && u <= 0x2069)
        || (u >= 0xfe00 && u <= 0xfe0f) || (u >= 0xfff9 && u <= 0xfffb) || u >= 0xfffe
        || (u >= 0xfdd0 && u <= 0xfdef);
}

/// Letters and signs that the shipped text font has for certain.
bool isCommon(char32_t character)
{
    return character < 0x180 || character == 0x2013 || character == 0x2014
        || (character >= 0x2018 && character <= 0x201e) || character == 0x2022 || character == 0x2026
        || character == 0x2028 || character == 0x20ac;
}

/// Private characters mean nothing outside of their font, and PDF/A wants none. Word's bullets are
/// such characters of its symbol font.
QChar withoutPrivate(QChar c)
{
    if (c.unicode() < 0xe000 || c.unicode() > 0xf8ff)
        return c;
    return c == QChar(0xf0b7) || c == QChar(0xf0a7) ? QChar(0x2022) : QChar(QChar::ReplacementCharacter);
}

bool isPrivatePair(QChar high)
{
    return high.unicode() >= 0xdb80;
}

} // namespace

QString printableText(QStringView text)
{
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u'\n' || c == QChar::ParagraphSeparator)
            out += QChar(QChar::LineSeparator);
        else if (c == u'\t')
            out += u' ';
        else if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            out += isPrivatePair(c) ? QStringView(u"\ufffd") : text.sliced(i, 2);
            ++i;
        } else if (c.isSurrogate())
            out += QChar(QChar::ReplacementCharacter);
        else if (!isDropped(c.unicode()))
            out += withoutPrivate(c);
    }
    return out;
}

ShapedText::ShapedText(const Inlines &pieces, const TextStyle &style, const FontSet &fonts) : m_style(style)
{
    join(pieces);
    m_bidirectional = isRightToLeft(m_text);
    chooseFonts(fonts, Fallback::System);
    if (!shape(endless, fonts, nullptr)) {
        chooseFonts(fonts, Fallback::None);
        shape(endless, fonts, nullptr);
    }
    place();
}

void ShapedText::join(const Inlines &pieces)
{
    for (const Inline &piece : pieces) {
        const QString clean = printableText(piece.text);
        if (clean.isEmpty())
            continue;
        m_starts.push_back(int(m_text.size()));
        m_text += clean;
        m_pieces.push_back(piece);
    }
    m_starts.push_back(int(m_text.size()));
}

int ShapedText::pieceAt(int textIndex) const
{
    const auto next = std::upper_bound(m_starts.begin(), m_starts.end() - 1, textIndex);
    return int(next - m_starts.begin()) - 1;
}

/// One format for each stretch of text in one font. Characters that no font has are shown as U+FFFD; the text
/// itself stays as it is.
void ShapedText::chooseFonts(const FontSet &fonts, Fallback fallback)
{
    constexpr auto changingFont = TextFlag::Bold | TextFlag::Italic | TextFlag::Code | TextFlag::Small;
    m_shown = m_text;
    m_formats.clear();
    m_missing.clear();
    for (size_t i = 0; i < m_pieces.size(); ++i) {
        const TextFlags flags = m_pieces[i].flags & changingFont;
        const bool code = m_style.code || flags.testFlag(TextFlag::Code);
        int begin = m_starts[i];
        QString family = u""_s; // of the stretch; null for characters that are missing
        const auto finish = [&](int end) {
            if (end > begin && (flags || !family.isEmpty())) {
                QTextLayout::FormatRange range{begin, end - begin, {}};
                range.format.setFont(fonts.font(m_style, flags, family));
                m_formats.append(range);
            }
            begin = end;
        };
        for (int at = begin; at < m_starts[i + 1]; ++at) {
            const QChar unit = m_text[at];
            const bool pair = unit.isHighSurrogate();
            const char32_t character = pair ? QChar::surrogateToUcs4(unit, m_text[at + 1]) : unit.unicode();
            QString wanted = u""_s;
            m_foreign |= !isCommon(character);
            if (QChar::isMark(character) || character == 0x200d) // joins emoji
                wanted = family;
            else if (!isCommon(character))
                wanted = fallback == Fallback::None ? QString() : fonts.fallback(character, code);
            if (wanted.isNull())
                replaceCharacter(at, pair);
            if (wanted != family)
                finish(at);
            family = wanted;
            at += pair ? 1 : 0;
        }
        finish(m_starts[i + 1]);
    }
}

void ShapedText::replaceCharacter(int at, bool pair)
{
    m_missing += m_text.sliced(at, pair ? 2 : 1);
    m_shown[at] = QChar(QChar::ReplacementCharacter);
    if (pair)
        m_shown[at + 1] = QChar(0x200b);
}

/// False when Qt found no font for a stretch of the text after all.
bool ShapedText::shape(double width, const FontSet &fonts, std::vector<TextLine> *lines)
{
    QTextLayout layout(m_shown, fonts.font(m_style, {}));
    layout.setFormats(m_formats);
    QTextOption option;
    option.setUseDesignMetrics(true);
    option.setWrapMode(lines ? QTextOption::WrapAtWordBoundaryOrAnywhere : QTextOption::NoWrap);
    layout.setTextOption(option);

    bool sound = true;
    m_glyphs.clear();
    m_runs.clear();
    double origin = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({origin, 0});
        if (lines) {
            lines->push_back({line.textStart(), line.textStart() + line.textLength(), 0, 0, 0,
                line.naturalTextWidth(), false});
        } else {
            origin += line.naturalTextWidth();
        }
    }
    layout.endLayout();

    constexpr auto wanted = QTextLayout::RetrieveGlyphIndexes | QTextLayout::RetrieveGlyphPositions
        | QTextLayout::RetrieveStringIndexes;
    for (int i = 0; i < layout.lineCount(); ++i) {
        const QTextLine line = layout.lineAt(i);
        const double baseline = line.ascent() + line.y();
        if (lines)
            (*lines)[size_t(i)].glyphBegin = int(m_glyphs.size());
        QList<QGlyphRun> runs = line.glyphRuns(-1, -1, wanted);
        const qsizetype found = runs.size();
        runs.removeIf([this](const QGlyphRun &run) {
            return (m_foreign && !FontSet::isDrawable(run.rawFont()))
                || run.stringIndexes().size() != run.glyphIndexes().size() || run.glyphIndexes().contains(0u);
        });
        sound &= runs.size() == found;
        if (m_bidirectional) // from the order of the eye to that of the text
            std::ranges::stable_sort(
                runs, {}, [](const QGlyphRun &run) { return run.stringIndexes().first(); });
        for (const QGlyphRun &run : runs) {
            const QList<quint32> indexes = run.glyphIndexes();
            const QList<QPointF> positions = run.positions();
            const QList<qsizetype> characters = run.stringIndexes();
            const int begin = int(m_glyphs.size());
            for (qsizetype k = 0; k < indexes.size(); ++k) {
                if (!m_text[characters[k]].isLowSurrogate())
                    m_glyphs.push_back(
                        {indexes[k], int(characters[k]), positions[k].x(), positions[k].y() - baseline});
            }
            m_runs.push_back({run.rawFont(), begin, int(m_glyphs.size())});
        }
        if (lines)
            (*lines)[size_t(i)].glyphEnd = int(m_glyphs.size());
    }
    m_positions.assign(size_t(m_text.size()) + 1, insideCluster);
    m_positions.back() = lines ? width : origin;
    return sound;
}

/// Positions of the characters from those of their glyphs.
void ShapedText::place()
{
    for (const ShapedGlyph &glyph : m_glyphs) {
        double &position = m_positions[size_t(glyph.textIndex)];
        if (position < 0)
            position = glyph.x;
    }
    // Trailing blanks and line separators have no glyphs.
    for (qsizetype i = m_text.size() - 1; i >= 0 && m_positions[size_t(i)] < 0; --i) {
        if (m_text[i].isSpace())
            m_positions[size_t(i)] = m_positions[size_t(i) + 1];
    }
    for (qsizetype i = 0; i < m_text.size(); ++i) {
        if (m_text[i] == QChar::LineSeparator)
            m_positions[size_t(i)] = m_positions[size_t(i) + 1];
    }
}

int ShapedText::glyphAt(int textIndex) const
{
    const auto at = std::ranges::lower_bound(m_glyphs, textIndex, {}, &ShapedGlyph::textIndex);
    return int(at - m_glyphs.begin());
}

const GlyphRun &ShapedText::runAt(int glyph) const
{
    const auto next = std::ranges::upper_bound(m_runs, glyph, {}, &GlyphRun::begin);
    return next == m_runs.begin() ? *next : *(next - 1);
}

std::vector<TextLine> ShapedText::shapeLines(double width, const FontSet &fonts)
{
    std::vector<TextLine> lines;
    shape(width, fonts, &lines);
    place();
    return lines;
}

} // namespace twb::report
