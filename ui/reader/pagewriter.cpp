// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/pagewriter.h"

#include <QFontMetricsF>
#include <QTextList>
#include <QTextTable>

namespace twb::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr qreal largeText = 1.4; ///< from here on labels may be broken, the window is narrow for them
}

PageWriter::PageWriter(QTextDocument &document, const PageStyle &style) : m_cursor(&document), m_style(style)
{
}

void PageWriter::toEnd()
{
    m_cursor.movePosition(QTextCursor::End);
    m_reuse = false;
}

void PageWriter::block(TextRole role, int above, int headingLevel)
{
    QTextBlockFormat format = m_style.paragraph(role, above);
    format.setHeadingLevel(headingLevel);
    if (m_reuse)
        m_cursor.setBlockFormat(format);
    else
        m_cursor.insertBlock(format);
    m_cursor.setBlockCharFormat(m_style.text(role));
    m_cursor.setCharFormat(m_style.text(role));
    m_reuse = false;
}

void PageWriter::kind(const QString &text)
{
    block(TextRole::Meta, 0);
    QTextCharFormat format = m_style.text(TextRole::Meta);
    format.setForeground(m_style.colours.accent);
    format.setFontWeight(QFont::Bold);
    format.setFontCapitalization(QFont::AllUppercase);
    m_cursor.insertText(text, format);
}

void PageWriter::title(const QString &text)
{
    block(TextRole::Title, 2, 1);
    m_cursor.insertText(text, m_style.text(TextRole::Title));
}

void PageWriter::lead(const QString &text)
{
    block(TextRole::Lead, 8);
    m_cursor.insertText(text, m_style.text(TextRole::Lead));
}

void PageWriter::section(const QString &text)
{
    block(TextRole::Section, 22, 2);
    m_cursor.insertText(text, m_style.text(TextRole::Section));
}

void PageWriter::paragraph(const QString &text, int above)
{
    block(TextRole::Body, above);
    m_cursor.insertText(text, m_style.text(TextRole::Body));
}

void PageWriter::note(const QString &text)
{
    block(TextRole::Meta, 6);
    m_cursor.insertText(text, m_style.secondary(TextRole::Meta));
}

void PageWriter::caution(const QString &text)
{
    block(TextRole::Body, 10);
    QTextCharFormat format = m_style.text(TextRole::Body);
    format.setForeground(m_style.colours.caution);
    format.setFontWeight(QFont::DemiBold);
    m_cursor.insertText(text, format);
}

void PageWriter::parts(QTextCursor &cursor, const QList<FactPart> &parts) const
{
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (i > 0)
            cursor.insertText(u" · "_s, m_style.secondary(TextRole::Body));
        QTextCharFormat format = m_style.text(TextRole::Body);
        if (!parts.at(i).link.isEmpty()) {
            format.merge(m_style.link(parts.at(i).link));
            format.setFontUnderline(false);
        }
        cursor.insertText(parts.at(i).text, format);
    }
}

/// As wide as the longest label, so that none is broken.
qreal PageWriter::labelWidth(const QList<Fact> &facts) const
{
    const QFontMetricsF metrics(m_style.font(TextRole::Body));
    qreal widest = 0;
    for (const Fact &fact : facts)
        widest = qMax(widest, metrics.horizontalAdvance(fact.label));
    return widest + m_style.space(28);
}

