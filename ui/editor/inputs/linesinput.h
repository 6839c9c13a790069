// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/fieldinput.h"

namespace twb::ui {

class GrowingEdit;

/// A list of short texts, one per line.
class LinesInput final : public FieldInput {
    Q_OBJECT

public:
    explicit LinesInput(QWidget *parent = nullptr);

protected:
    QJsonValue read() const override;
    void write(const QJsonValue &value) override;

private:
    GrowingEdit *m_edit;
};

} // namespace twb::ui
