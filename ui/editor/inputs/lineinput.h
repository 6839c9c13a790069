// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/fieldinput.h"

class QLineEdit;

namespace twb::ui {

/// One line of text; for Url also an address, which is completed where people leave out "https://".
class LineInput final : public FieldInput {
    Q_OBJECT

public:
    enum class Form : quint8 { Text, Address };

    explicit LineInput(Form form, QWidget *parent = nullptr);

    QLineEdit *line() const { return m_line; }

protected:
    QJsonValue read() const override;
    void write(const QJsonValue &value) override;

private:
    void completeAddress();

    Form m_form;
    QLineEdit *m_line;
    qsizetype m_length = 0; ///< of the text before the last change
};

} // namespace twb::ui
