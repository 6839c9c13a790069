// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/index/entry.h"

#include <QMap>

namespace twb::search {

/// Values chosen per facet: several values of one facet are alternatives, facets combine.
using Selection = QMap<index::Facet, QStringList>;

/// What a text typed into the search field means.
///
///   Straßenbeleuchtung Olpe        both words, the last one as the beginning of a word
///   "intelligente Beleuchtung"     the words in this order
///   beleuchtung -Arnsberg          without the second word
///   art:erfahrung kommune:Soest    filters; kind: municipality: … work too
///   jahr:2021..2023 schlagwort:LoRaWAN
///
/// Every text has a reading: what cannot be understood is searched as a word.
struct Query {
    struct Word {
        QString text; ///< as typed, without quotes and sign
        bool prefix = false; ///< stands for the beginning of a word
        bool phrase = false; ///< several words in this order
        bool excluded = false;

        bool operator==(const Word &) const = default;
    };

    QString text; ///< as typed
    QList<Word> words;
    Selection filters; ///< from `name:value`; values resolved to identifiers where they are known
    Selection selected; ///< chosen in the navigation

    bool isEmpty() const { return words.isEmpty() && filters.isEmpty() && selected.isEmpty(); }
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
};

/// Reads a search text. Never fails. While typing, the last word stands for the beginning of a word.
Query parseQuery(const QString &text, const NameResolver &names, bool typing = true);

} // namespace twb::search
