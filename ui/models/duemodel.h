// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/library/duerecords.h"
#include "ui/presentation/formats.h"
#include "ui/presentation/rowsmodel.h"

namespace twb::ui {

/// Records that are to be checked again: when, which, of which kind, and how far they are checked.
class DueModel final : public RowsModel<DueRecord> {
    Q_OBJECT

public:
    enum Column { Due, Title, Kind, State };

    explicit DueModel(const Formats &formats, QObject *parent = nullptr);

    void setRecords(const QList<DueRecord> &records) { setRows(records); }
    RecordId record(int row) const { return rows().at(row).id; }
};

} // namespace twb::ui
