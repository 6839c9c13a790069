// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/analyser.h"
#include "core/index/columns.h"
#include "core/search/query/query.h"

#include <map>
#include <set>

namespace twb::search {

/// A tag or municipality with all it is called.
struct Name {
    index::Facet facet = index::Facet::Tag;
    QString key; ///< record id of the tag, AGS key
    QString name;
    QStringList others; ///< synonyms
    int place = 0; ///< among all names in alphabetical order
};

/// What the library calls its tags and municipalities, in memory. Records are found by these names
/// without holding them: a word of the query that occurs in a name stands for the value of the facet too.
/// So renaming a tag changes no record.
class NameTable final : public NameResolver {
public:
    /// Reads all names anew when they have changed.
    Result<void> refresh(index::Database &database, const index::State &state, analysis::Analyser &analyser);

    QStringList municipalities(QStringView text) const override;
    QStringList tags(QStringView text) const override;
    QString nameOf(index::Facet facet, const QString &key) const override;

    const std::vector<Name> &all() const { return m_names; }

    /// The name of a value; null when it has none, as with municipalities outside the library.
    const Name *find(index::Facet facet, const QString &key) const;

    /// Names in which these words stand one after the other, the last one as a beginning if \a prefix.
    /// A single beginning of less than three bytes finds none, any other at most two hundred.
    std::vector<const Name *> containing(const std::vector<std::string> &words, bool prefix) const;

    /// Names of which a word is one of these in full text: as written, its stem or a part of it.
    std::vector<const Name *> withToken(const std::vector<std::string> &tokens) const;

    /// What else the tags are called of which one name or synonym is just these words.
    QStringList synonymsOf(const std::vector<std::string> &words) const;

private:
    struct Form {
        QString text;
        std::vector<std::string> words;
        size_t name;
    };

    void add(Name name, analysis::Analyser &analyser);
    void sort(analysis::Analyser &analyser);
    QStringList best(index::Facet facet, QStringView text) const;
    std::vector<const Name *> some(const std::set<size_t> &places) const;

    qint64 m_version = -1;
    qint64 m_generation = -1;
    std::vector<Name> m_names;
    std::vector<Form> m_forms;
    std::multimap<std::string, size_t, std::less<>> m_formsByWord; ///< any word of the form
    std::multimap<std::string, size_t, std::less<>> m_namesByToken; ///< any token but words as written
    QHash<QString, size_t> m_byKey; ///< facet and key
};

/// True when \a words stand one after the other in \a text, the last one as a beginning if \a prefix.
bool containsPhrase(const std::vector<std::string> &text, const std::vector<std::string> &words, bool prefix);

} // namespace twb::search
