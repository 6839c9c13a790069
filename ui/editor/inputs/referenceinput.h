// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/choice.h"
#include "ui/editor/fieldinput.h"

class QLabel;

namespace twb::ui {

class ChoiceField;

/// One value out of many: a municipality, a record. The line shows how it is called.
class ReferenceInput final : public FieldInput {
    Q_OBJECT

public:
    ReferenceInput(ChoiceSource &source, const QString &invitation, QWidget *parent = nullptr);

protected:
    QJsonValue read() const override;
    void write(const QJsonValue &value) override;

private:
    void show(const Choice &choice);

    ChoiceSource &m_source;
    ChoiceField *m_field;
    Choice m_choice; ///< what the line shows; without a value while something else is typed
};

} // namespace twb::ui
