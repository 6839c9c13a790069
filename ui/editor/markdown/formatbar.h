// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/actions.h"
#include "ui/theme/theme.h"

#include <QPointer>
#include <QWidget>

class QMenu;
class QTextCursor;

namespace twb::ui {

class MarkdownEdit;

/// Buttons for the Markdown text that is being written. There is one bar for all texts of a form; without
/// a text it is disabled.
class FormatBar final : public QWidget {
    Q_OBJECT

public:
    /// Adds what it offers to \a actions; pictures only where the record can have attachments.
    FormatBar(const Theme &theme, Actions &actions, bool withPictures, QWidget *parent = nullptr);

    /// The text that the buttons change; null for none.
    void setTarget(MarkdownEdit *edit);
    MarkdownEdit *target() const { return m_target; }

    /// Changes the text by \a change, a function of markdownediting, and goes back to it.
    void change(const std::function<void(QTextCursor &)> &change);

Q_SIGNALS:
    void linkWanted();
    void imageWanted();
    void findWanted();

private:
    void addActions(Actions &actions);
    void addButton(QAction *action);
    void addMenu(const QString &text, const QString &help, const QList<QAction *> &actions);
    void applyTheme();

    const Theme &m_theme;
    QPointer<MarkdownEdit> m_target;
    QList<QAction *> m_all; ///< enabled while there is a text
    QList<QWidget *> m_menus;
};

} // namespace twb::ui
