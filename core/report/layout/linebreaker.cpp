// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/layout/linebreaker.h"

#include "core/report/hyphenation/hyphenator.h"

#include <QTextBoundaryFinder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twb::report {
namespace {

constexpr double lineTolerance = 0.5; // layout units
constexpr double narrowest = 1; // points; such a line holds one cluster
constexpr double shortLine = 0.1; // blank part of a line that calls for a hyphen
constexpr int hyphensInARow = 2;

bool isBlank(QChar c)
{
    return c.isSpace() && c != QChar::Nbsp;
}

class Breaker {
public:
    Breaker(const ShapedText &text, double width, const Hyphenator *hyphenator)
        : m_shaped(text), m_text(text.text()), m_width(width),
          m_hyphenator(text.style().hyphenation == Hyphenation::None ? nullptr : hyphenator)
    {
    }

    std::vector<TextLine> run()
    {
        QTextBoundaryFinder finder(QTextBoundaryFinder::Line, m_text);
        qsizetype next = m_text.isEmpty() ? -1 : finder.toNextBoundary();
        while (next > 0) {
            const int boundary = int(next);
            if (boundary < m_text.size() && (m_shaped.position(boundary) < 0 || belongsTogether(boundary))) {
                next = finder.toNextBoundary();
                continue;
            }
            if (boundary != m_boundary) {
                m_boundary = boundary;
                m_boundaryVisible = withoutBlanks(boundary);
            }
            if (fits()) {
                m_fitting = boundary;
                if (boundary == m_text.size() || m_text[boundary - 1] == QChar::LineSeparator)
                    finish(boundary, false);
                next = finder.toNextBoundary();
            } else {
                breakBefore(boundary);
            }
        }
        if (m_lines.empty())
            finish(int(m_text.size()), false);
        return std::move(m_lines);
    }

private:
    /// "8. August", "§ 5": never broken at their blank.
    bool belongsTogether(int boundary) const
    {
        if (boundary < 2 || m_text[boundary - 1] != u' ')
            return false;
        if (m_text[boundary - 2] == u'§')
            return true;
        int digits = 0;
        for (int at = boundary - 3;
            m_text[boundary - 2] == u'.' && at >= 0 && digits < 3 && m_text[at].isDigit(); --at)
            ++digits;
        return (digits == 1 || digits == 2) && m_text[boundary].isLetter();
    }

    double from(int begin, int end) const { return m_shaped.position(end) - m_shaped.position(begin); }

    int withoutBlanks(int end) const
    {
        while (end > m_begin && isBlank(m_text[end - 1]))
            --end;
        return end;
    }

    bool isWithin(int end) const { return from(m_begin, end) <= m_width + lineTolerance; }

    /// Whether the text up to the boundary fits, without the blanks before it.
    bool fits() const { return isWithin(std::max(m_begin, m_boundaryVisible)); }

    void finish(int end, bool hyphenated, double hyphenWidth = 0)
    {
        const double width = from(m_begin, withoutBlanks(end)) + hyphenWidth;
        m_lines.push_back({m_begin, end, m_shaped.glyphAt(m_begin), m_shaped.glyphAt(end),
            m_shaped.position(m_begin), width, hyphenated});
        m_hyphensInARow = hyphenated ? m_hyphensInARow + 1 : 0;
        m_begin = end;
        m_fitting = end;
    }

    /// What stands between the last boundary that fits and this one does not fit: hyphen, or the last
    /// boundary, or in need anywhere.
    void breakBefore(int boundary)
    {
        const bool nothingFits = m_fitting == m_begin;
        const double blank = m_width - from(m_begin, withoutBlanks(m_fitting));
        const bool wanted = nothingFits
            || (m_shaped.style().hyphenation == Hyphenation::Normal && blank > shortLine * m_width
                && m_hyphensInARow < hyphensInARow);
        if (wanted && m_hyphenator && hyphenate(boundary))
            return;
        if (!nothingFits)
            finish(m_fitting, false);
        else
            finish(emergencyEnd(boundary), false);
    }

    /// Up to where words are of use: to the end of the first that goes beyond the line. What is longer than
    /// any word need not be looked at as a whole.
    int endOfWords(int boundary) const
    {
        int end = m_fitting;
        while (end < boundary && isWithin(end))
            ++end;
        const int furthest = std::min(boundary, end + Hyphenator::longestWord);
        while (end < furthest && m_text[end].isLetter())
            ++end;
        return end;
    }

