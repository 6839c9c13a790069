// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/search/searchsession.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace twb::ui {

/// A quiet line that says how the search text was read, and what in it could not be taken as it stands.
/// It shows by itself where there is more to say than the words typed; else when it is wanted.
class ReadingBar final : public QWidget {
    Q_OBJECT

public:
    ReadingBar(SearchSession &search, const Theme &theme, QWidget *parent = nullptr);

    /// Shows every reading, also where all words were simply taken.
    void setWanted(bool wanted);

    /// All that the line says, to be copied.
    QString text() const;

private:
    void update();
    void applyTheme();

    SearchSession &m_search;
    const Theme &m_theme;
    QLabel *m_sentence;
    QLabel *m_problems;
    QToolButton *m_copy;
    bool m_wanted = false;
};

} // namespace twb::ui
