// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QStringList>

#include <optional>

class QColor;
class QPrinter;
class QUrl;

namespace twb::ui {

/// Questions to the person in front of the screen. An interface, so that a test can answer.
class Prompts {
public:
    virtual ~Prompts() = default;

    /// Empty when the person changed their mind. \a filter in the form of QFileDialog.
    virtual QString openFile(const QString &title, const QString &filter) = 0;
    /// Several at once.
    virtual QStringList openFiles(const QString &title, const QString &filter) = 0;
    virtual QString openFolder(const QString &title) = 0;

    /// Asks before it lets an existing file be replaced.
    virtual QString saveFile(const QString &title, const QString &suggestion, const QString &filter) = 0;

    /// True when \a accept was chosen; the other choice is always "Cancel".
    virtual bool confirm(const QString &title, const QString &text, const QString &accept) = 0;

    /// Which of the choices, by its place; nothing when the person wants to decide later.
    virtual std::optional<qsizetype> choose(
        const QString &title, const QString &text, const QStringList &choices) = 0;

    /// A line of text, beginning with \a text; nothing when the person changed their mind.
    virtual std::optional<QString> askText(
        const QString &title, const QString &label, const QString &text) = 0;

    virtual void inform(const QString &title, const QString &text) = 0;
    virtual void showError(const Error &error) = 0;

    /// Shows the address in full and opens the browser only when asked to.
    virtual void openLink(const QUrl &url) = 0;

    /// Lets a printer and its pages be chosen; false when the person changed their mind.
    virtual bool choosePrinter(QPrinter &printer, int pages) = 0;

    /// An invalid colour when the person changed their mind.
    virtual QColor chooseColour(const QString &title, const QColor &now) = 0;

    /// Opens a file made by this program in the system's viewer.
    virtual void openDocument(const QString &path) = 0;
};

} // namespace twb::ui
