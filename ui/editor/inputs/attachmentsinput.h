// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/inputs/entriesinput.h"

class QMimeData;
class QProgressBar;

namespace twb::ui {

/// Files of the record: dropped or chosen, several at once, each with name, description and licence.
class AttachmentsInput final : public EntriesInput {
    Q_OBJECT

public:
    AttachmentsInput(const model::Field &field, const EditorTools &tools, QWidget *parent = nullptr);

    /// Takes these files in; they show as soon as they lie in the library.
    void takeFiles(const QStringList &paths);

    /// Puts this file in the place of the one in \a frame; descriptions and licence stay, and so does the
    /// old file in the history of the record.
    void replaceFile(QWidget *frame, const QJsonObject &entry, const QString &path);

    /// The files among what was dragged.
    static QStringList filesIn(const QMimeData &data);

protected:
    void addWanted() override;
    QWidget *rowTools(const QJsonObject &entry, QWidget *frame) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *makeProgress();

    AttachmentKeeper &m_keeper;
    QProgressBar *m_progress = nullptr;
    QWidget *m_work;
};

} // namespace twb::ui
