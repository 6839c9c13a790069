// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include <QApplication>
#include <QStyleHints>

#include <array>

namespace twb::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array textSizes{80, 90, 100, 110, 125, 150, 175, 200, 250, 300};

/// Palettes with black on white or the reverse are those made for high contrast; usual ones stay below.
constexpr double highContrastLimit = 19.5;

/// The accent Qt's own palette has when the system names none.
constexpr QColor unsetAccent(0x30, 0x8c, 0xc6);

bool isHighContrast(const QPalette &system)
{
    const QColor window = system.color(QPalette::Window);
    return contrast(system.color(QPalette::WindowText), window) > highContrastLimit
        && (window == QColor(Qt::black) || window == QColor(Qt::white))
        && system.color(QPalette::Base) == window;
}

void followAccent(Colours &colours, const QPalette &system)
{
    const QColor accent = system.color(QPalette::Accent);
    const bool own = accent.isValid() && accent != unsetAccent && accent != system.color(QPalette::Highlight);
    if (own && contrast(accent, colours.panel) >= 4.5 && contrast(accent, colours.window) >= 4.5)
        colours.accent = accent;
}

} // namespace

Theme::Theme(Settings &settings, QObject *parent)
    : QObject(parent), m_settings(settings), m_systemPalette(QApplication::palette()),
      m_systemFont(QApplication::font()), m_textSize(settings.value(keys::textSize)),
      m_appearance(Appearance(settings.value(keys::appearance)))
{
    m_textSize = qBound(textSizes.front(), m_textSize, textSizes.back());
    connect(QApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, &Theme::apply);
    apply();
}

QFont Theme::font(TextRole role) const
{
    QFont font = QApplication::font();
    const auto scaled = [&font](qreal factor) { font.setPointSizeF(font.pointSizeF() * factor); };
    switch (role) {
    case TextRole::Title:
        scaled(1.7);
        font.setWeight(QFont::DemiBold);
        break;
    case TextRole::Lead:
        scaled(1.15);
        break;
    case TextRole::Section:
        scaled(1.15);
        font.setWeight(QFont::DemiBold);
        break;
    case TextRole::Body:
        break;
    case TextRole::Meta:
        scaled(0.85);
        break;
    }
    return font;
}

int Theme::space(int pixels) const
{
    return qRound(pixels * m_textSize / 100.0);
}

void Theme::setTextSize(int percent)
{
    percent = qBound(textSizes.front(), percent, textSizes.back());
    if (percent == m_textSize)
        return;
    m_textSize = percent;
    m_settings.setValue(keys::textSize, percent);
    apply();
}

void Theme::enlargeText()
{
    const auto next = std::ranges::upper_bound(textSizes, m_textSize);
    if (next != textSizes.end())
        setTextSize(*next);
}

void Theme::shrinkText()
{
    const auto here = std::ranges::lower_bound(textSizes, m_textSize);
    if (here != textSizes.begin())
        setTextSize(*std::prev(here));
}

void Theme::setAppearance(Appearance appearance)
{
    if (appearance == m_appearance)
        return;
    m_appearance = appearance;
    m_settings.setValue(keys::appearance, int(appearance));
    apply();
}

void Theme::apply()
{
    const bool systemDark = QApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark;
    const bool dark = m_appearance == Appearance::Dark || (m_appearance == Appearance::System && systemDark);
    if (m_appearance == Appearance::System && isHighContrast(m_systemPalette)) {
        m_colours = highContrastColours(m_systemPalette);
    } else {
        m_colours = dark ? darkColours() : lightColours();
        followAccent(m_colours, m_systemPalette);
    }
    QFont font = m_systemFont;
    if (font.pointSizeF() <= 0)
        font.setPointSizeF(10);
    font.setPointSizeF(font.pointSizeF() * m_textSize / 100.0);
    QApplication::setFont(font);
    QApplication::setPalette(palette());
    Q_EMIT changed();
}

QPalette Theme::palette() const
{
    const Colours &c = m_colours;
    QPalette palette(c.text, c.panel, c.line.lighter(110), c.line.darker(120), c.line, c.text, c.onAccent,
        c.panel, c.window);
    palette.setColor(QPalette::Mid, c.line);
    palette.setColor(QPalette::Light, c.panel);
    palette.setColor(QPalette::AlternateBase, c.window);
    palette.setColor(QPalette::Highlight, c.accent);
    palette.setColor(QPalette::HighlightedText, c.onAccent);
    palette.setColor(QPalette::Accent, c.accent);
    palette.setColor(QPalette::Link, c.accent);
    palette.setColor(QPalette::LinkVisited, c.accent);
    palette.setColor(QPalette::PlaceholderText, c.secondary);
    palette.setColor(QPalette::ToolTipBase, c.panel);
    palette.setColor(QPalette::ToolTipText, c.text);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, c.disabled);
    return palette;
}

} // namespace twb::ui
