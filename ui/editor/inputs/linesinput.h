// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/fieldinput.h"

#include <optional>

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
    bool isTouched() const override { return m_touched; }

private:
    GrowingEdit *m_edit;
    mutable std::optional<QJsonValue> m_read; ///< until something is typed: it may be long
    bool m_touched = false;
};

} // namespace twb::ui
