// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/layout/fontset.h"

#include <QFile>
#include <QFontDatabase>

using namespace Qt::StringLiterals;

namespace twb::report {
namespace {

constexpr QLatin1StringView files[] = {"NotoSans-Regular"_L1, "NotoSans-Bold"_L1, "NotoSans-Italic"_L1,
    "NotoSans-BoldItalic"_L1, "NotoSansMono-Regular"_L1};

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

Result<FontSet> FontSet::load()
{
    static const Result<void> registered = registerFonts();
    if (!registered)
        return std::unexpected(registered.error());
    return FontSet();
}

QFont FontSet::font(const TextStyle &style, TextFlags flags) const
{
    const bool bold = style.bold || flags.testFlag(TextFlag::Bold);
    const bool code = style.code || flags.testFlag(TextFlag::Code);
    const bool italic = flags.testFlag(TextFlag::Italic) && !code;
    const double size = style.size * (flags.testFlag(TextFlag::Small) ? style::smallFactor : 1.0)
        * (code && !style.code ? 0.95 : 1.0);
    const int pixels = qRound(size * layoutUnitsPerPoint);

    QFont &font = m_fonts[quint32(pixels) << 3 | quint32(bold) << 2 | quint32(italic) << 1 | quint32(code)];
    if (font.pixelSize() != pixels) {
        const QString sans = u"Twbk Sans"_s;
        const QString mono = u"Twbk Sans Mono"_s;
        font = QFont(code ? QStringList{mono, sans} : QStringList{sans, mono});
        font.setPixelSize(pixels);
        font.setBold(bold && !code);
        font.setItalic(italic);
        font.setHintingPreference(QFont::PreferNoHinting);
        font.setStyleStrategy(QFont::PreferOutline);
        // German wants none over the joints of compounds (Auf|lage), and one glyph per character is
        // what text extraction likes best.
        font.setFeature(QFont::Tag("liga"), 0);
        font.setFeature(QFont::Tag("clig"), 0);
    }
    return font;
}

} // namespace twb::report
