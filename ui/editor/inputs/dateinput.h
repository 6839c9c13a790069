// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "ui/editor/fieldinput.h"
#include "ui/presentation/formats.h"

class QLineEdit;
class QToolButton;

namespace twb::ui {

/// A date that is as precise as it is typed: "2024", "06.2024" or "30.06.2024". A calendar helps.
class DateInput final : public FieldInput {
    Q_OBJECT

public:
    DateInput(const Formats &formats, const Clock &clock, QWidget *parent = nullptr);

    void setSpoken(const QString &name, const QString &description) override;

protected:
    QJsonValue read() const override;
    void write(const QJsonValue &value) override;

private:
    void showCalendar();
    void take(const QString &iso);
    QDate today() const;

    const Formats &m_formats;
    const Clock &m_clock;
    QLineEdit *m_line;
    QToolButton *m_choose;
};

} // namespace twb::ui
