// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/filters.h"
#include "core/search/query.h"

namespace twb::search {

using namespace Qt::StringLiterals;

namespace {

bool isQuote(QChar c)
{
    return c == u'"' || c == u'„' || c == u'“' || c == u'”' || c == u'»' || c == u'«';
}

class Parser {
public:
    Parser(const QString &text, const NameResolver &names, bool typing)
        : m_text(text), m_names(names), m_typing(typing)
    {
        m_query.text = text;
    }

    Query run()
    {
        for (skipBlanks(); !atEnd(); skipBlanks())
            takePiece();
        return std::move(m_query);
    }

private:
    bool atEnd() const { return m_position >= m_text.size(); }
    QChar at(qsizetype i) const { return i < m_text.size() ? m_text.at(i) : QChar(); }

    void skipBlanks()
    {
        while (!atEnd() && m_text.at(m_position).isSpace())
            ++m_position;
    }

    /// A quoted text without its quotes; an open quote reaches to the end.
    QString takeQuoted()
    {
        const qsizetype start = ++m_position;
        while (!atEnd() && !isQuote(m_text.at(m_position)))
            ++m_position;
        const QString quoted = m_text.sliced(start, m_position - start);
        m_open = atEnd();
        ++m_position;
        return quoted;
    }

    QString takeBare(QStringView stops)
    {
        const qsizetype start = m_position;
        while (!atEnd() && !m_text.at(m_position).isSpace() && !stops.contains(m_text.at(m_position)))
            ++m_position;
        return m_text.sliced(start, m_position - start);
    }

    void takePiece()
    {
        const bool excluded = at(m_position) == u'-' && m_position + 1 < m_text.size()
            && !at(m_position + 1).isSpace() && at(m_position + 1) != u'-';
        m_position += excluded;
        if (isQuote(at(m_position))) {
            addPhrase(takeQuoted(), excluded);
            return;
        }
        const qsizetype start = m_position;
        const QString name = takeBare(u":\"");
        const auto facet =
            !excluded && at(m_position) == u':' ? filterFacet(name) : std::optional<index::Facet>();
        if (facet) {
            ++m_position;
            takeFilter(*facet);
            return;
        }
        m_position = start;
        addWord(takeBare({}), excluded);
    }

    void takeFilter(index::Facet facet)
    {
        do {
            const QString value = isQuote(at(m_position)) ? takeQuoted() : takeBare(u",");
            const QStringList values = value.isEmpty() ? QStringList() : filterValues(facet, value, m_names);
            for (const QString &found : values)
                if (!m_query.filters[facet].contains(found))
                    m_query.filters[facet].append(found);
            if (values.isEmpty() && !value.isEmpty())
                addWord(value, false);
        } while (at(m_position) == u',' && ++m_position);
    }

    void addPhrase(const QString &text, bool excluded)
    {
        if (!text.trimmed().isEmpty())
            m_query.words.append({text.simplified(), m_typing && m_open, true, excluded});
    }

    void addWord(QString text, bool excluded)
    {
        bool prefix = m_typing && atEnd();
        if (text.endsWith(u'*')) {
            text.chop(1);
            prefix = true;
        }
        text.remove(u'"');
        if (!text.isEmpty())
            m_query.words.append({text, prefix, false, excluded});
    }

    const QString &m_text;
    const NameResolver &m_names;
    bool m_typing;
    bool m_open = false;
    qsizetype m_position = 0;
    Query m_query;
};

} // namespace

Query parseQuery(const QString &text, const NameResolver &names, bool typing)
{
    return Parser(text, names, typing).run();
}

} // namespace twb::search
