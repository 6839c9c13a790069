// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/settings.h"

#include <QColor>
#include <QFont>
#include <QObject>
#include <QPalette>

namespace twb::ui {

/// The colours of LOOK.md. Every pair of text and ground has a contrast of at least 4.5:1.
struct Colours {
    QColor window;
    QColor panel;
    QColor text;
    QColor secondary;
    QColor line;
    QColor accent;
    QColor onAccent; ///< text on the accent
    QColor selection;
    QColor mark;
    QColor caution;
    QColor disabled; ///< of what cannot be chosen now; carries no information of its own
    bool dark = false;

    bool operator==(const Colours &) const = default;
};

/// Sizes relative to the user's own, see LOOK.md.
enum class TextRole { Title, Lead, Section, Body, Meta };

/// Colours, fonts and distances of the whole program. One object, made after QApplication; follows the
/// system between light, dark and high contrast and says so.
class Theme final : public QObject {
    Q_OBJECT

public:
    explicit Theme(Settings &settings, QObject *parent = nullptr);

    const Colours &colours() const { return m_colours; }

    QFont font(TextRole role) const;
    static qreal lineHeight() { return 1.45; }

    /// Pixels for a distance of LOOK.md, which is stated for text size 100 %.
    int space(int pixels) const;

    int textSize() const { return m_textSize; } ///< percent, 80 to 300
    void setTextSize(int percent);
    void enlargeText();
    void shrinkText();

    Appearance appearance() const { return m_appearance; }
    void setAppearance(Appearance appearance);

    /// The few rules that a palette cannot express; set on the main window and on dialogs.
    QString styleSheet() const;

Q_SIGNALS:
    void changed();

private:
    void apply();
    QPalette palette() const;

    Settings &m_settings;
    QPalette m_systemPalette;
    QFont m_systemFont;
    Colours m_colours;
    int m_textSize = 100;
    Appearance m_appearance = Appearance::System;
};

/// Contrast of two opaque colours after WCAG 2.2: 1 to 21.
double contrast(const QColor &a, const QColor &b);

Colours lightColours();
Colours darkColours();

/// Colours taken from a palette of the system that is made for high contrast.
Colours highContrastColours(const QPalette &system);

} // namespace twb::ui
