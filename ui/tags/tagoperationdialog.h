// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edit/tagoperation.h"
#include "ui/presentation/jobrunner.h"
#include "ui/tags/tagfinder.h"
#include "ui/views/plaindialog.h"
#include "ui/views/services.h"

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QScrollArea;

namespace twb::ui {

/// Asks for what a change of a tag needs, and shows what it would do before it can be accepted. It changes
/// nothing itself.
class TagOperationDialog final : public PlainDialog {
    Q_OBJECT

public:
    TagOperationDialog(const Services &services, edit::TagOperation::Kind kind, const edit::TagTree &tags,
        const RecordId &tag, QWidget *parent = nullptr);
    ~TagOperationDialog() override;

    /// As far as it is given.
    edit::TagOperation operation() const;

    QLineEdit *nameField() const { return m_name; } ///< of Rename
    QCheckBox *keepName() const { return m_keep; } ///< of Rename
    TagFinder *finder() const { return m_finder; } ///< of Move and Merge
    QPushButton *acceptButton() const { return m_accept; }
    QString preview() const;

private:
    struct Words {
        QString title;
        QString question;
        QString accept;
    };

    Words words() const;
    void makeParts();
    void addName();
    void addFinder();
    bool isGiven() const;
    void plan();
    void showPlan(const Result<edit::TagPlan> &plan);
    void showText(const QString &text, bool isProblem);

    Services m_services;
    edit::TagOperation::Kind m_kind;
    edit::TagTree m_tags;
    edit::Tag m_tag;
    QLineEdit *m_name = nullptr;
    QCheckBox *m_keep = nullptr;
    TagFinder *m_finder = nullptr;
    QLabel *m_preview;
    QScrollArea *m_room = nullptr; ///< of the preview
    QPushButton *m_accept = nullptr;
    JobRunner::Channel m_planChannel;
};

} // namespace twb::ui
