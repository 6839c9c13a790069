// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QDialog>
#include <QDialogButtonBox>

class QLabel;
class QProgressBar;
class QVBoxLayout;

namespace twb::ui {

class LibrarySession;

/// The frame of the dialogs: their parts in a column above a row of buttons, in the looks and distances of
/// the program. The order in which parts are made is the one in which Tab goes through them.
class PlainDialog : public QDialog {
    Q_OBJECT

protected:
    /// \a name is the object's, \a title the window's.
    PlainDialog(const Theme &theme, QLatin1StringView name, const QString &title, QWidget *parent);

    /// Opens with this size, in pixels at text size 100 %, where the screen has room for it.
    void setUsualSize(int width, int height);

    /// The dialog goes when its library does.
    void closeWith(const LibrarySession &library);

    QVBoxLayout &parts() const { return *m_parts; }

    /// A text that is shown as it is and wraps; the next of the parts.
    QLabel *addText(const QString &text = {}, TextRole role = TextRole::Body);

    /// The bar of work that has no end yet; the next of the parts.
    QProgressBar *addProgress(const QString &name);

    /// The row below the parts, wired to accept() and reject().
    QDialogButtonBox *addButtons(QDialogButtonBox::StandardButtons buttons);

    /// The row with "Cancel" and what the dialog is for, which Enter presses.
    QPushButton *addAcceptButton(const QString &text);

private:
    const Theme &m_theme;
    QVBoxLayout *m_parts;
};

} // namespace twb::ui
