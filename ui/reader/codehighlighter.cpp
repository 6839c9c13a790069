// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/codehighlighter.h"

#include <KSyntaxHighlighting/AbstractHighlighter>
#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/State>
#include <KSyntaxHighlighting/Theme>
#include <QTextCursor>

namespace twb::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr double readable = 4.5; // contrast after WCAG 2.2, level AA

class BlockHighlighter final : public KSyntaxHighlighting::AbstractHighlighter {
public:
    explicit BlockHighlighter(const PageStyle &style) : m_style(style) { }

    void run(const QList<QTextBlock> &blocks)
    {
        KSyntaxHighlighting::State state;
        for (const QTextBlock &block : blocks) {
            m_block = block;
            state = highlightLine(block.text(), state);
        }
    }

protected:
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override
    {
        if (length == 0 || format.isDefaultTextStyle(theme()))
            return;
        QTextCharFormat wanted;
        const QColor colour = format.textColor(theme());
        wanted.setForeground(
            contrast(colour, m_style.colours.panel) >= readable ? colour : m_style.colours.secondary);
        if (format.isBold(theme()))
            wanted.setFontWeight(QFont::DemiBold);
        if (format.isItalic(theme()))
            wanted.setFontItalic(true);
        QTextCursor cursor(m_block);
        cursor.setPosition(m_block.position() + offset);
        cursor.setPosition(m_block.position() + offset + length, QTextCursor::KeepAnchor);
        cursor.mergeCharFormat(wanted);
    }

private:
    const PageStyle &m_style;
    QTextBlock m_block;
};

} // namespace

struct CodeHighlighter::Private {
    KSyntaxHighlighting::Repository repository;

    KSyntaxHighlighting::Definition definition(const QString &language) const
    {
        const auto named = repository.definitionForName(language);
        return named.isValid() ? named : repository.definitionForFileName(u"code."_s + language);
    }
};

CodeHighlighter::CodeHighlighter() = default;
CodeHighlighter::~CodeHighlighter() = default;

void CodeHighlighter::highlight(
    const QList<QTextBlock> &blocks, const QString &language, const PageStyle &style)
{
    if (language.isEmpty())
        return;
    if (!d)
        d = std::make_unique<Private>();
    const auto definition = d->definition(language);
    if (!definition.isValid())
        return;
    using KSyntaxHighlighting::Repository;
    BlockHighlighter highlighter(style);
    highlighter.setDefinition(definition);
    highlighter.setTheme(
        d->repository.defaultTheme(style.colours.dark ? Repository::DarkTheme : Repository::LightTheme));
    highlighter.run(blocks);
}

} // namespace twb::ui
