// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/spelling/spelling.h"
#include "ui/theme/theme.h"

#include <QSyntaxHighlighter>

namespace twb::ui {

/// Underlines what is written wrongly in a plain text.
class SpellHighlighter final : public QSyntaxHighlighter {
    Q_OBJECT

public:
    SpellHighlighter(QTextDocument *document, const Spelling &spelling, const Theme &theme);

    /// \a format with a wavy line below, in a colour that is seen on this theme.
    static QTextCharFormat marked(QTextCharFormat format, const Theme &theme);

protected:
    void highlightBlock(const QString &text) override;

private:
    const Spelling &m_spelling;
    const Theme &m_theme;
};

} // namespace twb::ui
