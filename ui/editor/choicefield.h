// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/choice.h"

#include <QLineEdit>

class QCompleter;

namespace twb::ui {

class ChoiceListModel;

/// A line in which something to choose is typed; what fits drops down. Arrow keys and Enter choose, Escape
/// closes the list.
class ChoiceField final : public QLineEdit {
    Q_OBJECT

public:
    explicit ChoiceField(ChoiceSource &source, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const Choice &choice);

    /// Backspace where there is nothing to take away.
    void backspaced();

    /// The field was left; what was typed stands in it still.
    void leftBehind();

protected:
    bool focusNextPrevChild(bool next) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void ask();
    void show(const QList<Choice> &choices);
    void take(const Choice &choice);
    bool isListOpen() const;
    void moveInList(int by);
    void takeFromList();

    ChoiceSource &m_source;
    ChoiceListModel *m_model;
    QCompleter *m_completer;
};

} // namespace twb::ui
