// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/htmlfilter.h"

#include <QHash>
#include <QRegularExpression>

namespace twb::intake {

using namespace Qt::StringLiterals;

namespace {

enum class Effect : quint8 {
    Drop, ///< the tag goes, its content stays
    DropContent,
    Line,
    Paragraph,
    Heading,
    Item,
    Row,
    Cell,
    Strong,
    Emphasis,
    Code,
    CodeBlock,
    Link,
    Image,
};

const QHash<QStringView, Effect> &effects()
{
    static const QHash<QStringView, Effect> table = [] {
        QHash<QStringView, Effect> result;
        const auto add = [&](Effect effect, std::initializer_list<QStringView> names) {
            for (const QStringView name : names)
                result.insert(name, effect);
        };
        add(Effect::Drop,
            {u"span", u"font", u"small", u"u", u"sup", u"sub", u"center", u"tbody", u"thead", u"tfoot",
                u"figure", u"label", u"abbr", u"cite", u"mark", u"time", u"body", u"html", u"colgroup",
                u"col", u"strike", u"s", u"del", u"ins", u"big", u"picture", u"source", u"wbr", u"o:p",
                u"st1:place"});
        add(Effect::DropContent,
            {u"script", u"style", u"iframe", u"object", u"embed", u"form", u"svg", u"video", u"audio",
                u"noscript", u"template", u"head", u"canvas", u"button", u"select", u"textarea"});
        add(Effect::Line, {u"br", u"dt", u"dd"});
        add(Effect::Paragraph,
            {u"p", u"div", u"ul", u"ol", u"dl", u"table", u"blockquote", u"section", u"article", u"header",
                u"footer", u"aside", u"nav", u"main", u"hr", u"figcaption", u"details", u"summary",
                u"caption"});
        add(Effect::Heading, {u"h1", u"h2", u"h3", u"h4", u"h5", u"h6"});
        add(Effect::Item, {u"li"});
        add(Effect::Row, {u"tr"});
        add(Effect::Cell, {u"td", u"th"});
        add(Effect::Strong, {u"b", u"strong"});
        add(Effect::Emphasis, {u"i", u"em"});
        add(Effect::Code, {u"code", u"kbd", u"tt"});
        add(Effect::CodeBlock, {u"pre"});
        add(Effect::Link, {u"a"});
        add(Effect::Image, {u"img"});
        return result;
    }();
    return table;
}

QString attribute(QStringView attributes, const QString &name)
{
    const QRegularExpression pattern(
        u"(?:^|\\s)%1\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s>\"']+))"_s.arg(name),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = pattern.matchView(attributes);
    return QString(match.captured(1) + match.captured(2) + match.captured(3)).simplified();
}

/// The last line break of the gap that begins with the one at \a at, if it is wider than one empty line;
/// else -1.
qsizetype lastBreakOfWideGap(QStringView text, qsizetype at)
{
    const auto isBlank = [&](qsizetype i) { return text.at(i) == u' ' || text.at(i) == u'\t'; };
    qsizetype second = at + 1;
    while (second < text.size() && isBlank(second))
        ++second;
    if (second == text.size() || text.at(second) != u'\n')
        return -1;
    qsizetype last = -1;
    for (qsizetype i = second + 1; i < text.size() && QLatin1StringView(" \t\n\v\f\r").contains(text.at(i));
        ++i)
        if (text.at(i) == u'\n')
            last = i;
    return last;
}

/// Where more than one empty line stood, one is left.
QString withNarrowGaps(QStringView text)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        const qsizetype last = text.at(at) == u'\n' ? lastBreakOfWideGap(text, at) : -1;
        if (last < 0) {
            result += text.at(at);
            continue;
        }
        while (result.endsWith(u' ') || result.endsWith(u'\t'))
            result.chop(1);
        result += u"\n\n";
        at = last;
    }
    return result;
}

/// "a<b und c>d" has no <b> in it: tags of one letter have attributes with values or none.
bool isComparison(const QString &name, QStringView attributes)
{
    const QStringView stated = attributes.trimmed();
    return name.size() == 1 && !stated.isEmpty() && stated != u"/" && !stated.contains(u'=');
}

bool isWebAddress(const QString &address)
{
    return address.startsWith("https://"_L1) || address.startsWith("http://"_L1)
        || address.startsWith("mailto:"_L1);
}

/// The character of an entity; null for those that Markdown must keep, and for unknown ones.
char32_t entityCharacter(QStringView name, HtmlFilter::Output output)
{
    if (output == HtmlFilter::Output::Plain && (name == u"amp" || name == u"lt" || name == u"gt"))
        return name == u"amp" ? U'&' : name == u"lt" ? U'<' : U'>';
    if (name.startsWith(u'#')) {
        bool ok = false;
        const bool hex = name.size() > 1 && (name.at(1) == u'x' || name.at(1) == u'X');
        const uint code = hex ? name.sliced(2).toUInt(&ok, 16) : name.sliced(1).toUInt(&ok, 10);
        return ok && code >= 0xA0 && code <= 0x10FFFF && !QChar::isSurrogate(code) ? code
            : ok && (code == 34 || code == 39)                                     ? code
                                                                                   : 0;
    }
    static const QHash<QStringView, char32_t> names{{u"nbsp", U' '}, {u"quot", U'"'}, {u"apos", U'\''},
        {u"auml", U'ä'}, {u"ouml", U'ö'}, {u"uuml", U'ü'}, {u"Auml", U'Ä'}, {u"Ouml", U'Ö'}, {u"Uuml", U'Ü'},
        {u"szlig", U'ß'}, {u"ndash", U'–'}, {u"mdash", U'—'}, {u"hellip", U'…'}, {u"bdquo", U'„'},
        {u"ldquo", U'“'}, {u"rdquo", U'”'}, {u"lsquo", U'‘'}, {u"rsquo", U'’'}, {u"laquo", U'«'},
        {u"raquo", U'»'}, {u"euro", U'€'}, {u"deg", U'°'}, {u"sect", U'§'}, {u"bull", U'•'},
        {u"eacute", U'é'}, {u"copy", U'©'}, {u"reg", U'®'}, {u"trade", U'™'}, {u"times", U'×'},
        {u"micro", U'µ'}};
    return names.value(name, 0);
}

} // namespace

