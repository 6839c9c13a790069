// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/query/querytext.h"

#include "core/search/query/filters.h"
#include "core/search/query/querylexer.h"
#include "core/search/query/valuenames.h"

namespace twb::search {

using namespace Qt::StringLiterals;
using index::Facet;

namespace {

QString nameOf(Facet facet, const QString &value, const NameResolver &names)
{
    switch (facet) {
    case Facet::Kind:
        return value == index::trashKind ? u"Papierkorb"_s
                                         : model::kindLabel(model::kindFromId(value)).german.toString();
    case Facet::Municipality:
    case Facet::Tag:
        return names.nameOf(facet, value);
    case Facet::Year:
        return value;
    default:
        return model::termLabel(index::facetVocabulary(facet), value, model::Language::German);
    }
}

/// By its name where that names nothing else, else by its identifier.
QString writtenValue(Facet facet, const QString &value, const NameResolver &names)
{
    const QString name = nameOf(facet, value, names);
    return valueText(filterValues(facet, name, names) == QStringList{value} ? name : value);
}

/// One filter by tag in a text: what takes its place, and nothing where the tag does not stand in it.
std::optional<QString> renamed(const QueryToken &filter, const QString &text,
    const std::function<bool(const QString &typed)> &isMeant, const QString &name)
{
    QStringList values;
    QString gone;
    for (const ValueText &value : filter.values) {
        const bool stays = !isMeant(value.text.trimmed());
        const QString written = stays ? text.sliced(value.position, value.length)
            : name.isEmpty()          ? name
                                      : valueText(name);
        if (!stays)
            gone = value.text.trimmed();
        if (!written.isEmpty())
            values.append(written);
    }
    values.removeDuplicates();
    if (gone.isEmpty())
        return std::nullopt;
    if (values.isEmpty())
        return readsAsWord(gone) ? gone : u'"' + gone + u'"';
    const qsizetype field = filter.values.first().position - filter.position;
    return text.sliced(filter.position, field) + values.join(u',');
}

} // namespace

QString wholeText(const Query &query, const NameResolver &names)
{
    QString text = query.text.trimmed();
    if (query.selected.isEmpty())
        return text;
    if (query.tree.kind == Expression::Kind::Any)
        text = u'(' + text + u')';
    QStringList parts;
    if (!text.isEmpty())
        parts.append(text);
    for (const auto &[facet, values] : query.selected.asKeyValueRange()) {
        QStringList written;
        for (const QString &value : values)
            written.append(writtenValue(facet, value, names));
        parts.append(filterName(facet) + u':' + written.join(u','));
    }
    return parts.join(u' ');
}

QString withTagRenamed(
    const QString &text, const std::function<bool(const QString &typed)> &isMeant, const QString &name)
{
    QList<QueryProblem> problems;
    QString result;
    qsizetype from = 0;
    for (const QueryToken &token : queryTokens(text, false, problems)) {
        if (token.kind != QueryToken::Kind::Filter || token.facet != Facet::Tag || token.values.isEmpty())
            continue;
        if (const auto instead = renamed(token, text, isMeant, name)) {
            result += QStringView(text).sliced(from, token.position - from) + *instead;
            from = token.position + token.length;
        }
    }
    return result + QStringView(text).sliced(from);
}

} // namespace twb::search
