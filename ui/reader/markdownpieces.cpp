// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/markdownpieces.h"

#include "ui/presentation/longtext.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace twb::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype wholeWeight = 15'000; ///< a text that weighs no more is not cut
constexpr qsizetype pieceWeight = 6'000;
constexpr qsizetype cellWeight = 20;
constexpr qsizetype mostColumns = 50;
constexpr qsizetype deepest = 20; ///< levels of lists and quotations
constexpr qsizetype mostReferences = 200; ///< addresses that a piece takes along from the end of the text

/// How well a text can be cut before a line.
enum class Cut { Poor, Fair, Good };

qsizetype indentOf(QStringView line)
{
    qsizetype indent = 0;
    for (const QChar c : line) {
        if (c != u' ' && c != u'\t')
            break;
        indent += c == u'\t' ? 4 : 1;
    }
    return indent;
}

/// The marks of lists and quotations that a line begins with.
qsizetype marksOf(QStringView line)
{
    qsizetype marks = 0;
    qsizetype at = 0;
    const auto isBlankAt = [&](qsizetype place) { return place >= line.size() || line.at(place).isSpace(); };
    for (; at < line.size(); ++at) {
        const QChar c = line.at(at);
        if (c == u' ' || c == u'\t')
            continue;
        qsizetype digits = at;
        while (digits < line.size() && digits - at < 9 && line.at(digits).isDigit())
            ++digits;
        const bool isNumber = digits > at && digits < line.size()
            && (line.at(digits) == u'.' || line.at(digits) == u')') && isBlankAt(digits + 1);
        if (isNumber)
            at = digits;
        else if (c != u'>' && !((c == u'-' || c == u'*' || c == u'+') && isBlankAt(at + 1)))
            break;
        ++marks;
    }
    return marks;
}

/// The fence that a line opens, such as "```"; empty for none.
QString fenceOf(QStringView line)
{
    const QStringView text = line.trimmed();
    if (text.isEmpty() || (text.first(1) != u"`" && text.first(1) != u"~"))
        return {};
    qsizetype length = 1;
    while (length < text.size() && text.at(length) == text.at(0))
        ++length;
    const bool isCodeInText = text.at(0) == u'`' && text.sliced(length).contains(u'`');
    return length < 3 || isCodeInText ? QString() : text.first(length).toString();
}

/// The number of columns when the line stands below the head of a table, else 0.
qsizetype columnsOf(QStringView line)
{
    const QStringView text = line.trimmed();
    const auto isRule = [](QChar c) {
        return c == u'|' || c == u'-' || c == u':' || c == u' ' || c == u'\t';
    };
    if (!text.contains(u'|') || !text.contains(u'-') || !std::ranges::all_of(text, isRule))
        return 0;
    return text.count(u'|') + 1 - text.startsWith(u'|') - (text.size() > 1 && text.endsWith(u'|'));
}

/// Inside a paragraph no line is a heading, an item or code, however it begins.
QString asText(const QString &line)
{
    static const QRegularExpression number(u"\\A(\\d{1,9})([.)])"_s);
    qsizetype blanks = 0;
    while (blanks < line.size() && line.at(blanks).isSpace())
        ++blanks;
    QString text = line.sliced(blanks);
    if (!text.isEmpty() && u"#>-*+=~`|"_s.contains(text.at(0)))
        return u'\\' + text;
    return text.replace(number, u"\\1\\\\\\2"_s);
}

class Cutter {
public:
    QList<MarkdownPiece> cut(const QString &markdown)
    {
        for (const QStringView line : QStringView(markdown).split(u'\n'))
            addLine(line);
        flush();
        if (m_total <= wholeWeight && !m_anyPlain)
            return {{markdown, m_total}};
        if (!m_references.isEmpty())
            for (MarkdownPiece &piece : m_pieces)
                takeReferences(piece);
        return std::move(m_pieces);
    }

private:
    void addLine(QStringView line)
    {
        if (!m_fence.isEmpty())
            codeLine(line);
        else if (m_columns > 0 && line.contains(u'|'))
            row(line);
        else
            textLine(line);
    }

    void put(QStringView line, qsizetype weight)
    {
        m_piece += line;
        m_piece += u'\n';
        m_weight += weight;
    }

    void flush()
    {
        if (m_piece.isEmpty())
            return;
        m_total += m_weight;
        m_anyPlain |= m_isPlain;
        m_pieces.append({m_piece, m_weight, m_isPlain});
        m_piece.clear();
        m_weight = 0;
        m_isPlain = m_columns > mostColumns;
    }

    void codeLine(QStringView line)
    {
        const QStringView text = line.trimmed();
        if (text.startsWith(m_fence) && text.count(m_fence.at(0)) == text.size()) {
            put(line, lineWeight);
            m_fence.clear();
            return;
        }
        for (const QString &part : cutText(line.toString(), pieceWeight / 2)) {
            if (m_weight + textWeight(part) + lineWeight > pieceWeight) {
                m_piece += m_fence + u'\n';
                flush();
                put(m_fenceHead, lineWeight);
            }
            put(part, textWeight(part) + lineWeight);
        }
    }

    void row(QStringView line)
    {
        const qsizetype weight = textWeight(line) + m_columns * cellWeight;
        if (m_weight + weight > pieceWeight) {
            flush();
            put(m_tableHead, m_columns * cellWeight + lineWeight);
        }
        if (weight <= pieceWeight) {
            put(line, weight);
            return;
        }
        m_piece.clear(); // the head stands in the piece before
        m_weight = 0;
        m_columns = 0;
        longLine(line);
    }

