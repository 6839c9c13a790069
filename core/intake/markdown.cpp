// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/markdown.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <functional>

namespace twb::intake {

using namespace Qt::StringLiterals;

namespace {

struct Line {
    QStringView text;
    bool code = false; ///< inside or at the border of a fenced code block
};

QList<Line> linesOf(const QString &body)
{
    QList<Line> lines;
    QStringView fence;
    for (const QStringView line : QStringView(body).split(u'\n')) {
        const QStringView text = line.trimmed();
        const bool mark = text.startsWith(u"```") || text.startsWith(u"~~~");
        if (fence.isEmpty()) {
            lines.append({line, mark});
            if (mark)
                fence = text.first(3);
        } else {
            lines.append({line, true});
            if (text.startsWith(fence))
                fence = {};
        }
    }
    return lines;
}

struct Heading {
    int level = 0; ///< 0 for none
    QString text;
    qsizetype height = 1; ///< lines
};

Heading headingAt(const QList<Line> &lines, qsizetype i)
{
    if (lines.at(i).code)
        return {};
    const QStringView line = lines.at(i).text.trimmed();
    if (line.startsWith(u'#')) {
        int level = 0;
        while (level < line.size() && line.at(level) == u'#')
            ++level;
        if (level > 6 || (level < line.size() && !line.at(level).isSpace()))
            return {};
        QStringView text = line.sliced(level).trimmed();
        while (text.endsWith(u'#'))
            text.chop(1);
        return {level, text.trimmed().toString(), 1};
    }
    if (line.isEmpty() || i + 1 >= lines.size() || lines.at(i + 1).code || line.front() == u'-'
        || line.front() == u'*' || line.front() == u'>' || line.front() == u'|')
        return {};
    const QStringView under = lines.at(i + 1).text.trimmed();
    if (under.size() < 3)
        return {};
    for (const QChar mark : {u'=', u'-'})
        if (std::ranges::all_of(under, [mark](QChar c) { return c == mark; }))
            return {mark == u'=' ? 1 : 2, line.toString(), 2};
    return {};
}

/// A heading with its lines [first, end), up to the next heading of the same or a higher level.
struct Span {
    Heading heading;
    qsizetype first = 0;
    qsizetype end = 0;
};

QList<Span> spansOf(const QList<Line> &lines)
{
    QList<Span> spans;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const Heading heading = headingAt(lines, i);
        if (heading.level == 0)
            continue;
        spans.append({heading, i, lines.size()});
        i += heading.height - 1;
    }
    for (qsizetype i = 0; i < spans.size(); ++i)
        for (qsizetype next = i + 1; next < spans.size(); ++next)
            if (spans.at(next).heading.level <= spans.at(i).heading.level) {
                spans[i].end = spans.at(next).first;
                break;
            }
    return spans;
}

QString joined(const QList<Line> &lines, qsizetype from, qsizetype to)
{
    QStringList texts;
    for (qsizetype i = from; i < to; ++i)
        texts.append(lines.at(i).text.toString());
    return texts.join(u'\n').trimmed();
}

/// Calls \a visit with the pieces of a line that are not code between backticks.
void visitProse(QStringView line, const std::function<void(QStringView)> &visit)
{
    while (!line.isEmpty()) {
        const qsizetype open = line.indexOf(u'`');
        visit(open < 0 ? line : line.first(open));
        const qsizetype close = open < 0 ? -1 : line.indexOf(u'`', open + 1);
        if (close < 0)
            return;
        line = line.sliced(close + 1);
    }
}

const QRegularExpression &wikiLinkPattern()
{
    static const QRegularExpression pattern(
        u"!?\\[\\[([^\\[\\]\\n|#]*)(#[^\\[\\]\\n|]*)?(?:\\|([^\\[\\]\\n]*))?\\]\\]"_s);
    return pattern;
}

WikiLink linkFrom(const QRegularExpressionMatch &match)
{
    WikiLink link;
    link.target = match.captured(1).trimmed();
    link.shown = match.captured(3).trimmed();
    if (link.shown.isEmpty())
        link.shown = link.target.section(u'/', -1);
    if (link.shown.isEmpty())
        link.shown = match.captured(2).mid(1).trimmed();
    return link;
}

} // namespace

