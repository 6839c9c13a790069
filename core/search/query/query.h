// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/query/queryproblem.h"
#include "core/search/query/querytree.h"

#include <QMap>

namespace twb::search {

/// Values chosen per facet: several values of one facet are alternatives, facets combine.
using Selection = QMap<index::Facet, QStringList>;

/// What a text typed into the search field means.
///
///   Straßenbeleuchtung Olpe                both words, the last one as the beginning of a word
///   "intelligente Beleuchtung" -Arnsberg   the words in this order, without another word
///   beleucht* ODER licht                   one of both; ODER binds less than standing side by side
///   (art:erfahrung ODER kommune:Soest) licht   filters, also as alternatives; kind: municipality: … work too
///   jahr:2021..2023 schlagwort:LoRaWAN,Pegel   a span of years; any of several values
///
/// Filters and exclusions before the first or behind the last of alternatives hold for all of them, unless
/// the others have some of their own or UND or parentheses bind them: `a ODER b kommune:Soest`.
///
/// Every text has a reading: what cannot be understood is searched as a word or passed over, and told.
struct Query {
    struct Word {
        QString text; ///< as typed, without quotes and sign
        bool prefix = false; ///< stands for the beginning of a word
        bool phrase = false; ///< several words in this order
        bool excluded = false;

        bool operator==(const Word &) const = default;
    };

    QString text; ///< as typed
    QList<Word> words; ///< the conditions of the tree that are a word or its exclusion
    Selection filters; ///< the conditions of the tree that are filters
    Selection selected; ///< chosen in the navigation
    Expression tree = {}; ///< the whole reading
    QList<QueryProblem> problems = {}; ///< by position
    bool typing = false; ///< the last word may be unfinished
    bool anyWord = false; ///< one of the words is enough: see Width

    bool isEmpty() const
    {
        return tree.isEmpty() && words.isEmpty() && filters.isEmpty() && selected.isEmpty();
    }
    bool operator==(const Query &) const = default;
};

/// Names that filters resolve against: what the library calls its municipalities and tags.
class NameResolver {
public:
    virtual ~NameResolver() = default;
    /// AGS keys of municipalities whose name begins with or equals \a text; empty when none.
    virtual QStringList municipalities(QStringView text) const = 0;
    /// Record ids of tags with this name or synonym; empty when none.
    virtual QStringList tags(QStringView text) const = 0;
    /// What the value of a facet is called: by AGS key or record id; empty when unknown.
    virtual QString nameOf(index::Facet facet, const QString &key) const = 0;
};

/// Reads a search text. Never fails. While typing, the last word stands for the beginning of a word.
Query parseQuery(const QString &text, const NameResolver &names, bool typing = true);

/// Whether the text ends within a word that typing may go on with.
bool isUnfinished(const QString &text);

} // namespace twb::search
