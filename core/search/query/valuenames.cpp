// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/query/valuenames.h"

namespace twb::search {

using index::Facet;

namespace {

QStringList kindNames(model::Language language)
{
    QStringList found;
    for (int kind = 0; kind < int(model::Kind::Other); ++kind)
        found.append(model::kindLabel(model::Kind(kind)).in(language).toString());
    return found;
}

QStringList termNames(model::VocabularyId vocabulary, model::Language language)
{
    QStringList found;
    for (const model::Term &term : model::terms(vocabulary))
        found.append(term.label.in(language).toString());
    return found;
}

} // namespace

QStringList valueNames(Facet facet, const NameTable &names, model::Language language)
{
    if (facet == Facet::Kind)
        return kindNames(language);
    if (facet != Facet::Municipality && facet != Facet::Tag)
        return termNames(index::facetVocabulary(facet), language);
    QStringList found;
    for (const Name &name : names.all())
        if (name.facet == facet)
            found.append(name.name);
    return found;
}

QString valueText(const QString &name)
{
    return readsAsWord(name) && !name.contains(u',') ? name : u'"' + name + u'"';
}

qsizetype lengthIn(QStringView text, const ValueText &value)
{
    const qsizetype end = value.position + qsizetype(value.quoted) + value.text.size();
    return end + qsizetype(value.quoted && end < text.size() && isQuote(text.at(end))) - value.position;
}

} // namespace twb::search
