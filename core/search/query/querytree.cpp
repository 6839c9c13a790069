// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/query/querytree.h"

#include "core/search/query/filters.h"
#include "core/search/query/querylexer.h"

#include <algorithm>

namespace twb::search {

using namespace Qt::StringLiterals;
using ExpressionKind = Expression::Kind;

namespace {

/// The parts without nesting of their own kind, filters of one facet united at the place of the first.
Expression combined(ExpressionKind kind, std::vector<Expression> parts)
{
    Expression result;
    result.kind = kind;
    const auto add = [&](Expression &&part) {
        const auto same = std::ranges::find_if(result.parts, [&](const Expression &other) {
            return part.kind == ExpressionKind::Filter && other.kind == ExpressionKind::Filter
                && other.facet == part.facet;
        });
        if (same == result.parts.end())
            result.parts.push_back(std::move(part));
        else
            *same = filterOf(part.facet, same->values + part.values);
    };
    for (Expression &part : parts) {
        if (part.kind != kind && !part.isEmpty())
            add(std::move(part));
        else if (part.kind == kind)
            std::ranges::for_each(part.parts, [&](Expression &inner) { add(std::move(inner)); });
    }
    if (result.parts.size() == 1)
        return Expression(result.parts.front());
    return result.parts.empty() ? Expression() : result;
}

bool isPlain(QStringView value)
{
    return !value.isEmpty() && std::ranges::all_of(value, [](QChar c) {
        return c.isLetterOrNumber() || c == u'_' || c == u'.' || c == u'-';
    });
}

QString printedFilter(const Expression &filter)
{
    QStringList values;
    for (const QString &value : filter.values)
        values.append(isPlain(value) ? value : u'"' + value + u'"');
    return filterName(filter.facet) + u':' + values.join(u',');
}

QString printedWord(const Expression &word)
{
    const QString text = word.phrase ? u'"' + word.text + u'"' : word.text;
    return word.prefix ? text + u'*' : text;
}

bool isFrame(const Expression &part)
{
    return part.kind == ExpressionKind::Filter || part.kind == ExpressionKind::Not;
}

bool isBare(const Expression &alternative)
{
    return std::ranges::none_of(conditions(alternative), isFrame);
}

/// Whether filters and exclusions at the ends of these alternatives would be read as those of all of them,
/// see Query: they have to be bound to what stands beside them.
bool wouldBeFramed(const std::vector<Expression> &alternatives)
{
    auto first = conditions(alternatives.front());
    auto last = conditions(alternatives.back());
    if (!isFrame(first.front()) && !isFrame(last.back()))
        return false;
    while (!first.empty() && isFrame(first.front()))
        first = first.subspan(1);
    while (!last.empty() && isFrame(last.back()))
        last = last.first(last.size() - 1);
    const auto middle = std::span(alternatives).subspan(1, alternatives.size() - 2);
    return !first.empty() && !last.empty() && std::ranges::none_of(first, isFrame)
        && std::ranges::none_of(last, isFrame) && std::ranges::all_of(middle, isBare);
}

/// Whether nothing but filters and exclusions stands around alternatives that have none: these need no
/// parentheses.
bool isFramed(const Expression &all)
{
    const auto isAny = [](const Expression &part) { return part.kind == ExpressionKind::Any; };
    const auto any = std::ranges::find_if(all.parts, isAny);
    return any != all.parts.end() && std::ranges::all_of(any->parts, isBare)
        && std::ranges::all_of(
            all.parts, [&](const Expression &part) { return &part == &*any || isFrame(part); });
}

/// A part of a conjunction or an exclusion.
QString printedPart(const Expression &part)
{
    const bool isGroup = part.kind == ExpressionKind::All || part.kind == ExpressionKind::Any;
    return isGroup ? u'(' + printed(part) + u')' : printed(part);
}

/// Two hyphens would be a word.
QString printedNot(const QString &part)
{
    return (part.startsWith(u'-') ? u"NICHT "_s : u"-"_s) + part;
}

QString joined(const std::vector<Expression> &parts, QStringView between)
{
    QStringList texts;
    for (const Expression &part : parts)
        texts.append(printedPart(part));
    return texts.join(between);
}

QString printedAll(const Expression &all)
{
    if (!isFramed(all))
        return joined(all.parts, u" ");
    QStringList texts;
    for (const Expression &part : all.parts)
        texts.append(part.kind == ExpressionKind::Any ? printed(part) : printedPart(part));
    return texts.join(u' ');
}

QString printedAny(const Expression &any)
{
    const QStringView between = wouldBeFramed(any.parts) ? u" UND " : u" ";
    QStringList texts;
    for (const Expression &part : any.parts)
        texts.append(part.kind == ExpressionKind::All ? joined(part.parts, between) : printedPart(part));
    return texts.join(u" ODER ");
}

} // namespace

/// A word that could not stand in a text as it is becomes a phrase.
Expression wordOf(const QString &text, bool prefix, bool phrase)
{
    Expression word;
    word.kind = ExpressionKind::Word;
    word.text = text;
    word.prefix = prefix;
    word.phrase = phrase || !readsAsWord(text);
    if (word.phrase) {
        std::ranges::replace_if(word.text, isQuote, u' ');
        word.text = word.text.simplified();
    }
    return word.text.isEmpty() ? Expression() : word;
}

Expression filterOf(index::Facet facet, const QStringList &values)
{
    Expression filter;
    filter.kind = ExpressionKind::Filter;
    filter.facet = facet;
    filter.values = values;
    filter.values.removeDuplicates();
    return filter.values.isEmpty() ? Expression() : filter;
}

Expression allOf(std::vector<Expression> parts)
{
    return combined(ExpressionKind::All, std::move(parts));
}

Expression anyOf(std::vector<Expression> parts)
{
    return combined(ExpressionKind::Any, std::move(parts));
}

Expression notOf(Expression part)
{
    if (part.isEmpty())
        return part;
    if (part.kind == ExpressionKind::Not)
        return Expression(part.parts.front());
    Expression result;
    result.kind = ExpressionKind::Not;
    result.parts.push_back(std::move(part));
    return result;
}

std::span<const Expression> conditions(const Expression &expression)
{
    return expression.kind == ExpressionKind::All ? std::span(expression.parts) : std::span(&expression, 1);
}

QString printed(const Expression &expression)
{
    switch (expression.kind) {
    case ExpressionKind::All:
        return printedAll(expression);
    case ExpressionKind::Any:
        return printedAny(expression);
    case ExpressionKind::Not:
        return printedNot(printedPart(expression.parts.front()));
    case ExpressionKind::Word:
        return printedWord(expression);
    case ExpressionKind::Filter:
        return printedFilter(expression);
    }
    Q_UNREACHABLE_RETURN(QString());
}

} // namespace twb::search
