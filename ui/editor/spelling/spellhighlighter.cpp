// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/spelling/spellhighlighter.h"

#include "ui/editor/spelling/wrongwords.h"

namespace twb::ui {

SpellHighlighter::SpellHighlighter(QTextDocument *document, const Spelling &spelling, const Theme &theme)
    : QSyntaxHighlighter(document), m_spelling(spelling), m_theme(theme)
{
    connect(&spelling, &Spelling::changed, this, &QSyntaxHighlighter::rehighlight);
    connect(&theme, &Theme::changed, this, &QSyntaxHighlighter::rehighlight);
}

QTextCharFormat SpellHighlighter::marked(QTextCharFormat format, const Theme &theme)
{
    format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
    format.setUnderlineColor(theme.colours().caution);
    return format;
}

void SpellHighlighter::highlightBlock(const QString &text)
{
    constexpr qsizetype longest = 5'000;
    if (!m_spelling.isOn() || text.size() > longest)
        return;
    const auto isWrong = [this](const QString &word) { return m_spelling.isWrong(word); };
    for (const TextRange &range : wrongWords(text, {}, isWrong))
        setFormat(int(range.start), int(range.length), marked({}, m_theme));
}

} // namespace twb::ui
