// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/growingedit.h"
#include "ui/theme/theme.h"

namespace KSyntaxHighlighting {
class Repository;
}

namespace twb::ui {

class MarkdownHighlighter;
class Spelling;

/// A Markdown text while it is written: coloured, lists go on by themselves.
class MarkdownEdit final : public GrowingEdit {
    Q_OBJECT

public:
    MarkdownEdit(KSyntaxHighlighting::Repository &repository, const Theme &theme, QWidget *parent = nullptr);

    /// Of the whole text; -1 where that would take too long.
    int wordCount() const;

    /// The text for a preview: where it is long, the paragraphs around the place where it is written.
    QString textAround() const;

    /// Marks what is written wrongly from now on; \a spelling outlives the text.
    void setSpelling(Spelling &spelling);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void applyTheme();

    MarkdownHighlighter *m_highlighter;
};

} // namespace twb::ui
