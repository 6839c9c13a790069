// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/pagewriter.h"

#include "ui/presentation/longtext.h"

#include <QFontMetricsF>
#include <QTextList>
#include <QTextTable>
#include <QUrl>

namespace twb::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal largeText = 1.4; ///< from here on labels may be broken, the window is narrow for them
constexpr qsizetype partWeight = 30'000; ///< about eight printed pages
constexpr qsizetype blockWeight = 4'000;
constexpr qsizetype longestLine = 1'000; ///< of titles and links, in characters
constexpr qsizetype longestLink = 8'000;
constexpr qsizetype longestAside = 600; ///< of what another record says
constexpr qsizetype factsInLine = 50;
constexpr auto partPath = "part/"_L1;

qsizetype weightOf(const QList<FactPart> &parts)
{
    qsizetype weight = 0;
    for (const FactPart &part : parts)
        weight += textWeight(part.text) + lineWeight;
    return weight;
}

} // namespace

QString partLink(int part)
{
    return "twb:"_L1 + partPath + QString::number(part);
}

int linkedPart(const QUrl &link)
{
    const QString path = link.path();
    return link.scheme() == "twb"_L1 && path.startsWith(partPath) ? path.sliced(partPath.size()).toInt() : -1;
}

PageWriter::PageWriter(QTextDocument &document, const PageStyle &style, int part)
    : m_cursor(&document), m_style(style), m_part(part)
{
}

/// Whether what follows is written. It stands in one part as a whole, below the heading of its section.
bool PageWriter::begin(qsizetype weight)
{
    if (m_weight > 0 && m_weight + weight > partWeight) {
        ++m_current;
        m_weight = 0;
    }
    const bool goesOn = m_sectionBegun;
    m_weight += weight + (goesOn ? 0 : m_section.size() + lineWeight);
    m_sectionBegun = true;
    if (m_current != m_part)
        return false;
    const bool first = !m_begun;
    m_begun = true;
    if (first && m_part > 0)
        block(TextRole::Meta, 0); // for the ways back
    if (!m_section.isEmpty() && (!goesOn || first)) {
        block(TextRole::Section, 22, 2);
        m_cursor.insertText(
            goesOn ? tr("%1 (continued)").arg(m_section) : m_section, m_style.text(TextRole::Section));
    }
    return true;
}

QTextCursor *PageWriter::place(qsizetype weight)
{
    if (!begin(weight))
        return nullptr;
    m_reuse = false;
    return &m_cursor;
}

void PageWriter::finish(const QString &title)
{
    if (m_current == 0)
        return;
    const QString place = tr("Part %1 of %2").arg(m_part + 1).arg(partCount());
    if (m_part > 0) {
        QTextCursor top(m_cursor.document());
        top.insertText(shortened(title, longestLine), m_style.secondary(TextRole::Meta));
        top.insertBlock(m_style.paragraph(TextRole::Meta, 4));
        ways(top,
            {{tr("To the beginning"), partLink(0)}, {tr("Part before"), partLink(m_part - 1)}, {place, {}}});
    }
    toEnd();
    block(TextRole::Body, 22);
    if (m_part < m_current)
        ways(m_cursor,
            {{tr("Show the rest"), partLink(m_part + 1)}, {tr("To the end"), partLink(m_current)},
                {place, {}}});
    else
        ways(m_cursor, {{tr("To the beginning"), partLink(0)}, {place, {}}});
}

void PageWriter::ways(QTextCursor &cursor, const QList<FactPart> &places) const
{
    for (qsizetype i = 0; i < places.size(); ++i) {
        if (i > 0)
            cursor.insertText(u" · "_s, m_style.secondary(TextRole::Body));
        QTextCharFormat format = m_style.secondary(TextRole::Body);
        if (!places.at(i).link.isEmpty())
            format.merge(m_style.link(places.at(i).link));
        cursor.insertText(places.at(i).text, format);
    }
}