QString HtmlFilter::run()
{
    m_result.reserve(m_text.size());
    while (m_at < m_text.size()) {
        const QChar c = m_text.at(m_at);
        const bool taken = (c == u'`' && m_output == Output::Markdown && copyCode())
            || (c == u'<' && (takeComment() || takeTag())) || (c == u'&' && takeEntity());
        if (!taken) {
            m_result += c;
            ++m_at;
        }
    }
    if (!m_changed)
        return m_result;
    return withNarrowGaps(m_result).trimmed();
}

/// Copies a code span or a fenced block as it is.
bool HtmlFilter::copyCode()
{
    qsizetype ticks = 0;
    while (m_at + ticks < m_text.size() && m_text.at(m_at + ticks) == u'`')
        ++ticks;
    const qsizetype end = codeEnd(ticks) + ticks;
    m_result += QStringView(m_text).sliced(m_at, end - m_at);
    m_at = end;
    return true;
}

/// Where the backticks stand that end the code beginning here; here when none do. Code within a line does
/// not go beyond its paragraph.
qsizetype HtmlFilter::codeEnd(qsizetype ticks)
{
    constexpr qsizetype fence = 3;
    if (ticks > longestTicks)
        return m_at;
    const qsizetype end = m_codeEnds.at(size_t(ticks)).from(m_at + ticks, [&](qsizetype at) {
        return m_text.indexOf(QString(ticks, u'`'), at);
    });
    const qsizetype paragraph =
        m_paragraphEnd.from(m_at, [this](qsizetype at) { return m_text.indexOf("\n\n"_L1, at); });
    return end == NextPlace::none || (ticks < fence && paragraph < end) ? m_at : end;
}

bool HtmlFilter::takeComment()
{
    if (!QStringView(m_text).sliced(m_at).startsWith(u"<!--"))
        return false;
    const qsizetype end =
        m_commentEnd.from(m_at, [this](qsizetype at) { return m_text.indexOf("-->"_L1, at); });
    if (end == NextPlace::none)
        return false;
    m_at = end + 3;
    m_changed = true;
    return true;
}

bool HtmlFilter::takeTag()
{
    Tag tag;
    if (!parseTag(tag) || !effects().contains(tag.name) || isComparison(tag.name, tag.attributes))
        return false;
    m_at = tag.end;
    m_changed = true;
    apply(tag);
    return true;
}

bool HtmlFilter::takeEntity()
{
    constexpr qsizetype longestEntity = 11;
    const QStringView rest = QStringView(m_text).sliced(m_at).left(longestEntity);
    const qsizetype end = rest.indexOf(u';');
    if (end < 0)
        return false;
    const char32_t character = entityCharacter(rest.sliced(1, end - 1), m_output);
    if (character == 0)
        return false;
    m_result += QString::fromUcs4(&character, 1);
    m_at += end + 1;
    return true;
}

