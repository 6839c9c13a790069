// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/editortools.h"

#include <QJsonValue>
#include <QWidget>

class QLabel;

namespace twb::ui {

class FieldInput;

/// One field of a form: label above, input, what is wrong with it, help below.
class FieldBox final : public QWidget {
    Q_OBJECT

public:
    /// \pre the field has an input
    FieldBox(const model::Field &field, const EditorTools &tools, QWidget *parent = nullptr);

    const model::Field &field() const { return m_field; }
    FieldInput *input() const { return m_input; }

    /// Sentences; empty when all is well.
    void setProblem(const QString &text);

    /// Whether the person has been in the field and left it.
    bool wasLeft() const { return m_left; }

Q_SIGNALS:
    void edited();
    void left();

private:
    void applyTheme();
    void say();

    const model::Field &m_field;
    const EditorTools &m_tools;
    QLabel *m_label;
    FieldInput *m_input;
    QLabel *m_problem;
    QLabel *m_help;
    QString m_helpText;
    bool m_left = false;
};

} // namespace twb::ui