/// A long text in several blocks, that may stand in several parts.
void PageWriter::texts(TextRole role, int above, const QString &text, const QTextCharFormat &format)
{
    for (const QString &piece : cutText(text, blockWeight)) {
        if (!begin(textWeight(piece) + lineWeight))
            continue;
        block(role, above);
        m_cursor.insertText(piece, format);
    }
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
    if (!begin(lineWeight))
        return;
    block(TextRole::Meta, 0);
    QTextCharFormat format = m_style.text(TextRole::Meta);
    format.setForeground(m_style.colours.accent);
    format.setFontWeight(QFont::Bold);
    format.setFontCapitalization(QFont::AllUppercase);
    m_cursor.insertText(shortened(text, longestLine), format);
}

void PageWriter::title(const QString &text)
{
    if (!begin(text.size() + lineWeight))
        return;
    block(TextRole::Title, 2, 1);
    m_cursor.insertText(text, m_style.text(TextRole::Title));
}

void PageWriter::lead(const QString &text)
{
    if (!begin(text.size() + lineWeight))
        return;
    block(TextRole::Lead, 8);
    m_cursor.insertText(text, m_style.text(TextRole::Lead));
}

void PageWriter::section(const QString &text)
{
    m_section = shortened(text, longestAside);
    m_sectionBegun = false;
}

void PageWriter::paragraph(const QString &text, int above)
{
    texts(TextRole::Body, above, text, m_style.text(TextRole::Body));
}

void PageWriter::note(const QString &text)
{
    texts(TextRole::Meta, 6, text, m_style.secondary(TextRole::Meta));
}

void PageWriter::caution(const QString &text)
{
    QTextCharFormat format = m_style.text(TextRole::Body);
    format.setForeground(m_style.colours.caution);
    format.setFontWeight(QFont::DemiBold);
    texts(TextRole::Body, 10, text, format);
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
    qsizetype weight = 0;
    for (const Fact &fact : facts)
        weight += weightOf(fact.parts);
    if (facts.isEmpty() || !begin(weight))
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

void PageWriter::longFact(const Fact &fact)
{
    section(fact.label);
    for (qsizetype i = 0; i < fact.parts.size(); i += factsInLine) {
        const QList<FactPart> line = fact.parts.sliced(i, qMin(factsInLine, fact.parts.size() - i));
        if (weightOf(line) > blockWeight) {
            for (const FactPart &part : line)
                linkLine(part.text, part.link, {});
        } else if (begin(weightOf(line))) {
            block(TextRole::Body, 4);
            parts(m_cursor, line);
        }
    }
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
    for (qsizetype i = 0; i < items.size(); ++i) {
        QStringList pieces = cutText(items.at(i), blockWeight);
        const QString first = pieces.takeFirst();
        if (begin(textWeight(first) + lineWeight)) {
            block(TextRole::Body, 3);
            format.setStart(int(i) + 1);
            if (list)
                list->add(m_cursor.block());
            else
                list = m_cursor.createList(format);
            m_cursor.insertText(first, m_style.text(TextRole::Body));
        }
        for (const QString &piece : std::as_const(pieces))
            paragraph(piece, 3);
    }
}

void PageWriter::barred(const QString &title, const QString &link, const QString &text, const QString &from)
{
    if (!begin(qMin(title.size() + text.size() + from.size(), 3 * longestAside) + lineWeight))
        return;
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
    cursor.insertText(shortened(title, longestAside), heading);
    if (!text.isEmpty())
        cursor.insertText(u' ' + shortened(text, longestAside), m_style.text(TextRole::Body));
    if (!from.isEmpty())
        cursor.insertText(u" — "_s + shortened(from, longestAside), m_style.secondary(TextRole::Body));
    leaveTable();
}

void PageWriter::linkLine(const QString &text, const QString &link, const QString &behind)
{
    const QString line = text.first(qMin(longestLine, text.size()));
    const QString end = behind.first(qMin(longestLine, behind.size()));
    if (begin(line.size() + end.size() + lineWeight)) {
        block(TextRole::Body, 4);
        QTextCharFormat format = m_style.text(TextRole::Body);
        if (!link.isEmpty() && link.size() <= longestLink)
            format.merge(m_style.link(link));
        m_cursor.insertText(line, format);
        if (!end.isEmpty())
            m_cursor.insertText(
                (text.isEmpty() ? QString() : u" · "_s) + end, m_style.secondary(TextRole::Body));
    }
    for (const QString &rest : {text.sliced(line.size()), behind.sliced(end.size())})
        if (!rest.isEmpty())
            paragraph(rest, 0);
}

} // namespace twb::ui
