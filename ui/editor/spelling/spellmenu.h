// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/spelling/spelling.h"

#include <QPlainTextEdit>

class QMenu;

namespace twb::ui {

/// Adds to the context menu of a text what can be done about a word that is written wrongly, and the switch
/// of the check. Belongs to the text.
class SpellMenu final : public QObject {
    Q_OBJECT

public:
    SpellMenu(QPlainTextEdit *edit, Spelling &spelling);

    /// Puts the entries for the word at \a cursor before those that \a menu has.
    void fill(QMenu &menu, QTextCursor cursor);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QPlainTextEdit *m_edit;
    Spelling &m_spelling;
};

} // namespace twb::ui
