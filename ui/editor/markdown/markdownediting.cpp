// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/markdown/markdownediting.h"

#include <QRegularExpression>
#include <QTextBlock>
#include <QTextDocument>

namespace twb::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int indentWidth = 2;

/// Everything in one step of undo.
class Step {
public:
    explicit Step(QTextCursor &cursor) : m_cursor(cursor) { m_cursor.beginEditBlock(); }
    ~Step() { m_cursor.endEditBlock(); }
    Q_DISABLE_COPY_MOVE(Step)

private:
    QTextCursor &m_cursor;
};

/// The beginning of an item: indent, mark, blank.
const QRegularExpression &itemPattern()
{
    static const QRegularExpression pattern(
        u"\\A([ \\t]*)(?:([-*+])[ \\t]+(\\[[ xX]\\][ \\t]+)?|(\\d{1,9})([.)])[ \\t]+|(>)[ \\t]?)"_s);
    return pattern;
}

const QRegularExpression &headingPattern()
{
    static const QRegularExpression pattern(u"\\A(#{1,6})[ \\t]+"_s);
    return pattern;
}

QString textOf(const QTextCursor &selection)
{
    return selection.selectedText().replace(QChar::ParagraphSeparator, u'\n');
}

/// Calls \a change with a cursor at the start of every selected line.
template <typename Change> void forLines(QTextCursor &cursor, Change change)
{
    const QTextDocument *document = cursor.document();
    const int first = document->findBlock(cursor.selectionStart()).blockNumber();
    int last = document->findBlock(cursor.selectionEnd()).blockNumber();
    if (last > first && document->findBlock(cursor.selectionEnd()).position() == cursor.selectionEnd())
        --last;
    for (int line = first; line <= last; ++line)
        change(QTextCursor(document->findBlockByNumber(line)), line - first);
}

/// Puts \a text in place of the first \a length characters of the line.
void replaceStart(QTextCursor line, qsizetype length, const QString &text)
{
    line.movePosition(QTextCursor::NextCharacter, QTextCursor::KeepAnchor, int(length));
    line.insertText(text);
}

ListKind kindOf(const QRegularExpressionMatch &item)
{
    if (!item.captured(4).isEmpty())
        return ListKind::Numbers;
    if (!item.captured(6).isEmpty())
        return ListKind::Quote;
    return item.captured(3).isEmpty() ? ListKind::Points : ListKind::Tasks;
}

QString markFor(ListKind kind, int place)
{
    switch (kind) {
    case ListKind::Points:
        return u"- "_s;
    case ListKind::Numbers:
        return QString::number(place + 1) + u". "_s;
    case ListKind::Tasks:
        return u"- [ ] "_s;
    case ListKind::Quote:
        return u"> "_s;
    }
    return {};
}

/// Moves to a line of its own, with an empty one before it where text stands.
void startBlock(QTextCursor &cursor)
{
    cursor.setPosition(cursor.selectionEnd());
    if (!cursor.block().text().trimmed().isEmpty()) {
        cursor.movePosition(QTextCursor::EndOfBlock);
        cursor.insertText(u"\n\n"_s);
    } else if (const QTextBlock before = cursor.block().previous();
        before.isValid() && !before.text().trimmed().isEmpty()) {
        cursor.insertText(u"\n"_s);
    }
}

} // namespace

void toggleMarks(QTextCursor &cursor, const QString &marks)
{
    const Step step(cursor);
    if (!cursor.hasSelection())
        cursor.select(QTextCursor::WordUnderCursor);
    const QString text = textOf(cursor);
    const int start = cursor.selectionStart();
    const auto size = int(marks.size());
    QTextCursor around(cursor);
    around.setPosition(qMax(0, start - size));
    around.setPosition(
        qMin(cursor.selectionEnd() + size, cursor.document()->characterCount() - 1), QTextCursor::KeepAnchor);
    if (textOf(around) == marks + text + marks) {
        around.insertText(text);
        cursor.setPosition(start - size);
    } else if (text.size() >= 2 * marks.size() && text.startsWith(marks) && text.endsWith(marks)) {
        cursor.insertText(text.sliced(size, text.size() - 2 * marks.size()));
        cursor.setPosition(start);
        cursor.setPosition(start + int(text.size()) - 2 * size, QTextCursor::KeepAnchor);
        return;
    } else {
        cursor.insertText(marks + text + marks);
        cursor.setPosition(start + size);
    }
    cursor.setPosition(cursor.position() + int(text.size()), QTextCursor::KeepAnchor);
}

