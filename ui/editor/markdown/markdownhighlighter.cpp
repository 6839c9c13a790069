// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/markdown/markdownhighlighter.h"

#include "ui/editor/spelling/spellhighlighter.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/Theme>
#include <QRegularExpression>

namespace twb::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr double readable = 4.5; // contrast after WCAG 2.2, level AA
constexpr qsizetype longestLine = 5'000; ///< that is coloured: more takes too long with every key

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

void MarkdownHighlighter::setSpelling(const Spelling &spelling)
{
    m_spelling = &spelling;
    connect(&spelling, &Spelling::changed, this, &QSyntaxHighlighter::rehighlight);
    rehighlight();
}

void MarkdownHighlighter::highlightBlock(const QString &text)
{
    m_passed.clear();
    if (text.size() > longestLine)
        return;
    SyntaxHighlighter::highlightBlock(text);
    if (isCode(text) || !m_spelling || !m_spelling->isOn() || !m_spelling->isAvailable())
        return;
    static const QRegularExpression code(uR"((`+)[^`].*?\1)"_s);
    for (const auto &match : code.globalMatch(text))
        m_passed.append({match.capturedStart(), match.capturedLength()});
    const auto isWrong = [this](const QString &word) { return m_spelling->isWrong(word); };
    for (const TextRange &range : wrongWords(text, m_passed, isWrong))
        for (qsizetype i = range.start; i < range.start + range.length; ++i)
            setFormat(int(i), 1, SpellHighlighter::marked(format(int(i)), m_theme));
}

/// Between fences, or one of them; the line behind learns it by the state of this one.
bool MarkdownHighlighter::isCode(const QString &line)
{
    constexpr int code = 1;
    const QString text = line.trimmed();
    const bool isFence = text.startsWith("```"_L1) || text.startsWith("~~~"_L1);
    const bool wasCode = previousBlockState() == code;
    setCurrentBlockState(wasCode != isFence ? code : 0);
    return wasCode || isFence;
}

void MarkdownHighlighter::applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format)
{
    if (length == 0)
        return;
    if (!format.spellCheck())
        m_passed.append({offset, length});
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
