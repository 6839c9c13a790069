// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/library/librarysession.h"
#include "ui/presentation/rowsmodel.h"

namespace twb::ui {

/// Attachments whose text cannot be searched: their name, a record that names them, and why.
class UnreadModel final : public RowsModel<UnreadAttachment> {
    Q_OBJECT

public:
    enum Column { Name, Record, Reason };

    explicit UnreadModel(QObject *parent = nullptr);

    void setAttachments(const QList<UnreadAttachment> &attachments) { setRows(attachments); }
    RecordId record(int row) const { return rows().at(row).attachment.record; }

    /// All rows as lines of text, columns parted by tabs.
    QString text() const;

private:
    static QString reason(const Error &error);
};

} // namespace twb::ui