bool HtmlFilter::parseTag(Tag &tag) const
{
    qsizetype at = m_at + 1;
    tag.closing = at < m_text.size() && m_text.at(at) == u'/';
    at += tag.closing ? 1 : 0;
    const qsizetype nameStart = at;
    while (at < m_text.size() && (m_text.at(at).isLetterOrNumber() || m_text.at(at) == u':'))
        ++at;
    tag.name = m_text.sliced(nameStart, at - nameStart).toLower();
    if (tag.name.isEmpty() || !tag.name.front().isLetter())
        return false;
    const qsizetype attributesStart = at;
    QChar quote;
    for (; at < m_text.size(); ++at) {
        const QChar c = m_text.at(at);
        if (!quote.isNull()) {
            if (c == quote)
                quote = {};
        } else if (c == u'"' || c == u'\'') {
            quote = c;
        } else if (c == u'>') {
            tag.attributes = QStringView(m_text).sliced(attributesStart, at - attributesStart);
            tag.end = at + 1;
            return true;
        } else if (c == u'<') {
            return false;
        }
    }
    return false;
}

void HtmlFilter::apply(const Tag &tag)
{
    switch (effects().value(tag.name)) {
    case Effect::Drop:
        break;
    case Effect::DropContent:
        if (!tag.closing && !tag.attributes.endsWith(u'/'))
            skipContent(tag.name);
        break;
    case Effect::Line:
        breakLine();
        break;
    case Effect::Row:
        if (!tag.closing)
            breakLine();
        break;
    case Effect::Paragraph:
        breakParagraph();
        break;
    case Effect::Heading:
        breakParagraph();
        if (!tag.closing)
            mark(QString(QString(tag.name.at(1).digitValue(), u'#') + u' '));
        break;
    case Effect::Item:
        if (!tag.closing) {
            breakLine();
            mark(u"- ");
        }
        break;
    case Effect::Cell:
        if (!tag.closing && !atLineStart())
            m_result += u" | ";
        break;
    case Effect::Strong:
        mark(u"**");
        break;
    case Effect::Emphasis:
        mark(u"*");
        break;
    case Effect::Code:
        mark(u"`");
        break;
    case Effect::CodeBlock:
        if (tag.closing)
            breakLine();
        else
            breakParagraph();
        mark(u"```\n");
        break;
    case Effect::Link:
        applyLink(tag);
        break;
    case Effect::Image:
        applyImage(tag);
        break;
    }
}

void HtmlFilter::applyLink(const Tag &tag)
{
    if (m_output == Output::Plain)
        return;
    if (!tag.closing) {
        const QString address = attribute(tag.attributes, u"href"_s);
        m_links.append(isWebAddress(address) ? address : QString());
        mark(m_links.last().isEmpty() ? u"" : u"[");
    } else if (!m_links.isEmpty()) {
        const QString address = m_links.takeLast();
        if (!address.isEmpty())
            mark(QString("]("_L1 + address + u')'));
    }
}

void HtmlFilter::applyImage(const Tag &tag)
{
    const QString alternative = attribute(tag.attributes, u"alt"_s);
    const QString address = attribute(tag.attributes, u"src"_s);
    if (m_output == Output::Markdown && isWebAddress(address))
        mark(QString(u'[' + (alternative.isEmpty() ? address : alternative) + "]("_L1 + address + u')'));
    else
        m_result += alternative;
}

void HtmlFilter::skipContent(const QString &name)
{
    if (m_endless.contains(name))
        return;
    const qsizetype close = m_text.indexOf(QString("</"_L1 + name), m_at, Qt::CaseInsensitive);
    const qsizetype end = close < 0 ? -1 : m_text.indexOf(u'>', close);
    if (end < 0)
        m_endless.insert(name);
    else
        m_at = end + 1;
}

void HtmlFilter::mark(QStringView markdown)
{
    if (m_output == Output::Markdown)
        m_result += markdown;
}

bool HtmlFilter::atLineStart() const
{
    return m_result.isEmpty() || m_result.endsWith(u'\n');
}

void HtmlFilter::breakLine()
{
    if (!atLineStart())
        m_result += u'\n';
}

void HtmlFilter::breakParagraph()
{
    breakLine();
    if (!m_result.isEmpty() && !m_result.endsWith("\n\n"_L1))
        m_result += u'\n';
}

} // namespace twb::intake
