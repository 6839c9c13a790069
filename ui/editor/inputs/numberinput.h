// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/fieldinput.h"
#include "ui/presentation/formats.h"

class QLineEdit;

namespace twb::ui {

/// A number as people write it.
class NumberInput final : public FieldInput {
    Q_OBJECT

public:
    explicit NumberInput(const Formats &formats, QWidget *parent = nullptr);

protected:
    QJsonValue read() const override;
    void write(const QJsonValue &value) override;

private:
    const Formats &m_formats;
    QLineEdit *m_line;
};

} // namespace twb::ui
