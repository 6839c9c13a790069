// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/fieldinput.h"

class QCheckBox;

namespace twb::ui {

/// Yes or no.
class FlagInput final : public FieldInput {
    Q_OBJECT

public:
    explicit FlagInput(const QString &label, QWidget *parent = nullptr);

protected:
    QJsonValue read() const override;
    void write(const QJsonValue &value) override;

private:
    QCheckBox *m_box;
};

} // namespace twb::ui
