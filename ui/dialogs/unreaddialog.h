// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/unreadmodel.h"
#include "ui/presentation/jobrunner.h"
#include "ui/views/plaindialog.h"

class QLabel;
class QPushButton;
class QTableView;

namespace twb::ui {

/// Which attachments the search cannot read, and why.
class UnreadDialog final : public PlainDialog {
    Q_OBJECT

public:
    UnreadDialog(LibrarySession &library, const Theme &theme, QWidget *parent = nullptr);

    QTableView *table() const { return m_table; }

Q_SIGNALS:
    void recordWanted(const RecordId &id);

private:
    void load();
    void list(const QList<UnreadAttachment> &attachments);
    void openRecord();

    LibrarySession &m_library;
    UnreadModel m_model;
    QLabel *m_summary;
    QTableView *m_table;
    QPushButton *m_open;
    QPushButton *m_copy;
    JobRunner::Channel m_listChannel;
};

} // namespace twb::ui
