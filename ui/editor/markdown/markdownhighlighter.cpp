// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/markdown/markdownhighlighter.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/Theme>

namespace twb::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr double readable = 4.5; // contrast after WCAG 2.2, level AA

} // namespace

MarkdownHighlighter::MarkdownHighlighter(
    QTextDocument *document, KSyntaxHighlighting::Repository &repository, const Theme &theme)
    : SyntaxHighlighter(document), m_repository(repository), m_theme(theme)
{
    setDefinition(repository.definitionForName(u"Markdown"_s));
    applyTheme();
}

void MarkdownHighlighter::applyTheme()
{
    using KSyntaxHighlighting::Repository;
    setTheme(
        m_repository.defaultTheme(m_theme.colours().dark ? Repository::DarkTheme : Repository::LightTheme));
    rehighlight();
}

void MarkdownHighlighter::applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format)
{
    if (length == 0)
        return;
    if (format.isDefaultTextStyle(theme()))
        return;
    QTextCharFormat wanted;
    const Colours &colours = m_theme.colours();
    const QColor colour = format.textColor(theme());
    if (format.hasTextColor(theme()))
        wanted.setForeground(contrast(colour, colours.panel) >= readable ? colour : colours.secondary);
    if (format.isBold(theme()))
        wanted.setFontWeight(QFont::DemiBold);
    wanted.setFontItalic(format.isItalic(theme()));
    wanted.setFontStrikeOut(format.isStrikeThrough(theme()));
    setFormat(offset, length, wanted);
}

} // namespace twb::ui
