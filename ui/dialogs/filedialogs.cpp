// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/filedialogs.h"

#include <QFileIconProvider>
#include <QFileInfo>

namespace twb::ui {

namespace {

class IconsByKind final : public QFileIconProvider {
public:
    using QFileIconProvider::icon;
    QIcon icon(const QFileInfo &info) const override { return icon(info.isDir() ? Folder : File); }
    QString type(const QFileInfo &info) const override
    {
        return info.isDir() ? QFileIconProvider::type(info) : info.suffix().toUpper();
    }
};

} // namespace

QStringList askForFiles(QWidget *parent, const FileQuestion &question)
{
    IconsByKind icons; // outlives the dialog
    QFileDialog dialog(parent, question.title, QString(), question.filter);
    dialog.setIconProvider(&icons);
    dialog.setAcceptMode(question.accept);
    dialog.setFileMode(question.mode);
    dialog.setOption(QFileDialog::ShowDirsOnly, question.mode == QFileDialog::Directory);
    if (question.accept == QFileDialog::AcceptSave) {
        const QFileInfo suggestion(question.folder);
        dialog.setDirectory(suggestion.absolutePath());
        dialog.selectFile(suggestion.fileName());
    } else {
        dialog.setDirectory(question.folder);
    }
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles() : QStringList();
}

} // namespace twb::ui
