// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>

namespace twb::ui {

/// Marks in each text of a menu the letter by which it is chosen, one that no text before it has.
class Mnemonics {
public:
    /// \a text with a mnemonic where a letter is left.
    QString mark(QString text);

private:
    QSet<QChar> m_taken;
};

} // namespace twb::ui