void toggleHeading(QTextCursor &cursor, int level)
{
    const Step step(cursor);
    const QString wanted(level, u'#');
    forLines(cursor, [&](const QTextCursor &line, int) {
        const auto match = headingPattern().match(line.block().text());
        const bool same = match.hasMatch() && match.captured(1) == wanted;
        replaceStart(line, match.capturedLength(), same ? QString() : wanted + u' ');
    });
}

void toggleList(QTextCursor &cursor, ListKind kind)
{
    const Step step(cursor);
    bool all = true;
    forLines(cursor, [&](const QTextCursor &line, int) {
        const auto match = itemPattern().match(line.block().text());
        all = all && match.hasMatch() && kindOf(match) == kind;
    });
    forLines(cursor, [&](const QTextCursor &line, int place) {
        const auto match = itemPattern().match(line.block().text());
        const QString indent = match.captured(1);
        replaceStart(line, match.capturedLength(), all ? indent : indent + markFor(kind, place));
    });
}

void indentLines(QTextCursor &cursor, int by)
{
    const Step step(cursor);
    forLines(cursor, [&](const QTextCursor &line, int) {
        const QString text = line.block().text();
        qsizetype blanks = 0;
        while (blanks < text.size() && text.at(blanks) == u' ')
            ++blanks;
        const qsizetype wanted = qMax<qsizetype>(0, blanks + qsizetype(by) * indentWidth);
        replaceStart(line, blanks, QString(wanted, u' '));
    });
}

void insertLink(QTextCursor &cursor, const QString &text, const QString &address)
{
    const Step step(cursor);
    QString words = text.isEmpty() ? textOf(cursor).simplified() : text;
    if (words.isEmpty())
        words = address;
    words.replace(u'[', u"\\["_s).replace(u']', u"\\]"_s);
    const bool odd = address.contains(u' ') || address.contains(u'(') || address.contains(u')');
    cursor.insertText(u'[' + words + u"]("_s + (odd ? u'<' + address + u'>' : address) + u')');
}

void insertImage(QTextCursor &cursor, const QString &alternative, const QString &reference)
{
    const Step step(cursor);
    QString words = alternative;
    words.replace(u'[', u"\\["_s).replace(u']', u"\\]"_s);
    cursor.insertText(u"!["_s + words + u"]("_s + reference + u')');
}

void insertTable(QTextCursor &cursor, int columns, int rows, const QString &head)
{
    const Step step(cursor);
    startBlock(cursor);
    const int start = cursor.position();
    QString table;
    for (int row = -1; row <= rows; ++row) {
        for (int column = 0; column < columns; ++column)
            table += row == 0 ? u"| --- "_s : row < 0 ? u"| "_s + head + u' ' : u"|   "_s;
        table += u"|\n"_s;
    }
    cursor.insertText(table);
    cursor.setPosition(start + 2);
    cursor.setPosition(start + 2 + int(head.size()), QTextCursor::KeepAnchor);
}

void insertCodeBlock(QTextCursor &cursor, const QString &language)
{
    const Step step(cursor);
    const QString code = textOf(cursor);
    if (cursor.hasSelection())
        cursor.removeSelectedText();
    startBlock(cursor);
    cursor.insertText(u"```"_s + language + u'\n' + code);
    const int inside = cursor.position();
    cursor.insertText(u"\n```\n"_s);
    cursor.setPosition(inside);
}

bool continueList(QTextCursor &cursor)
{
    if (cursor.hasSelection())
        return false;
    const QString text = cursor.block().text();
    const auto match = itemPattern().match(text);
    if (!match.hasMatch() || cursor.positionInBlock() < match.capturedLength())
        return false;
    const Step step(cursor);
    if (match.capturedLength() == text.trimmed().size() + match.captured(1).size()
        || QStringView(text).sliced(match.capturedLength()).trimmed().isEmpty()) {
        replaceStart(QTextCursor(cursor.block()), text.size(), {});
        return true;
    }
    const ListKind kind = kindOf(match);
    const QString mark = kind == ListKind::Numbers
        ? QString::number(match.captured(4).toInt() + 1) + match.captured(5) + u' '
        : kind == ListKind::Points ? match.captured(2) + u' '
                                   : markFor(kind, 0);
    cursor.insertText(u'\n' + match.captured(1) + mark);
    return true;
}

} // namespace twb::ui
