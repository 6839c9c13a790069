// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/readers.h"

#include <QHash>
#include <QSet>

namespace twb::extract {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestName = 32; ///< of an element or a character; longer ones are unknown

/// Elements within a line; all others end the word and the line before them.
bool isInline(QStringView name)
{
    static const QSet<QStringView> names{u"a", u"abbr", u"b", u"bdi", u"bdo", u"big", u"cite", u"code",
        u"del", u"dfn", u"em", u"font", u"i", u"ins", u"kbd", u"mark", u"q", u"s", u"samp", u"small", u"span",
        u"strike", u"strong", u"sub", u"sup", u"time", u"tt", u"u", u"var", u"wbr"};
    return names.contains(name);
}

bool isWithoutText(QStringView name)
{
    return name == "script"_L1 || name == "style"_L1 || name == "template"_L1 || name == "svg"_L1;
}

/// Characters by the names that German pages use, HTML standard, 13.5; U+0000 for others.
char32_t namedCharacter(QStringView name)
{
    static const QHash<QStringView, char32_t> names{{u"amp", U'&'}, {u"lt", U'<'}, {u"gt", U'>'},
        {u"quot", U'"'}, {u"apos", U'\''}, {u"nbsp", U' '}, {u"shy", U'\u00AD'}, {u"auml", U'ä'},
        {u"ouml", U'ö'}, {u"uuml", U'ü'}, {u"Auml", U'Ä'}, {u"Ouml", U'Ö'}, {u"Uuml", U'Ü'}, {u"szlig", U'ß'},
        {u"ndash", U'–'}, {u"mdash", U'—'}, {u"hellip", U'…'}, {u"bdquo", U'„'}, {u"ldquo", U'“'},
        {u"rdquo", U'”'}, {u"lsquo", U'‘'}, {u"rsquo", U'’'}, {u"sbquo", U'‚'}, {u"laquo", U'«'},
        {u"raquo", U'»'}, {u"euro", U'€'}, {u"deg", U'°'}, {u"sect", U'§'}, {u"para", U'¶'}, {u"bull", U'•'},
        {u"middot", U'·'}, {u"eacute", U'é'}, {u"egrave", U'è'}, {u"agrave", U'à'}, {u"ccedil", U'ç'},
        {u"copy", U'©'}, {u"reg", U'®'}, {u"trade", U'™'}, {u"times", U'×'}, {u"micro", U'µ'},
        {u"sup2", U'²'}, {u"sup3", U'³'}, {u"frac12", U'½'}};
    return names.value(name, 0);
}

char32_t numberedCharacter(QStringView number)
{
    bool ok = false;
    const bool hex = number.startsWith(u'x') || number.startsWith(u'X');
    const uint code = hex ? number.sliced(1).toUInt(&ok, 16) : number.toUInt(&ok, 10);
    return ok && code <= 0x10FFFF && !QChar::isSurrogate(code) ? code : 0;
}

/// Goes over the text once: nothing is looked at twice, however broken it is.
class Stripper {
public:
    Stripper(QStringView html, TextSink &sink) : m_html(html), m_sink(sink) { }

    Result<void> run()
    {
        while (m_at < m_html.size() && !m_sink.isFull()) {
            if (auto going = m_sink.proceed(); !going)
                return going;
            const qsizetype begin = m_at;
            while (m_at < m_html.size() && m_html.at(m_at) != u'<' && m_html.at(m_at) != u'&')
                ++m_at;
            m_sink.append(m_html.sliced(begin, m_at - begin));
            if (m_at < m_html.size() && m_html.at(m_at) == u'&')
                takeCharacter();
            else if (m_at < m_html.size())
                takeMarkup();
        }
        return {};
    }

private:
    void takeCharacter()
    {
        const QStringView rest = m_html.sliced(m_at + 1, std::min(longestName, m_html.size() - m_at - 1));
        const qsizetype end = rest.indexOf(u';');
        const QStringView name = rest.first(std::max<qsizetype>(end, 0));
        const char32_t character =
            name.startsWith(u'#') ? numberedCharacter(name.sliced(1)) : namedCharacter(name);
        if (character == 0)
            m_sink.append(u"&");
        else
            m_sink.append(QString::fromUcs4(&character, 1));
        m_at += character == 0 ? 1 : name.size() + 2;
    }

    void takeMarkup()
    {
        if (m_html.sliced(m_at).startsWith("<!--"_L1))
            return goBehind(u"-->");
        qsizetype nameAt = m_at + 1;
        const bool closing = nameAt < m_html.size() && m_html.at(nameAt) == u'/';
        nameAt += closing ? 1 : 0;
        const QChar first = nameAt < m_html.size() ? m_html.at(nameAt) : QChar();
        if (first == u'!' || first == u'?')
            return goBehind(u">");
        if (!first.isLetter()) {
            m_sink.append(u"<");
            ++m_at;
            return;
        }
        const QString name = nameFrom(nameAt);
        goBehindTag(nameAt);
        if (!isInline(name))
            m_sink.breakLine();
        if (!closing && isWithoutText(name))
            skipUntilEndOf(name);
    }

    QString nameFrom(qsizetype at) const
    {
        qsizetype end = at;
        while (end < m_html.size() && end - at < longestName && m_html.at(end).isLetterOrNumber())
            ++end;
        return m_html.sliced(at, end - at).toString().toLower();
    }

    void goBehind(QStringView end)
    {
        const qsizetype found = m_html.indexOf(end, m_at);
        m_at = found < 0 ? m_html.size() : found + end.size();
    }

    /// To the end of the tag; values in quotes may hold what ends one.
    void goBehindTag(qsizetype from)
    {
        QChar quote;
        for (m_at = from; m_at < m_html.size(); ++m_at) {
            const QChar c = m_html.at(m_at);
            if (!quote.isNull()) {
                if (c == quote)
                    quote = {};
            } else if ((c == u'"' || c == u'\'') && m_html.at(m_at - 1) == u'=') {
                quote = c;
            } else if (c == u'>') {
                ++m_at;
                return;
            }
        }
    }

    void skipUntilEndOf(const QString &name)
    {
        const qsizetype end = m_html.indexOf(QString("</"_L1 + name), m_at, Qt::CaseInsensitive);
        m_at = end < 0 ? m_html.size() : end;
    }

    QStringView m_html;
    TextSink &m_sink;
    qsizetype m_at = 0;
};

} // namespace

Result<void> readHtml(const QString &html, TextSink &sink)
{
    return Stripper(html, sink).run();
}

} // namespace twb::extract