QList<Section> sectionsOf(const QString &body)
{
    const QList<Line> lines = linesOf(body);
    QList<Section> sections;
    for (const Span &span : spansOf(lines))
        sections.append({span.heading.level, span.heading.text,
            joined(lines, span.first + span.heading.height, span.end)});
    return sections;
}

QString introOf(const QString &body)
{
    const QString text = withoutTitle(body);
    const QList<Line> lines = linesOf(text);
    const QList<Span> spans = spansOf(lines);
    return spans.isEmpty() ? text : joined(lines, 0, spans.first().first);
}

QString withoutSections(const QString &body, const QStringList &headings)
{
    const QList<Line> lines = linesOf(body);
    QList<Line> kept;
    qsizetype next = 0;
    for (const Span &span : spansOf(lines)) {
        if (span.first < next || !headings.contains(span.heading.text, Qt::CaseInsensitive))
            continue;
        kept += lines.sliced(next, span.first - next);
        next = span.end;
    }
    kept += lines.sliced(next);
    return joined(kept, 0, kept.size());
}

QString withoutTitle(const QString &body)
{
    const QList<Line> lines = linesOf(body);
    qsizetype first = 0;
    while (first < lines.size() && lines.at(first).text.trimmed().isEmpty())
        ++first;
    if (first == lines.size())
        return {};
    const Heading heading = headingAt(lines, first);
    return joined(lines, heading.level == 1 ? first + heading.height : first, lines.size());
}

QList<WikiLink> wikiLinksOf(const QString &body)
{
    QList<WikiLink> links;
    QSet<std::pair<QString, QString>> known;
    for (const Line &line : linesOf(body)) {
        if (line.code)
            continue;
        visitProse(line.text, [&](QStringView prose) {
            for (auto it = wikiLinkPattern().globalMatchView(prose); it.hasNext();) {
                const WikiLink link = linkFrom(it.next());
                const qsizetype before = known.size();
                known.insert({link.target, link.shown});
                if (!link.target.isEmpty() && known.size() > before)
                    links.append(link);
            }
        });
    }
    return links;
}

QStringList hashtagsOf(const QString &body)
{
    static const QRegularExpression pattern(u"(?:^|(?<=[\\s(,;]))#([\\w/-]*[^\\W\\d_][\\w/-]*)"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    QStringList tags;
    for (const Line &line : linesOf(body)) {
        if (line.code)
            continue;
        visitProse(line.text, [&](QStringView prose) {
            for (auto it = pattern.globalMatchView(prose); it.hasNext();)
                tags.append(it.next().captured(1));
        });
    }
    tags.removeDuplicates();
    return tags;
}

QString withPlainLinks(const QString &body)
{
    QString result;
    result.reserve(body.size());
    qsizetype from = 0;
    for (auto it = wikiLinkPattern().globalMatch(body); it.hasNext();) {
        const auto match = it.next();
        result += QStringView(body).sliced(from, match.capturedStart() - from);
        result += linkFrom(match).shown;
        from = match.capturedEnd();
    }
    return result + QStringView(body).sliced(from);
}

QStringList listEntriesOf(const QString &text)
{
    static const QRegularExpression pattern(u"^\\s*(?:[-*+]|\\d+[.)])(?:\\s+(.*))?$"_s);
    QStringList entries;
    bool list = false;
    for (const Line &line : linesOf(text)) {
        const auto match = pattern.matchView(line.text);
        if (!match.hasMatch())
            continue;
        list = true;
        if (const QString entry = match.captured(1).trimmed(); !entry.isEmpty())
            entries.append(entry);
    }
    return list || text.trimmed().isEmpty() ? entries : QStringList{text.trimmed()};
}

} // namespace twb::intake
