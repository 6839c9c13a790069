// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/rejection.h"
#include "ui/presentation/formats.h"
#include "ui/presentation/rowsmodel.h"

namespace twb::ui {

/// Rows and values that an import did not take, with the reason in words.
class RejectionModel final : public RowsModel<intake::Rejection> {
    Q_OBJECT

public:
    enum Column { Source, Line, FieldColumn, Reason };

    explicit RejectionModel(const Formats &formats, QObject *parent = nullptr);

    void setRejections(const QList<intake::Rejection> &rejections) { setRows(rejections); }

private:
    static QString fieldName(const QString &id, model::Language language);
};

} // namespace twb::ui
