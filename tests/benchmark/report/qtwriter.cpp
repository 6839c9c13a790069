// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmark/report/qtwriter.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextList>
#include <QTextTable>

namespace twb::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int resolution = 1200;
constexpr double pointsPerInch = 72;
constexpr double margin = 57;
constexpr double width = 595.276 - 2 * margin;
constexpr double height = 841.89 - 56 - 64;

QTextCharFormat textFormat(double size, bool bold = false)
{
    QTextCharFormat format;
    format.setFontFamilies({u"Twbk Sans"_s});
    format.setFontPointSize(size);
    format.setFontWeight(bold ? QFont::Bold : QFont::Normal);
    return format;
}

QTextBlockFormat blockFormat(double before, double after)
{
    QTextBlockFormat format;
    format.setTopMargin(before);
    format.setBottomMargin(after);
    format.setLineHeight(100, QTextBlockFormat::ProportionalHeight);
    return format;
}

void append(QTextCursor &cursor, const report::Heading &heading)
{
    cursor.insertBlock(blockFormat(heading.level == 1 ? 20 : 14, 4),
        textFormat(heading.level == 1 ? 20
                : heading.level == 2  ? 16
                                      : 12,
            true));
    cursor.insertText(report::plainText(heading.text));
}

void append(QTextCursor &cursor, const report::Paragraph &paragraph)
{
    cursor.insertBlock(blockFormat(0, 6), textFormat(10));
    for (const report::Inline &piece : paragraph.text)
        cursor.insertText(piece.text, textFormat(10, piece.flags.testFlag(report::TextFlag::Bold)));
}

void append(QTextCursor &cursor, const report::FactsTable &facts)
{
    QTextTableFormat format;
    format.setCellPadding(2.5);
    format.setBorderCollapse(true);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    format.setBorder(0.5);
    QTextTable *table = cursor.insertTable(int(facts.facts.size()), 2, format);
    int row = 0;
    for (const report::Fact &fact : facts.facts) {
        table->cellAt(row, 0).firstCursorPosition().insertText(fact.label, textFormat(10));
        table->cellAt(row, 1).firstCursorPosition().insertText(report::plainText(fact.value), textFormat(10));
        ++row;
    }
    cursor.movePosition(QTextCursor::End);
}

void append(QTextCursor &cursor, const report::List &list)
{
    for (const report::ListItem &item : list.items) {
        append(cursor, std::get<report::Paragraph>(item.blocks.front().content));
        cursor.createList(QTextListFormat::ListDisc);
    }
}

template <typename T> void append(QTextCursor &, const T &) { }

} // namespace

QtWriter::QtWriter(QIODevice &device) : m_writer(std::make_unique<QPdfWriter>(&device))
{
    m_writer->setResolution(resolution);
    m_writer->setPageSize(QPageSize(QPageSize::A4));
    m_writer->setPageMargins({});
    m_painter = std::make_unique<QPainter>(m_writer.get());
    const double scale = resolution / pointsPerInch;
    m_painter->scale(scale, scale);
}

QtWriter::~QtWriter()
{
    m_painter->end();
}

void QtWriter::add(const report::Blocks &chapter)
{
    QTextDocument document;
    document.setUndoRedoEnabled(false);
    document.setDocumentMargin(0);
    document.setUseDesignMetrics(true);
    document.documentLayout()->setPaintDevice(nullptr);
    QFont font(u"Twbk Sans"_s);
    font.setPixelSize(10);
    document.setDefaultFont(font);
    QTextCursor cursor(&document);
    cursor.beginEditBlock();
    for (const report::Block &block : chapter)
        std::visit([&](const auto &content) { append(cursor, content); }, block.content);
    cursor.endEditBlock();
    document.setPageSize({width, height});

    const int count = document.pageCount();
    for (int page = 0; page < count; ++page) {
        if (m_pages++ > 0)
            m_writer->newPage();
        m_painter->save();
        m_painter->translate(margin, 56 - page * height);
        QAbstractTextDocumentLayout::PaintContext context;
        context.clip = QRectF(0, page * height, width, height);
        m_painter->setClipRect(context.clip);
        document.documentLayout()->draw(m_painter.get(), context);
        m_painter->restore();
        m_painter->setFont(font);
        m_painter->drawText(QPointF(margin, 810), QString::number(m_pages));
    }
}

} // namespace twb::bench
