// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/editortools.h"
#include "ui/editor/fieldinput.h"

namespace twb::ui {

class GrowingEdit;

/// A short text of several lines; says how many of its characters are used.
class TextInput final : public FieldInput {
    Q_OBJECT

public:
    /// \a limit 0 is without limit.
    TextInput(const EditorTools &tools, int limit, QWidget *parent = nullptr);

protected:
    QJsonValue read() const override;
    void write(const QJsonValue &value) override;
    bool isTouched() const override { return m_touched; }

private:
    void count();

    const Formats &m_formats;
    int m_limit;
    GrowingEdit *m_edit;
    bool m_touched = false;
};

} // namespace twb::ui