void PageWriter::facts(const QList<Fact> &facts)
{
    if (facts.isEmpty())
        return;
    beforeTable();
    QTextTableFormat format;
    format.setBorder(0);
    format.setBorderStyle(QTextFrameFormat::BorderStyle_None);
    format.setCellPadding(0);
    format.setCellSpacing(0);
    format.setTopMargin(m_style.space(10));
    format.setBottomMargin(m_style.space(2));
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    if (m_style.scale < largeText)
        format.setColumnWidthConstraints(
            {QTextLength(QTextLength::FixedLength, labelWidth(facts)), QTextLength()});
    QTextTable *table = m_cursor.insertTable(int(facts.size()), 2, format);
    // padding of the table itself would make the page wider than the window
    const auto cellFormat = [&](int row, int column) {
        QTextTableCellFormat cell;
        cell.setBackground(m_style.colours.panel);
        cell.setTopPadding(m_style.space(row == 0 ? 10 : 3));
        cell.setBottomPadding(m_style.space(row + 1 == facts.size() ? 10 : 3));
        cell.setLeftPadding(m_style.space(column == 0 ? 14 : 8));
        cell.setRightPadding(m_style.space(8));
        return cell;
    };
    for (int row = 0; row < facts.size(); ++row) {
        for (const int column : {0, 1})
            table->cellAt(row, column).setFormat(cellFormat(row, column));
        QTextCursor label = table->cellAt(row, 0).firstCursorPosition();
        label.setBlockFormat(m_style.paragraph(TextRole::Body, 0));
        label.insertText(facts.at(row).label, m_style.secondary(TextRole::Body));
        QTextCursor value = table->cellAt(row, 1).firstCursorPosition();
        value.setBlockFormat(m_style.paragraph(TextRole::Body, 0));
        parts(value, facts.at(row).parts);
    }
    leaveTable();
}

/// A table stands between two blocks: the one above is made as low as a line can be.
void PageWriter::beforeTable()
{
    block(TextRole::Meta, 0);
    makeLow();
}

void PageWriter::makeLow()
{
    QTextBlockFormat low;
    low.setLineHeight(1, QTextBlockFormat::FixedHeight);
    m_cursor.setBlockFormat(low);
}

/// The block below a table cannot keep its distance to it: it is made low too.
void PageWriter::leaveTable()
{
    m_cursor.movePosition(QTextCursor::End);
    makeLow();
}

void PageWriter::list(const QStringList &items, bool numbered)
{
    QTextListFormat format;
    format.setStyle(numbered ? QTextListFormat::ListDecimal : QTextListFormat::ListDisc);
    format.setIndent(1);
    QTextList *list = nullptr;
    for (const QString &item : items) {
        block(TextRole::Body, 3);
        if (list)
            list->add(m_cursor.block());
        else
            list = m_cursor.createList(format);
        m_cursor.insertText(item, m_style.text(TextRole::Body));
    }
}

void PageWriter::barred(const QString &title, const QString &link, const QString &text, const QString &from)
{
    beforeTable();
    QTextTableFormat format;
    format.setBorder(0);
    format.setBorderStyle(QTextFrameFormat::BorderStyle_None);
    format.setCellPadding(0);
    format.setCellSpacing(0);
    format.setTopMargin(m_style.space(4));
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    format.setColumnWidthConstraints(
        {QTextLength(QTextLength::FixedLength, m_style.space(3)), QTextLength()});
    QTextTable *table = m_cursor.insertTable(1, 2, format);
    QTextTableCellFormat bar;
    bar.setBackground(m_style.colours.caution);
    table->cellAt(0, 0).setFormat(bar);
    QTextTableCellFormat body;
    body.setBackground(m_style.colours.panel);
    body.setPadding(m_style.space(10));
    table->cellAt(0, 1).setFormat(body);

    QTextCursor cursor = table->cellAt(0, 1).firstCursorPosition();
    cursor.setBlockFormat(m_style.paragraph(TextRole::Body, 0));
    QTextCharFormat heading = m_style.text(TextRole::Body);
    heading.merge(m_style.link(link));
    heading.setFontUnderline(false);
    heading.setForeground(m_style.colours.text);
    heading.setFontWeight(QFont::DemiBold);
    cursor.insertText(title, heading);
    if (!text.isEmpty())
        cursor.insertText(u' ' + text, m_style.text(TextRole::Body));
    if (!from.isEmpty())
        cursor.insertText(u" — "_s + from, m_style.secondary(TextRole::Body));
    leaveTable();
}

void PageWriter::linkLine(const QString &text, const QString &link, const QString &behind)
{
    block(TextRole::Body, 4);
    QTextCharFormat format = m_style.text(TextRole::Body);
    if (!link.isEmpty())
        format.merge(m_style.link(link));
    m_cursor.insertText(text, format);
    if (!behind.isEmpty())
        m_cursor.insertText(
            (text.isEmpty() ? QString() : u" · "_s) + behind, m_style.secondary(TextRole::Body));
}

} // namespace twb::ui
