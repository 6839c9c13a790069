// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/history/recordhistory.h"

#include <QAbstractTableModel>

namespace twb::ui {

/// The revisions of a record, newest first: when, by whom, in which municipality, what was changed, and the
/// note.
class RevisionModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { When, Writer, Municipality, Changed, Note };

    explicit RevisionModel(const Formats &formats, QObject *parent = nullptr);

    void setHistory(const RecordHistory &history);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(int row, int column) const;

    const Formats &m_formats;
    RecordHistory m_history;
};

} // namespace twb::ui
