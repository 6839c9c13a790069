// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/jobrunner.h"
#include "ui/tags/skospreview.h"
#include "ui/views/plaindialog.h"
#include "ui/views/services.h"

class QLabel;
class QProgressBar;
class QPushButton;
class QTableView;

namespace twb::ui {

/// Reads a list of terms and shows which tags would come or change. It changes nothing itself.
class SkosImportDialog final : public PlainDialog {
    Q_OBJECT

public:
    SkosImportDialog(const Services &services, const QString &path, QWidget *parent = nullptr);
    ~SkosImportDialog() override;

    QPushButton *acceptButton() const { return m_accept; }
    const SkosPreviewModel &model() const { return m_model; }
    QString summary() const;

    /// What the file holds, once it is read.
    const QList<exchange::Concept> &concepts() const { return m_concepts; }

private:
    void makeParts(const QString &path);
    void load(const QString &path);
    void showPreview(const SkosPreview &preview);

    Services m_services;
    SkosPreviewModel m_model;
    QList<exchange::Concept> m_concepts;
    QLabel *m_summary = nullptr;
    QProgressBar *m_progress = nullptr;
    QTableView *m_table;
    QPushButton *m_accept = nullptr;
    JobRunner::Channel m_previewChannel;
};

} // namespace twb::ui
