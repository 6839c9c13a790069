// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/markdown.h"

#include "ui/reader/safedocument.h"

#include <QCoreApplication>
#include <QTextCursor>
#include <QTextDocumentFragment>
#include <QTextList>
#include <QTextTable>
#include <QUrl>

namespace twb::ui {

using namespace Qt::StringLiterals;

namespace {

/// Headings of a section stand below those of the page: title 1, section 2.
constexpr int headingsBelow = 2;

constexpr int pictureWidth = 480; ///< at most: as wide as the text in the smallest window

bool isCode(const QTextBlock &block)
{
    return block.blockFormat().hasProperty(QTextFormat::BlockCodeFence)
        || block.blockFormat().hasProperty(QTextFormat::BlockCodeLanguage)
        || block.blockFormat().nonBreakableLines();
}

/// Brings a document made from Markdown into the form of the page.
class Dressing {
public:
    Dressing(QTextDocument &document, const PageStyle &style, CodeHighlighter &highlighter,
        const Pictures &pictures)
        : m_document(document), m_style(style), m_highlighter(highlighter), m_pictures(pictures)
    {
    }

    void run()
    {
        mendTables(m_document.rootFrame());
        describeImages();
        for (QTextBlock block = m_document.begin(); block.isValid(); block = block.next())
            dressBlock(block);
        dressCode();
        dressTables(m_document.rootFrame());
    }

private:
    /// Qt's reader of Markdown leaves an empty block in the first cell of a table behind a block of code, and
    /// the cell does not look like one of the header.
    void mendTables(const QTextFrame *frame)
    {
        for (QTextFrame *child : frame->childFrames()) {
            if (const auto *table = qobject_cast<QTextTable *>(child)) {
                const QTextTableCell cell = table->cellAt(0, 0);
                QTextCursor cursor = cell.firstCursorPosition();
                if (cursor.block().length() == 1 && cursor != cell.lastCursorPosition()) {
                    const QTextBlockFormat format = cursor.block().next().blockFormat();
                    cursor.deleteChar();
                    cursor.setBlockFormat(format);
                    QTextCharFormat header;
                    header.setFontWeight(QFont::Bold);
                    cursor.select(QTextCursor::BlockUnderCursor);
                    cursor.mergeCharFormat(header);
                }
            }
            mendTables(child);
        }
    }

    void describeImages()
    {
        const QString objects(QChar::ObjectReplacementCharacter);
        QTextCursor found = m_document.find(objects);
        while (!found.isNull()) {
            const QTextImageFormat image = found.charFormat().toImageFormat();
            const QString words = image.stringProperty(QTextFormat::ImageAltText);
            if (const QImage picture = m_pictures.value(pictureHash(image.name())); !picture.isNull()) {
                showPicture(found, picture, image.name(), words);
                found = m_document.find(objects, found);
                continue;
            }
            const QString text = words.isEmpty()
                ? QCoreApplication::translate("Page", "[image]")
                : QCoreApplication::translate("Page", "[image: %1]").arg(words);
            found.insertText(text, m_style.secondary(TextRole::Body));
            found = m_document.find(objects, found);
        }
    }

    /// The description stands below it: a screen reader says nothing of pictures in a text.
    void showPicture(QTextCursor &place, const QImage &picture, const QString &name, const QString &words)
    {
        QTextImageFormat format;
        format.setName(name);
        format.setProperty(QTextFormat::ImageAltText, words);
        format.setWidth(qMin(picture.width(), m_style.space(pictureWidth)));
        place.insertImage(format);
        if (!words.isEmpty())
            place.insertText(QChar(QChar::LineSeparator) + words, m_style.secondary(TextRole::Meta));
    }

    void dressBlock(const QTextBlock &block)
    {
        QTextCursor cursor(block);
        const int level = block.blockFormat().headingLevel();
        QTextBlockFormat format =
            m_style.paragraph(TextRole::Body, isCode(block) || block.textList() ? 2 : 6);
        format.setHeadingLevel(level > 0 ? qMin(6, level + headingsBelow) : 0);
        if (level > 0)
            format.setTopMargin(m_style.space(12));
        cursor.mergeBlockFormat(format);
        if (level > 0) {
            QTextCharFormat heading = m_style.text(TextRole::Body);
            heading.setFontWeight(QFont::DemiBold);
            cursor.select(QTextCursor::BlockUnderCursor);
            cursor.setCharFormat(heading);
        }
        dressLinks(block);
    }

