// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/layout/shapedtext.h"

#include <QGlyphRun>
#include <QHash>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace twb::report {
namespace {

constexpr double endless = 1e9 / 64; // QFixed holds 26 bits before the point
constexpr int longestStretch = 8'192; // so that its positions never come near that
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

/// Where the stretch ends that begins there: before a blank, so that blanks lead the next one and keep their
/// glyphs; without one between characters, in need anywhere.
int stretchEnd(const QString &text, int begin)
{
    if (text.size() - begin <= longestStretch)
        return int(text.size());
    constexpr int shortest = longestStretch / 2;
    for (int at = begin + longestStretch; at > begin + shortest; --at) {
        if (text[at].isSpace() && text[at] != QChar::Nbsp && !text[at - 1].isSpace())
            return at;
    }
    const QStringView window = QStringView(text).sliced(begin).first(longestStretch + 1);
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, window);
    finder.setPosition(longestStretch);
    if (finder.isAtBoundary() || finder.toPreviousBoundary() > shortest)
        return begin + int(finder.position());
    return begin + longestStretch - (text[begin + longestStretch].isLowSurrogate() ? 1 : 0);
}

struct Character {
    char32_t code;
    int units; ///< of UTF-16
};

Character characterAt(const QString &text, int at)
{
    const QChar unit = text[at];
    if (unit.isHighSurrogate())
        return {QChar::surrogateToUcs4(unit, text[at + 1]), 2};
    return {unit.unicode(), 1};
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

QString shortened(const QString &text, qsizetype most)
{
    if (text.size() <= most)
        return text;
    qsizetype end = most - 1;
    if (text[end].isLowSurrogate())
        --end;
    return text.first(end) + u'…';
}

ShapedText::ShapedText(const Inlines &pieces, const TextStyle &style, const FontSet &fonts) : m_style(style)
{
    join(pieces);
    m_bidirectional = isRightToLeft(m_text);
    shape(endless, fonts, nullptr);
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

/// One format for each part of the stretch in one font. Characters that no font has are shown as U+FFFD; the
/// text itself stays as it is.
ShapedText::Shown ShapedText::chooseFonts(const Stretch &stretch, const FontSet &fonts, Fallback fallback)
{
    constexpr auto changingFont = TextFlag::Bold | TextFlag::Italic | TextFlag::Code | TextFlag::Small;
    Shown shown{m_text.sliced(stretch.begin, stretch.end - stretch.begin), {}};
    QHash<std::pair<TextFlags::Int, QString>, QTextCharFormat> formats;
    const size_t firstPiece = m_pieces.empty() ? 0 : size_t(pieceAt(stretch.begin));
    for (size_t i = firstPiece; i < m_pieces.size() && m_starts[i] < stretch.end; ++i) {
        const TextFlags flags = m_pieces[i].flags & changingFont;
        const bool code = m_style.code || flags.testFlag(TextFlag::Code);
        const int pieceEnd = std::min(m_starts[i + 1], stretch.end);
        int begin = std::max(m_starts[i], stretch.begin);
        QString family = u""_s; // of the part; null for characters that are missing
        const auto finish = [&](int end) {
            if (end > begin && (flags || !family.isEmpty())) {
                QTextCharFormat &format = formats[{flags.toInt(), family}];
                if (format.isEmpty())
                    format.setFont(fonts.font(m_style, flags, family));
                shown.formats.append(QTextLayout::FormatRange{begin - stretch.begin, end - begin, format});
            }
            begin = end;
        };
        for (int at = begin; at < pieceEnd; ++at) {
            const Character character = characterAt(m_text, at);
            const bool joins = QChar::isMark(character.code) || character.code == 0x200d; // joins emoji
            const QString wanted = joins ? family : familyFor(character.code, code, fonts, fallback);
            m_foreign |= !isCommon(character.code);
            if (wanted.isNull()) {
                m_missing.insert(m_text.sliced(at, character.units));
                replaceCharacter(shown.text, at - stretch.begin, character.units == 2);
            }
            if (wanted != family)
                finish(at);
            family = wanted;
            at += character.units - 1;
        }
        finish(pieceEnd);
    }
    return shown;
}

QString ShapedText::familyFor(char32_t character, bool code, const FontSet &fonts, Fallback fallback)
{
    if (isCommon(character))
        return u""_s;
    return fallback == Fallback::None ? QString() : fonts.fallback(character, code);
}

void ShapedText::replaceCharacter(QString &shown, int at, bool pair)
{
    shown[at] = QChar(QChar::ReplacementCharacter);
    if (pair)
        shown[at + 1] = QChar(0x200b);
}

/// The whole text, stretch by stretch: at once, Qt would need memory and positions without bound.
void ShapedText::shape(double width, const FontSet &fonts, std::vector<TextLine> *lines)
{
    const int size = int(m_text.size());
    m_glyphs.clear();
    m_runs.clear();
    m_glyphs.reserve(size_t(size));
    m_positions.assign(size_t(size) + 1, insideCluster);
    const bool rightToLeft = m_bidirectional && m_text.isRightToLeft();
    double origin = 0;
    int begin = 0;
    do {
        const Stretch stretch{begin, stretchEnd(m_text, begin)};
        const size_t glyphs = m_glyphs.size();
        const size_t runs = m_runs.size();
        const size_t lineCount = lines ? lines->size() : 0;
        const Layout layout{width, origin, rightToLeft, lines};
        Shaped shaped = shapeStretch(stretch, layout, fonts, Fallback::System);
        if (!shaped.sound) { // Qt found no font for a part of the stretch after all
            m_glyphs.resize(glyphs);
            m_runs.resize(runs);
            if (lines)
                lines->resize(lineCount);
            shaped = shapeStretch(stretch, layout, fonts, Fallback::None);
        }
        origin += shaped.width;
        place(glyphs, {begin, shaped.end}, lines ? width : origin);
        begin = shaped.end;
    } while (begin < size);
    m_positions.back() = lines ? width : origin;
    for (int i = 0; i < size; ++i) {
        if (m_text[i] == QChar::LineSeparator)
            m_positions[size_t(i)] = m_positions[size_t(i) + 1];
    }
}

/// Shapes a stretch on one endless line, or in lines: then, where more text follows, but for the last one,
/// which the next stretch begins with.
ShapedText::Shaped ShapedText::shapeStretch(
    const Stretch &stretch, const Layout &wanted, const FontSet &fonts, Fallback fallback)
{
    const Shown shown = chooseFonts(stretch, fonts, fallback);
    QTextLayout layout(shown.text, fonts.font(m_style, {}));
    layout.setFormats(shown.formats);
    QTextOption option;
    option.setUseDesignMetrics(true);
    option.setWrapMode(wanted.lines ? QTextOption::WrapAtWordBoundaryOrAnywhere : QTextOption::NoWrap);
    if (m_bidirectional)
        option.setTextDirection(wanted.rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    layout.setTextOption(option);

    Shaped shaped{true, 0, stretch.end};
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(wanted.width);
        line.setPosition({shaped.width, 0});
        if (!wanted.lines)
            shaped.width += line.naturalTextWidth();
    }
    layout.endLayout();

    int count = layout.lineCount();
    if (!wanted.lines && count > 0 && stretch.end < m_text.size()) { // no room for what overhangs its end
        const QTextLine last = layout.lineAt(count - 1);
        shaped.width += last.horizontalAdvance() - last.naturalTextWidth();
    }
    if (wanted.lines && count > 1 && stretch.end < m_text.size())
        shaped.end = stretch.begin + layout.lineAt(--count).textStart();
    for (int i = 0; i < count; ++i) {
        const QTextLine line = layout.lineAt(i);
        const int glyphBegin = int(m_glyphs.size());
        shaped.sound &= takeGlyphs(line, stretch.begin, wanted.origin);
        if (wanted.lines) {
            const int begin = stretch.begin + line.textStart();
            wanted.lines->push_back({begin, begin + line.textLength(), glyphBegin, int(m_glyphs.size()), 0,
                line.naturalTextWidth(), false});
        }
    }
    return shaped;
}

/// False when parts of the line have no font.
bool ShapedText::takeGlyphs(const QTextLine &line, int textBegin, double origin)
{
    constexpr auto wanted = QTextLayout::RetrieveGlyphIndexes | QTextLayout::RetrieveGlyphPositions
        | QTextLayout::RetrieveStringIndexes;
    const double baseline = line.ascent() + line.y();
    QList<QGlyphRun> runs = line.glyphRuns(-1, -1, wanted);
    const qsizetype found = runs.size();
    runs.removeIf([this](const QGlyphRun &run) {
        return (m_foreign && !FontSet::isDrawable(run.rawFont()))
            || run.stringIndexes().size() != run.glyphIndexes().size() || run.glyphIndexes().contains(0u);
    });
    const bool sound = runs.size() == found;
    if (m_bidirectional) // from the order of the eye to that of the text
        std::ranges::stable_sort(runs, {}, [](const QGlyphRun &run) { return run.stringIndexes().first(); });
    for (const QGlyphRun &run : std::as_const(runs)) {
        const QList<quint32> indexes = run.glyphIndexes();
        const QList<QPointF> positions = run.positions();
        const QList<qsizetype> characters = run.stringIndexes();
        const int begin = int(m_glyphs.size());
        for (qsizetype k = 0; k < indexes.size(); ++k) {
            const int character = textBegin + int(characters[k]);
            if (!m_text[character].isLowSurrogate())
                m_glyphs.push_back(
                    {indexes[k], character, origin + positions[k].x(), positions[k].y() - baseline});
        }
        m_runs.push_back({run.rawFont(), begin, int(m_glyphs.size())});
    }
    return sound;
}

/// Positions of a stretch's characters from those of their glyphs, of which the first is given. Blanks at its
/// end have none and stand at \a end.
void ShapedText::place(size_t firstGlyph, const Stretch &stretch, double end)
{
    for (size_t i = firstGlyph; i < m_glyphs.size(); ++i) {
        double &position = m_positions[size_t(m_glyphs[i].textIndex)];
        if (position < 0)
            position = m_glyphs[i].x;
    }
    const bool endless = !m_bidirectional || stretch.end == m_text.size();
    double next = end;
    for (int i = stretch.end - 1; endless && i >= stretch.begin && m_positions[size_t(i)] < 0; --i)
        next = m_positions[size_t(i)] = m_text[i].isSpace() ? next : insideCluster;
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
    return lines;
}

} // namespace twb::report
