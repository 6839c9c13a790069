// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/query/querylexer.h"

#include "core/search/query/filters.h"

#include <algorithm>
#include <array>

namespace twb::search {

using namespace Qt::StringLiterals;
using TokenKind = QueryToken::Kind;
using Trouble = QueryProblem::Kind;

namespace {

struct OperatorName {
    QStringView name;
    TokenKind kind;
};

constexpr std::array operatorNames{OperatorName{u"ODER", TokenKind::Or}, OperatorName{u"OR", TokenKind::Or},
    OperatorName{u"UND", TokenKind::And}, OperatorName{u"AND", TokenKind::And},
    OperatorName{u"NICHT", TokenKind::Not}, OperatorName{u"NOT", TokenKind::Not}};

std::optional<TokenKind> operatorKind(QStringView text)
{
    const auto found = std::ranges::find(operatorNames, text, &OperatorName::name);
    return found == operatorNames.end() ? std::nullopt : std::optional(found->kind);
}

/// "foo" of "foo:bar" looks like a field, the beginnings of "10:30" and "https://…" do not.
bool looksLikeField(QStringView name, QChar next)
{
    constexpr qsizetype shortestName = 2;
    return name.size() >= shortestName && !next.isNull() && !next.isSpace() && next != u'/' && next != u':'
        && std::ranges::all_of(name, [](QChar c) { return c.isLetter() || c == u'_'; });
}

class Lexer {
public:
    Lexer(QStringView text, bool typing, QList<QueryProblem> &problems)
        : m_text(text), m_typing(typing), m_problems(problems)
    {
    }

    QList<QueryToken> run()
    {
        for (skipBlanks(); !atEnd(); skipBlanks())
            takePiece();
        return std::move(m_tokens);
    }

private:
    bool atEnd() const { return m_position >= m_text.size(); }
    QChar at(qsizetype i) const { return i < m_text.size() ? m_text.at(i) : QChar(); }
    QChar here() const { return at(m_position); }

    void skipBlanks()
    {
        while (!atEnd() && here().isSpace())
            ++m_position;
    }

    void note(Trouble kind, qsizetype position, qsizetype length)
    {
        m_problems.append({kind, position, length, m_typing && position + length >= m_text.size()});
    }

    QueryToken &add(TokenKind kind, qsizetype start)
    {
        m_tokens.append({kind, start, m_position - start, {}, false, atEnd(), {}, {}});
        return m_tokens.last();
    }

    void takePiece()
    {
        const qsizetype start = m_position;
        if (here() == u'(' || here() == u')') {
            const TokenKind kind = here() == u'(' ? TokenKind::Open : TokenKind::Close;
            ++m_position;
            add(kind, start);
        } else if (isQuote(here())) {
            takePhrase();
        } else if (isSign()) {
            ++m_position;
            add(TokenKind::Not, start);
            takeSigned();
        } else if (const auto kind = takeOperator()) {
            add(*kind, start);
        } else {
            takeWord();
        }
    }

    /// A hyphen before something; stars alone are nothing.
    bool isSign() const
    {
        qsizetype next = m_position + 1;
        while (at(next) == u'*')
            ++next;
        return here() == u'-' && next < m_text.size() && !at(next).isSpace() && at(next) != u')'
            && at(m_position + 1) != u'-';
    }

    /// Behind a sign the names of operators are words.
    void takeSigned()
    {
        if (here() != u'(' && here() != u')' && !isQuote(here()))
            takeWord();
    }

    std::optional<TokenKind> takeOperator()
    {
        qsizetype end = m_position;
        while (end < m_text.size() && m_text.at(end).isUpper())
            ++end;
        const bool ends = end == m_text.size() || at(end).isSpace() || at(end) == u'(' || at(end) == u')';
        const auto kind = ends ? operatorKind(m_text.sliced(m_position, end - m_position)) : std::nullopt;
        if (kind)
            m_position = end;
        return kind;
    }