    void dressLinks(const QTextBlock &block)
    {
        struct Piece {
            int position;
            int length;
            QTextCharFormat format;
        };
        QList<Piece> pieces;
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextFragment fragment = it.fragment();
            QTextCharFormat format = fragment.charFormat();
            if (format.isAnchor()) {
                const QString address = format.anchorHref();
                const bool safe = isSafeLink(QUrl(address, QUrl::StrictMode));
                format.setAnchor(safe);
                format.clearProperty(QTextFormat::AnchorHref);
                format.clearProperty(QTextFormat::TextToolTip);
                format.setFontUnderline(safe);
                format.clearForeground();
                if (safe)
                    format.merge(m_style.link(address));
            } else if (format.fontFixedPitch()) {
                format.merge(m_style.code());
            } else if (!format.hasProperty(QTextFormat::ForegroundBrush)) {
                format.setForeground(m_style.colours.text);
            } else {
                continue;
            }
            pieces.append({fragment.position(), fragment.length(), format});
        }
        QTextCursor cursor(block);
        for (const Piece &piece : std::as_const(pieces)) {
            cursor.setPosition(piece.position);
            cursor.setPosition(piece.position + piece.length, QTextCursor::KeepAnchor);
            cursor.setCharFormat(piece.format);
        }
    }

    void dressCode()
    {
        QTextBlock block = m_document.begin();
        while (block.isValid()) {
            QList<QTextBlock> code;
            const QString language = block.blockFormat().stringProperty(QTextFormat::BlockCodeLanguage);
            while (block.isValid() && isCode(block)
                && block.blockFormat().stringProperty(QTextFormat::BlockCodeLanguage) == language) {
                code.append(block);
                block = block.next();
            }
            if (code.isEmpty()) {
                block = block.next();
                continue;
            }
            dressCodeBlocks(code);
            m_highlighter.highlight(code, language, m_style);
        }
    }

    void dressCodeBlocks(const QList<QTextBlock> &blocks)
    {
        QTextBlockFormat format;
        format.setBackground(m_style.colours.panel);
        format.setLeftMargin(m_style.space(12));
        format.setTopMargin(0);
        format.setBottomMargin(0);
        format.setNonBreakableLines(false);
        for (const QTextBlock &block : blocks) {
            QTextCursor cursor(block);
            cursor.mergeBlockFormat(format);
            cursor.select(QTextCursor::BlockUnderCursor);
            cursor.mergeCharFormat(m_style.code());
        }
    }

    void dressTables(const QTextFrame *frame)
    {
        for (QTextFrame *child : frame->childFrames()) {
            if (auto *table = qobject_cast<QTextTable *>(child)) {
                QTextTableFormat format = table->format();
                format.setBorder(1);
                format.setBorderBrush(m_style.colours.line);
                format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
                format.setBorderCollapse(true);
                format.setCellPadding(m_style.space(5));
                format.setCellSpacing(0);
                format.setTopMargin(m_style.space(8));
                format.setBottomMargin(m_style.space(8));
                format.clearBackground();
                table->setFormat(format);
            }
            dressTables(child);
        }
    }

    QTextDocument &m_document;
    const PageStyle &m_style;
    CodeHighlighter &m_highlighter;
    const Pictures &m_pictures;
};

/// The first block of a fragment melts into the block where it is inserted: an empty one may.
void prependEmptyBlock(QTextDocument &document)
{
    QTextCursor cursor(&document);
    cursor.insertBlock();
    const QTextBlock first = document.begin();
    if (QTextList *list = first.textList())
        list->remove(first);
    QTextCursor(first).setBlockFormat({});
}

} // namespace

void insertMarkdown(QTextCursor &cursor, const QString &markdown, const PageStyle &style,
    CodeHighlighter &highlighter, const Pictures &pictures)
{
    SafeDocument scratch;
    scratch.setUndoRedoEnabled(false);
    scratch.setLayoutEnabled(false);
    scratch.setDefaultFont(style.font(TextRole::Body));
    const QTextDocument::MarkdownFeatures features(QTextDocument::MarkdownDialectGitHub);
    scratch.setMarkdown(markdown, features | QTextDocument::MarkdownNoHTML);
    Dressing(scratch, style, highlighter, pictures).run();
    for (auto it = pictures.begin(); it != pictures.end(); ++it)
        cursor.document()->addResource(
            QTextDocument::ImageResource, QUrl(pictureAddress(it.key())), it.value());
    prependEmptyBlock(scratch);
    cursor.insertFragment(QTextDocumentFragment(&scratch));
}

} // namespace twb::ui
