// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/layout/fontset.h"

#include <QFile>
#include <QFontDatabase>
#include <QGlyphRun>
#include <QPainterPath>
#include <QRawFont>
#include <QTextLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twb::report {
namespace {

constexpr QLatin1StringView files[] = {"NotoSans-Regular"_L1, "NotoSans-Bold"_L1, "NotoSans-Italic"_L1,
    "NotoSans-BoldItalic"_L1, "NotoSansMono-Regular"_L1};

const QString shippedText = u"Twbk Sans"_s;
const QString shippedCode = u"Twbk Sans Mono"_s;

QList<QGlyphRun> shapedRuns(QTextLayout &layout)
{
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
    return layout.glyphRuns();
}

/// "Noto Sans" to "Twbk Sans" in the name table, so that a Noto Sans of the system, perhaps another
/// version with other widths, is not mistaken for ours. Both names have the same length.
QByteArray underOwnName(QByteArray font)
{
    const auto utf16 = [](QLatin1StringView text) {
        QByteArray bytes;
        for (const char c : text)
            bytes.append('\0').append(c);
        return bytes;
    };
    return font.replace(utf16("Noto Sans"_L1), utf16("Twbk Sans"_L1));
}

/// The family wanted, when it is there and has every letter that layout takes for granted.
QString usable(const QString &wanted, const QString &otherwise)
{
    if (wanted.isEmpty() || !QFontDatabase::hasFamily(wanted))
        return otherwise;
    QFont font(wanted);
    font.setStyleStrategy(QFont::NoFontMerging);
    const QRawFont raw = QRawFont::fromFont(font);
    const auto has = [&](char32_t first, char32_t last) {
        for (char32_t c = first; c <= last; ++c)
            if (!raw.supportsCharacter(c))
                return false;
        return true;
    };
    const bool complete = has(0x20, 0x7e) && has(0xa1, 0xac) && has(0xae, 0x17f) && has(0x2013, 0x2014)
        && has(0x2018, 0x201e) && has(0x2022, 0x2022) && has(0x2026, 0x2026) && has(0x20ac, 0x20ac);
    return complete ? wanted : otherwise;
}

Result<void> registerFonts()
{
    for (const QLatin1StringView name : files) {
        QFile file(u":/twb/fonts/"_s + name + u".ttf"_s);
        if (!file.open(QIODevice::ReadOnly)
            || QFontDatabase::addApplicationFontFromData(underOwnName(file.readAll())) < 0)
            return failure(ErrorCode::FontMissing, {name});
    }
    return {};
}

} // namespace

Result<FontSet> FontSet::load(const StyleSheet &sheet)
{
    static const Result<void> registered = registerFonts();
    if (!registered)
        return std::unexpected(registered.error());
    FontSet fonts;
    fonts.m_textFamily = usable(sheet.textFont, shippedText);
    fonts.m_codeFamily = usable(sheet.codeFont, shippedCode);
    return fonts;
}

QFont FontSet::font(const TextStyle &style, TextFlags flags, const QString &family) const
{
    const bool bold = style.bold || flags.testFlag(TextFlag::Bold);
    const bool code = style.code || flags.testFlag(TextFlag::Code);
    const bool italic = flags.testFlag(TextFlag::Italic) && !code;
    const double size = style.size * (flags.testFlag(TextFlag::Small) ? smallFactor : 1.0)
        * (code && !style.code ? 0.95 : 1.0);
    const int pixels = qRound(size * layoutUnitsPerPoint);

    const quint32 key = quint32(pixels) << 3 | quint32(bold) << 2 | quint32(italic) << 1 | quint32(code);
    QFont &font = m_fonts[{key, family}];
    if (font.pixelSize() != pixels) {
        font = QFont(!family.isEmpty() ? family : code ? m_codeFamily : m_textFamily);
        font.setPixelSize(pixels);
        font.setBold(bold && !code);
        font.setItalic(italic);
        font.setHintingPreference(QFont::PreferNoHinting);
        font.setStyleStrategy(QFont::NoFontMerging);
        // German wants none over the joints of compounds (Auf|lage), and one glyph per character is
        // what text extraction likes best.
        font.setFeature(QFont::Tag("liga"), 0);
        font.setFeature(QFont::Tag("clig"), 0);
    }
    return font;
}

bool FontSet::isColoured(const QRawFont &font)
{
    return std::ranges::any_of(std::initializer_list<const char *>{"CBDT", "sbix", "COLR", "SVG "},
        [&](const char *tag) { return !font.fontTable(tag).isEmpty(); });
}

bool FontSet::isDrawable(const QRawFont &font)
{
    return font.isValid() && !font.fontTable("head").isEmpty();
}

QString FontSet::fallback(char32_t character, bool code) const
{
    const std::pair key(character, code);
    const auto known = m_fallbacks.constFind(key);
    return known != m_fallbacks.constEnd() ? *known : *m_fallbacks.insert(key, findFallback(character, code));
}

QString FontSet::findFallback(char32_t character, bool code) const
{
    const QString text = QString::fromUcs4(&character, 1);
    const bool blank = QChar::isSpace(character) || QChar::category(character) == QChar::Other_Format;
    // By shaping, not by the table of characters: Qt declines fonts that lack the tables of a script.
    const auto supports = [&](const QString &family) {
        QFont font(family);
        font.setStyleStrategy(QFont::NoFontMerging);
        QTextLayout layout(text, font);
        const QList<QGlyphRun> runs = shapedRuns(layout);
        return !runs.isEmpty() && std::ranges::all_of(runs, [&](const QGlyphRun &run) {
            const QList<quint32> glyphs = run.glyphIndexes();
            return FontSet::isDrawable(run.rawFont()) && run.rawFont().familyName() == family
                && !glyphs.isEmpty() && !glyphs.contains(0u)
                && (blank || isColoured(run.rawFont())
                    || !run.rawFont().pathForGlyph(glyphs.first()).isEmpty());
        });
    };
    if (supports(code ? m_codeFamily : m_textFamily))
        return u""_s;
    if (const QString other = code ? m_textFamily : m_codeFamily; supports(other))
        return other;
    QTextLayout layout(text, QFont(m_textFamily));
    for (const QGlyphRun &run : shapedRuns(layout)) {
        if (const QRawFont font = run.rawFont(); isDrawable(font) && supports(font.familyName()))
            return font.familyName();
    }
    return {};
}

} // namespace twb::report
