// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileDialog>

namespace twb::ui {

/// What a file dialog is for.
struct FileQuestion {
    QString title;
    QString folder; ///< where it begins; for saving with the name suggested
    QString filter; ///< in the form of QFileDialog
    QFileDialog::FileMode mode = QFileDialog::ExistingFile;
    QFileDialog::AcceptMode accept = QFileDialog::AcceptOpen;
};

/// Asks with the system's dialog, or Qt's own, which then shows icons by the kind of entry alone: Qt would
/// look into files whose names it does not know, and closing an open library drops its locks (see
/// core/store/fileidentity.h). Empty when the person changed their mind.
QStringList askForFiles(QWidget *parent, const FileQuestion &question);

} // namespace twb::ui
