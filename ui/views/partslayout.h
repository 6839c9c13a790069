// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>

class QSplitter;
class QWidget;

namespace twb::ui {

class Settings;
class Theme;
class TopBar;

/// The three parts of the main window side by side: how wide they are, which are folded, and which has the
/// focus.
class PartsLayout final : public QObject {
    Q_OBJECT

public:
    enum Part : quint8 { Navigation, List, Reader };

    /// \a stops are what F6 goes to, in that order.
    PartsLayout(QSplitter &splitter, TopBar &topBar, const Theme &theme, Settings &settings,
        const QList<QWidget *> &stops);

    /// Widths of the time before, or the usual ones in a window of this width.
    void restore(int width);
    void save() const;

    /// The parts grow with the text as far as there is room, and shrink back to what the person chose.
    void followTextSize(bool visible);

    /// Keeps what the person chose, as it would be at the usual text size.
    void remember();

    /// The search field stands above the list.
    void alignSearch();

    /// Goes on to the next part that is to be seen, or with -1 to the one before.
    void moveFocus(int by);

    /// Folds a part, or brings it back at its usual width.
    void toggle(Part part);

private:
    void scale();

    QSplitter &m_splitter;
    TopBar &m_topBar;
    const Theme &m_theme;
    Settings &m_settings;
    QList<QWidget *> m_stops;
    int m_textSize = 100; ///< percent, at which the parts got their sizes
    std::pair<int, int> m_sizes; ///< widths of navigation and list at 100 %
};

} // namespace twb::ui
