// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edit/bulkfields.h"
#include "ui/presentation/rowsmodel.h"

namespace twb::ui {

/// Records that stay as they are, and why.
class RefusalModel final : public RowsModel<edit::Refusal> {
    Q_OBJECT

public:
    enum Column { Record, Reason };

    explicit RefusalModel(model::Language language, QObject *parent = nullptr);

    void setRefusals(const QList<edit::Refusal> &refusals) { setRows(refusals); }

private:
    static QStringList reasons(const edit::Refusal &refusal, model::Language language);
};

} // namespace twb::ui
