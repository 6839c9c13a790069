// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/editortools.h"
#include "ui/editor/fieldinput.h"

namespace twb::ui {

class MarkdownEdit;

/// A long text in Markdown.
class MarkdownInput final : public FieldInput {
    Q_OBJECT

public:
    explicit MarkdownInput(const EditorTools &tools, QWidget *parent = nullptr);

protected:
    QJsonValue read() const override;
    void write(const QJsonValue &value) override;

private:
    MarkdownEdit *m_edit;
};

} // namespace twb::ui
