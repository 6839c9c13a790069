// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/fieldinput.h"
#include "ui/presentation/formats.h"

class QLabel;
class QLineEdit;

namespace twb::ui {

/// A range in euro. Both ends may be left out; "10.000 bis 20.000 €" typed or pasted into the first fills
/// both.
class MoneyInput final : public FieldInput {
    Q_OBJECT

public:
    explicit MoneyInput(const Formats &formats, QWidget *parent = nullptr);

    void setSpoken(const QString &name, const QString &description) override;

protected:
    QJsonValue read() const override;
    void write(const QJsonValue &value) override;

private:
    QJsonValue amountIn(const QLineEdit *line) const;
    QString written(const QJsonValue &amount) const;
    void spread();

    const Formats &m_formats;
    QLineEdit *m_from;
    QLineEdit *m_to;
};

} // namespace twb::ui