    void textLine(QStringView line)
    {
        m_columns = 0;
        if (line.trimmed().isEmpty()) {
            put(line, 0);
            m_afterBlank = true;
            m_before = {};
            return;
        }
        const qsizetype marks = marksOf(line);
        const qsizetype indent = indentOf(line);
        const qsizetype weight = textWeight(line) + lineWeight;
        const QString fence = fenceOf(line);
        const Cut cut = cutBefore(line, marks, indent, !fence.isEmpty());
        m_inList = marks > 0 || (m_inList && !(m_afterBlank && indent == 0));
        remember(line);
        if (weight > pieceWeight) {
            longLine(line);
            return;
        }
        const QString numbered = numberedLine(line, marks, indent);
        const bool full = m_weight + weight > pieceWeight || (cut == Cut::Good && m_weight > pieceWeight / 2)
            || (cut == Cut::Fair && m_weight > pieceWeight * 3 / 4);
        if (full)
            flush();
        const bool goesOn = full && cut == Cut::Poor && !m_isPlain;
        put(goesOn                            ? asText(line.toString())
                : full && !numbered.isEmpty() ? numbered
                                              : line.toString(),
            weight);
        m_isPlain |= marks + (marks > 0 ? indent / 2 : 0) > deepest;
        m_afterBlank = false;
        if (!fence.isEmpty()) {
            m_fence = fence;
            m_fenceHead = line.trimmed().toString();
        } else if (const qsizetype columns = columnsOf(line); columns > 0 && m_before.contains(u'|')) {
            beginTable(line, columns);
        }
        m_before = line;
    }

    void beginTable(QStringView line, qsizetype columns)
    {
        m_columns = columns;
        m_tableHead = m_before.toString() + u'\n' + line.toString();
        m_weight += columns * cellWeight;
        m_isPlain |= columns > mostColumns;
    }

    Cut cutBefore(QStringView line, qsizetype marks, qsizetype indent, bool isFence) const
    {
        if (indent == 0 && marks == 0 && (m_afterBlank || line.startsWith(u'#') || isFence))
            return Cut::Good;
        const bool isItem = marks > 0 && indent < 4;
        const bool isCode = indent >= 4 && !m_inList;
        return isItem || isCode || m_afterBlank ? Cut::Fair : Cut::Poor;
    }

    /// A line of an outer list with the number that it has there; empty for all others.
    QString numberedLine(QStringView line, qsizetype marks, qsizetype indent)
    {
        static const QRegularExpression number(u"\\A( *)(\\d{1,9})(?=[.)]\\s)"_s);
        const auto match = marks > 0 && indent < 2 ? number.matchView(line) : QRegularExpressionMatch();
        if (!match.hasMatch()) {
            if (!m_inList || (marks > 0 && indent < 2))
                m_number = -1;
            return {};
        }
        m_number = m_number < 0 ? match.capturedView(2).toLongLong() : m_number + 1;
        return match.captured(1) + QString::number(m_number) + line.sliced(match.capturedEnd());
    }

    /// Too long for a piece: it goes on in the next ones.
    void longLine(QStringView line)
    {
        flush();
        bool first = true;
        for (const QString &part : cutText(line.toString(), pieceWeight - lineWeight)) {
            put(first ? part : asText(part), textWeight(part) + lineWeight);
            m_isPlain |= marksOf(part) > deepest;
            flush();
            first = false;
        }
        m_afterBlank = false;
        m_before = {};
    }

    /// "[name]: address" tells what "[name]" means elsewhere in the text.
    void remember(QStringView line)
    {
        static const QRegularExpression pattern(uR"(\A {0,3}\[([^\[\]]{1,200})\]:\s*\S)"_s);
        if (!line.trimmed().startsWith(u'[') || line.size() > pieceWeight)
            return;
        if (const auto match = pattern.matchView(line); match.hasMatch())
            m_references.insert(match.captured(1).simplified().toCaseFolded(), line.toString());
    }

    void takeReferences(MarkdownPiece &piece) const
    {
        static const QRegularExpression pattern(uR"(\[([^\[\]\n]{1,200})\])"_s);
        if (piece.isPlain)
            return;
        QSet<QString> taken;
        QString behind;
        for (const auto &match : pattern.globalMatch(piece.text)) {
            const QString name = match.captured(1).simplified().toCaseFolded();
            if (taken.size() >= mostReferences || taken.contains(name) || !m_references.contains(name))
                continue;
            taken.insert(name);
            behind += u'\n' + m_references.value(name);
        }
        if (!behind.isEmpty())
            piece.text += behind + u'\n';
    }

    QList<MarkdownPiece> m_pieces;
    QHash<QString, QString> m_references; ///< lines, by name
    QString m_piece;
    qsizetype m_weight = 0;
    qsizetype m_total = 0;
    bool m_isPlain = false;
    bool m_anyPlain = false;
    QString m_fence; ///< that is open
    QString m_fenceHead;
    QString m_tableHead;
    qsizetype m_columns = 0; ///< of the table at hand
    qint64 m_number = -1; ///< of the last item of the outer list
    bool m_inList = false;
    bool m_afterBlank = true;
    QStringView m_before; ///< the line before
};

} // namespace

QList<MarkdownPiece> markdownPieces(const QString &markdown)
{
    return Cutter().cut(markdown);
}

} // namespace twb::ui
