// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/fields.h"
#include "ui/editor/fieldinput.h"
#include "ui/presentation/formats.h"

class QLineEdit;

namespace twb::ui {

/// A number as people write it.
class NumberInput final : public FieldInput {
    Q_OBJECT

public:
    /// \a field outlives the input.
    NumberInput(const model::Field &field, const Formats &formats, QWidget *parent = nullptr);

protected:
    QJsonValue read() const override;
    void write(const QJsonValue &value) override;

private:
    const model::Field &m_field;
    const Formats &m_formats;
    QLineEdit *m_line;
};

} // namespace twb::ui
