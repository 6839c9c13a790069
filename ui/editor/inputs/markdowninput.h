// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/editortools.h"
#include "ui/editor/fieldinput.h"

#include <optional>

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
    bool isTouched() const override { return m_touched; }

private:
    MarkdownEdit *m_edit;
    mutable std::optional<QJsonValue> m_read; ///< until something is typed: it may be long
    bool m_touched = false;
};

} // namespace twb::ui