    /// A quoted text without its quotes; an open quote reaches to the end.
    QString takeQuoted()
    {
        const qsizetype start = ++m_position;
        while (!atEnd() && !isQuote(here()))
            ++m_position;
        const QString quoted = m_text.sliced(start, m_position - start).toString();
        m_open = atEnd();
        if (m_open)
            note(Trouble::UnclosedQuote, start - 1, m_position - start + 1);
        else
            ++m_position;
        return quoted;
    }

    void takePhrase()
    {
        const qsizetype start = m_position;
        const QString text = takeQuoted();
        const bool star = !m_open && here() == u'*';
        m_position += star;
        QueryToken &token = add(TokenKind::Phrase, start);
        token.text = text.simplified();
        token.star = star;
        token.open = m_open;
    }

    /// Up to a blank, one of \a stops, or a parenthesis that is not within the word, as in "Lehrer(innen)".
    QString takeBare(QStringView stops)
    {
        const qsizetype start = m_position;
        while (!atEnd() && !here().isSpace() && !stops.contains(here()) && here() != u')') {
            if (here() != u'(') {
                ++m_position;
                continue;
            }
            const qsizetype end = m_position > start ? innerEnd(stops) : -1;
            if (end < 0)
                break;
            m_position = end;
        }
        return m_text.sliced(start, m_position - start).toString();
    }

    /// Behind the parenthesis that closes the one here within the word; -1 when none does.
    qsizetype innerEnd(QStringView stops) const
    {
        constexpr qsizetype longest = 40;
        const qsizetype limit = std::min(m_text.size(), m_position + longest);
        for (qsizetype i = m_position + 1; i < limit; ++i) {
            const QChar c = m_text.at(i);
            if (c == u')')
                return i + 1;
            if (c.isSpace() || c == u'(' || isQuote(c) || stops.contains(c))
                break;
        }
        return -1;
    }

    void takeWord()
    {
        const qsizetype start = m_position;
        const QString name = takeBare(u":\"");
        if (here() == u':') {
            if (const auto facet = filterFacet(name)) {
                takeFilter(start, *facet);
                return;
            }
            if (looksLikeField(name, at(m_position + 1)))
                note(Trouble::UnknownField, start, name.size());
        }
        m_position = start;
        QString text = takeBare({});
        const bool star = text.endsWith(u'*');
        while (text.endsWith(u'*'))
            text.chop(1);
        QueryToken &token = add(TokenKind::Word, start);
        token.text = text.remove(u'"');
        token.star = star;
    }

    void takeFilter(qsizetype start, index::Facet facet)
    {
        QList<ValueText> values;
        do {
            ++m_position;
            const qsizetype from = m_position;
            const bool quoted = isQuote(here());
            const QString text = quoted ? takeQuoted() : takeBare(u",");
            if (!text.trimmed().isEmpty())
                values.append({text, from, m_position - from, quoted, atEnd()});
        } while (here() == u',');
        if (values.isEmpty())
            note(Trouble::MissingValue, start, m_position - start);
        QueryToken &token = add(TokenKind::Filter, start);
        token.facet = facet;
        token.values = values;
    }

    QStringView m_text;
    bool m_typing;
    bool m_open = false; ///< the quote read last reaches to the end
    qsizetype m_position = 0;
    QList<QueryToken> m_tokens;
    QList<QueryProblem> &m_problems;
};

} // namespace

bool isQuote(QChar c)
{
    return QStringView(u"\"„“”»«").contains(c);
}

QList<QueryToken> queryTokens(QStringView text, bool typing, QList<QueryProblem> &problems)
{
    return Lexer(text, typing, problems).run();
}

bool readsAsWord(const QString &text)
{
    QList<QueryProblem> problems;
    const QList<QueryToken> tokens = queryTokens(text, false, problems);
    return tokens.size() == 1 && tokens.first().kind == TokenKind::Word && tokens.first().text == text;
}

} // namespace twb::search