    bool hyphenate(int boundary)
    {
        int end = endOfWords(boundary);
        while (end > m_fitting) {
            while (end > m_fitting && !m_text[end - 1].isLetter())
                --end;
            int begin = end;
            while (begin > m_fitting && m_text[begin - 1].isLetter())
                --begin;
            if (end > begin && mayHyphenate(begin, end) && hyphenateWord(begin, end))
                return true;
            end = begin;
        }
        return false;
    }

    /// Not in code, in foreign words, and not in addresses of mail and web.
    bool mayHyphenate(int begin, int end) const
    {
        const auto joins = [](QChar c) { return QStringView(u"./@:_").contains(c); };
        const bool address = (begin > 0 && joins(m_text[begin - 1]))
            || (end + 1 < m_text.size() && joins(m_text[end]) && !m_text[end + 1].isSpace());
        const Inline &piece = m_shaped.pieces()[size_t(m_shaped.pieceAt(begin))];
        return !address && !piece.flags.testFlag(TextFlag::Code)
            && (piece.language.isEmpty() || piece.language.startsWith("de"_L1));
    }

    bool hyphenateWord(int begin, int end)
    {
        double hyphen = 0;
        const std::vector<int> &breaks = m_hyphenator->breaks(QStringView(m_text).sliced(begin, end - begin));
        for (auto at = breaks.rbegin(); at != breaks.rend(); ++at) {
            const int position = begin + *at;
            if (m_shaped.position(position) < 0)
                continue;
            if (hyphen == 0)
                hyphenGlyph(m_shaped.runAt(m_shaped.glyphAt(position)).font, hyphen);
            if (from(m_begin, position) + hyphen <= m_width + lineTolerance) {
                finish(position, true, hyphen);
                return true;
            }
        }
        return false;
    }

    /// As far as it fits, rather after a sign such as in an address than anywhere; at least one cluster.
    int emergencyEnd(int boundary) const
    {
        int end = m_begin;
        int afterSign = 0;
        int visible = m_begin;
        for (int at = m_begin + 1; at <= boundary; ++at) {
            if (m_shaped.position(at) < 0 && at < m_text.size())
                continue;
            if (!isBlank(m_text[at - 1]))
                visible = at;
            if (end > m_begin && !isWithin(visible))
                break;
            end = at;
            if (QStringView(u"/?&=._-#,;:").contains(m_text[at - 1]))
                afterSign = at;
        }
        return afterSign - m_begin > (end - m_begin) / 2 ? afterSign : end;
    }

    const ShapedText &m_shaped;
    const QString &m_text;
    double m_width;
    const Hyphenator *m_hyphenator;
    std::vector<TextLine> m_lines;
    int m_begin = 0;
    int m_fitting = 0;
    int m_boundary = 0; ///< that is tried
    int m_boundaryVisible = 0; ///< its place without the blanks before it
    int m_hyphensInARow = 0;
};

} // namespace

ShapedGlyph hyphenGlyph(const QRawFont &font, double &advance)
{
    const QList<quint32> found = font.glyphIndexesForString(u"-"_s);
    if (found.size() != 1 || found.first() == 0)
        return {};
    const QList<QPointF> advances = font.advancesForGlyphIndexes(found, QRawFont::UseDesignMetrics);
    advance = advances.isEmpty() ? 0 : advances.first().x();
    return {found.first(), 0, 0, 0};
}

std::vector<TextLine> breakLines(
    ShapedText &text, double width, const Hyphenator *hyphenator, const FontSet &fonts)
{
    const double units = std::max(width, narrowest) * layoutUnitsPerPoint;
    if (text.isBidirectional())
        return text.shapeLines(units, fonts);
    return Breaker(text, units, hyphenator).run();
}

double widestWord(const ShapedText &text)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, text.text());
    double widest = 0;
    double begin = 0;
    qsizetype before = 0;
    for (qsizetype at = finder.toNextBoundary(); at > 0; at = finder.toNextBoundary()) {
        qsizetype end = at;
        while (end > before && text.text()[end - 1].isSpace())
            --end;
        before = at;
        if (text.position(int(end)) >= 0)
            widest = std::max(widest, text.position(int(end)) - begin);
        if (text.position(int(at)) >= 0)
            begin = text.position(int(at));
    }
    return widest / layoutUnitsPerPoint;
}

} // namespace twb::report
