// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/query/filters.h"
#include "core/search/query/query.h"
#include "core/search/query/querylexer.h"

#include <algorithm>

namespace twb::search {

using namespace Qt::StringLiterals;
using TokenKind = QueryToken::Kind;
using Trouble = QueryProblem::Kind;

namespace {

/// What stands side by side between two ODER.
struct Piece {
    Expression expression;
    bool bound = false; ///< by UND to what stands beside it

    /// Filters and exclusions at the ends of alternatives may hold for all of them.
    bool isFrame() const
    {
        return !bound
            && (expression.kind == Expression::Kind::Filter || expression.kind == Expression::Kind::Not);
    }
};
using Run = std::vector<Piece>;

std::vector<Expression> expressions(std::span<const Piece> pieces)
{
    std::vector<Expression> result;
    std::ranges::transform(pieces, std::back_inserter(result), &Piece::expression);
    return result;
}

bool isBareRun(const Run &run)
{
    return !run.empty() && std::ranges::none_of(run, [](const Piece &piece) {
        return piece.expression.kind == Expression::Kind::Filter
            || piece.expression.kind == Expression::Kind::Not;
    });
}

Expression alternativesOf(std::span<const Run> runs)
{
    std::vector<Expression> alternatives;
    for (const Run &run : runs)
        alternatives.push_back(allOf(expressions(run)));
    return anyOf(std::move(alternatives));
}

/// Recursive descent over the pieces of the text:
///   alternatives = side by side, parted by ODER
///   side by side = operands, UND between them or not
///   operand      = any number of NICHT or -, then a word, a phrase, a filter or ( alternatives )
class Parser {
public:
    Parser(const QString &text, const NameResolver &names, bool typing)
        : m_names(names), m_typing(typing), m_size(std::min(text.size(), maxQueryLength))
    {
        m_query.text = text;
        if (m_size < text.size() && text.at(m_size).isLowSurrogate())
            --m_size;
        m_query.typing = typing;
        m_tokens = queryTokens(QStringView(text).left(m_size), typing, m_query.problems);
    }

    Query run()
    {
        m_query.tree = alternatives();
        if (m_size < m_query.text.size())
            note(Trouble::TooLong, m_size, m_query.text.size() - m_size);
        std::ranges::stable_sort(m_query.problems, {}, &QueryProblem::position);
        flatten();
        return std::move(m_query);
    }

private:
    bool atEnd() const { return m_next >= m_tokens.size(); }
    bool sees(TokenKind kind) const { return !atEnd() && m_tokens.at(m_next).kind == kind; }

    /// Behind the last word that counts nothing is worth a complaint.
    void note(Trouble kind, qsizetype position, qsizetype length)
    {
        if (!m_isFull)
            m_query.problems.append({kind, position, length, m_typing && position + length >= m_size});
        m_isFull = m_isFull || kind == Trouble::TooLong;
    }
    void note(Trouble kind, const QueryToken &token) { note(kind, token.position, token.length); }

    Expression alternatives()
    {
        std::vector<Run> runs;
        const QueryToken *dangling = nullptr;
        for (;;) {
            Run run = sideBySide();
            const bool isMissing = run.empty();
            if (!isMissing)
                runs.push_back(std::move(run));
            if (!sees(TokenKind::Or)) {
                if (dangling && isMissing)
                    note(Trouble::MissingOperand, *dangling);
                break;
            }
            if (isMissing)
                note(Trouble::MissingOperand, dangling ? *dangling : m_tokens.at(m_next));
            dangling = &m_tokens.at(m_next++);
        }
        return framed(std::move(runs));
    }

    /// Takes what stands around alternatives out of the first and the last of them.
    static Expression framed(std::vector<Run> runs)
    {
        if (runs.size() < 2)
            return alternativesOf(runs);
        std::vector<Run> inner = runs;
        Run &first = inner.front();
        Run &last = inner.back();
        const auto begin = std::ranges::find_if_not(first, &Piece::isFrame);
        const Run before(first.begin(), begin);
        first.erase(first.begin(), begin);
        auto end = last.end();
        while (end != last.begin() && std::prev(end)->isFrame())
            --end;
        const Run behind(end, last.end());
        last.erase(end, last.end());
        if (!std::ranges::all_of(inner, isBareRun))
            return alternativesOf(runs);
        std::vector<Expression> parts = expressions(before);
        parts.push_back(alternativesOf(inner));
        std::ranges::move(expressions(behind), std::back_inserter(parts));
        return allOf(std::move(parts));
    }

    Run sideBySide()
    {
        Run run;
        const QueryToken *binding = nullptr;
        while (!atEnd() && !sees(TokenKind::Or)) {
            const QueryToken &token = m_tokens.at(m_next);
            if (token.kind == TokenKind::Close) {
                if (m_depth > 0 && m_passedOver == 0)
                    break;
                passClose();
            } else if (token.kind == TokenKind::And) {
                ++m_next;
                if (binding || run.empty())
                    note(Trouble::MissingOperand, token);
                else
                    run.back().bound = true;
                binding = run.empty() ? nullptr : &token;
            } else {
                takeOperand(run, binding != nullptr);
                binding = nullptr;
            }
        }
        if (binding)
            note(Trouble::MissingOperand, *binding);
        return run;
    }

