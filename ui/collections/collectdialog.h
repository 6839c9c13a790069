// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "ui/collections/collectionlistmodel.h"
#include "ui/presentation/jobrunner.h"
#include "ui/views/plaindialog.h"
#include "ui/views/services.h"

class QLabel;
class QLineEdit;
class QListView;
class QPushButton;

namespace twb::ui {

/// Asks which collection the chosen records go into: one that is there, or a new one of the name that is
/// typed. It changes nothing itself.
class CollectDialog final : public PlainDialog {
    Q_OBJECT

public:
    CollectDialog(const Services &services, qsizetype records, QWidget *parent = nullptr);
    ~CollectDialog() override;

    QLineEdit *field() const { return m_field; }
    QListView *list() const { return m_list; }
    QPushButton *acceptButton() const { return m_accept; }
    bool isLoaded() const { return m_isLoaded; }

    /// Null for a new one, which is to be called title().
    RecordId collection() const;
    QString title() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeParts(qsizetype records);
    void load();
    void refresh();

    Services m_services;
    CollectionListModel m_model;
    QLabel *m_empty;
    QLineEdit *m_field;
    QListView *m_list;
    QPushButton *m_accept = nullptr;
    bool m_isLoaded = false;
    JobRunner::Channel m_listChannel;
};

} // namespace twb::ui
