// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/formats.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace twb::ui {

/// The line at the bottom: what matters about the library, and what the program is doing.
class StatusLine final : public QWidget {
    Q_OBJECT

public:
    StatusLine(const Theme &theme, const Formats &formats, QWidget *parent = nullptr);

    /// There is no library to say anything about.
    void clear();

    void setEntries(qint64 count);
    void setExample(bool example);

    /// "All saved", "Read only", or what is going on; empty: nothing.
    void setState(const QString &text);

    /// Words and how far the work is; total 0 hides both.
    void setProgress(const QString &text, qint64 done, qint64 total);

    /// How many attachments cannot be searched; a way to see them shows where there are some.
    void setUnread(qsizetype count);

Q_SIGNALS:
    void unreadWanted();

private:
    void applyTheme();

    const Theme &m_theme;
    const Formats &m_formats;
    QLabel *m_entries;
    QLabel *m_example;
    QLabel *m_work;
    QProgressBar *m_progress;
    QPushButton *m_unread;
    QLabel *m_state;
};

} // namespace twb::ui
