// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/views/plaindialog.h"

class QLineEdit;

namespace twb::ui {

/// Asks for a link: its words and its address.
class LinkDialog final : public PlainDialog {
    Q_OBJECT

public:
    LinkDialog(const Theme &theme, const QString &words, QWidget *parent);

    QLineEdit *words() const { return m_words; }
    QLineEdit *address() const { return m_address; }

    void accept() override;

Q_SIGNALS:
    void given(const QString &words, const QString &address);

private:
    QLineEdit *addLine(const QString &label, const QString &text);

    QLineEdit *m_words;
    QLineEdit *m_address;
};

} // namespace twb::ui
