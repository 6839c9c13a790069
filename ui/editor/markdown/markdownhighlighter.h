// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/spelling/wrongwords.h"
#include "ui/theme/theme.h"

#include <KSyntaxHighlighting/SyntaxHighlighter>

namespace KSyntaxHighlighting {
class Repository;
}

namespace twb::ui {

class Spelling;

/// Colours Markdown while it is written, code blocks in their own language. Colours that are hard to
/// read on the ground of the form are not used.
class MarkdownHighlighter final : public KSyntaxHighlighting::SyntaxHighlighter {
    Q_OBJECT

public:
    MarkdownHighlighter(
        QTextDocument *document, KSyntaxHighlighting::Repository &repository, const Theme &theme);

    /// The colours of the program have changed.
    void applyTheme();

    /// Underlines what is written wrongly, but not in code and addresses.
    void setSpelling(const Spelling &spelling);

protected:
    void highlightBlock(const QString &text) override;
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override;

private:
    KSyntaxHighlighting::Repository &m_repository;
    bool isCode(const QString &line);

    const Theme &m_theme;
    const Spelling *m_spelling = nullptr;
    QList<TextRange> m_passed; ///< of the line at hand: no words of a language
};

} // namespace twb::ui