    void passClose()
    {
        const QueryToken &token = m_tokens.at(m_next++);
        if (m_passedOver > 0)
            --m_passedOver;
        else
            note(Trouble::StrayParenthesis, token);
    }

    void takeOperand(Run &run, bool bound)
    {
        const QueryToken *sign = nullptr;
        bool excluded = false;
        for (; sees(TokenKind::Not) || (sees(TokenKind::Open) && m_depth == maxQueryDepth); ++m_next) {
            const QueryToken &token = m_tokens.at(m_next);
            if (token.kind == TokenKind::Open)
                passOpen(token);
            else
                sign = &token;
            excluded = excluded != (token.kind == TokenKind::Not);
        }
        if (atEnd() || sees(TokenKind::Or) || sees(TokenKind::And) || sees(TokenKind::Close)) {
            if (sign)
                note(Trouble::MissingOperand, *sign);
            return;
        }
        for (Expression &part : operand())
            if (!part.isEmpty())
                run.push_back({excluded ? notOf(std::move(part)) : std::move(part), bound});
    }

    void passOpen(const QueryToken &token)
    {
        note(Trouble::TooDeep, token);
        ++m_passedOver;
    }

    std::vector<Expression> operand()
    {
        const QueryToken &token = m_tokens.at(m_next++);
        if (token.kind == TokenKind::Open)
            return {group(token)};
        if (token.kind == TokenKind::Filter)
            return filter(token);
        return {word(token, token.text, token.kind == TokenKind::Phrase, token.star)};
    }

    Expression group(const QueryToken &open)
    {
        const qsizetype first = m_next;
        ++m_depth;
        Expression inside = alternatives();
        --m_depth;
        m_passedOver = 0; // of the deepest group only
        if (!sees(TokenKind::Close))
            note(Trouble::UnclosedParenthesis, open);
        else if (const QueryToken &close = m_tokens.at(m_next++); m_next == first + 1)
            note(Trouble::EmptyParentheses, open.position, close.position + close.length - open.position);
        return inside;
    }

    Expression word(const QueryToken &token, const QString &text, bool phrase, bool star)
    {
        Expression word = wordOf(text, star || (m_typing && token.open), phrase);
        if (word.isEmpty())
            return {};
        if (++m_words > maxQueryWords) {
            note(Trouble::TooLong, token.position, m_query.text.size() - token.position);
            return {};
        }
        return word;
    }

    /// The values that name something, and the others as words.
    std::vector<Expression> filter(const QueryToken &token)
    {
        QStringList values;
        std::vector<Expression> words;
        for (const ValueText &value : token.values) {
            const QStringList found = valuesOf(token.facet, value);
            values += found;
            if (!found.isEmpty())
                continue;
            note(Trouble::UnknownValue, value.position, value.length);
            QString text = value.text;
            const bool star = !value.quoted && text.endsWith(u'*');
            while (star && text.endsWith(u'*'))
                text.chop(1);
            words.push_back(word({token.kind, value.position, value.length, {}, false, value.open},
                text.remove(u'"'), value.quoted, star));
        }
        std::vector<Expression> result;
        if (values.isEmpty() || ++m_filters <= maxQueryFilters)
            result.push_back(filterOf(token.facet, values));
        else
            note(Trouble::TooLong, token.position, m_query.text.size() - token.position);
        std::ranges::move(words, std::back_inserter(result));
        return result;
    }

    QStringList valuesOf(index::Facet facet, const ValueText &value)
    {
        const auto span = facet == index::Facet::Year ? yearSpan(value.text) : std::nullopt;
        if (!span || span->first <= span->last)
            return filterValues(facet, value.text, m_names);
        note(Trouble::EmptyRange, value.position, value.length);
        return {u"%1..%2"_s.arg(span->last).arg(span->first)};
    }

    void flatten()
    {
        for (const Expression &condition : conditions(m_query.tree)) {
            const bool excluded = condition.kind == Expression::Kind::Not;
            const Expression &part = excluded ? condition.parts.front() : condition;
            if (part.kind == Expression::Kind::Word)
                m_query.words.append({part.text, part.prefix, part.phrase, excluded});
            else if (condition.kind == Expression::Kind::Filter)
                m_query.filters.insert(condition.facet, condition.values);
        }
    }

    const NameResolver &m_names;
    bool m_typing;
    qsizetype m_size; ///< of the text that is read
    QList<QueryToken> m_tokens;
    qsizetype m_next = 0;
    int m_depth = 0;
    int m_passedOver = 0; ///< parentheses too deep that are still open
    int m_words = 0;
    int m_filters = 0;
    bool m_isFull = false;
    Query m_query;
};

class NoNames final : public NameResolver {
public:
    QStringList municipalities(QStringView) const override { return {}; }
    QStringList tags(QStringView) const override { return {}; }
    QString nameOf(index::Facet, const QString &) const override { return {}; }
};

} // namespace

Query parseQuery(const QString &text, const NameResolver &names, bool typing)
{
    return Parser(text, names, typing).run();
}

bool isUnfinished(const QString &text)
{
    const NoNames names;
    return parseQuery(text, names, true).tree != parseQuery(text, names, false).tree;
}

} // namespace twb::search
