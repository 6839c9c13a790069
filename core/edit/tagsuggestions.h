// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QStringList>

#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

namespace twb::analysis {
class Analyser;
}

namespace twb::edit {

/// Finds the tags whose names or synonyms stand in a text, in any inflection and as parts of compounds.
/// Confined to one thread.
class TagSuggester {
public:
    TagSuggester();
    ~TagSuggester();
    TagSuggester(TagSuggester &&) noexcept;
    TagSuggester &operator=(TagSuggester &&) noexcept;

    /// \a names: the name of the tag, then its synonyms.
    void add(const QString &id, const QStringList &names);

    /// The ids of at most \a limit tags, the best first: those in \a title before those that only \a text
    /// has, those that occur more often before others, longer names before shorter ones.
    QStringList suggest(const QString &title, const QString &text, qsizetype limit);

private:
    using Words = std::vector<std::string>; ///< stems

    struct Name {
        Words words;
        qsizetype tag;
    };
    /// How often names of a tag stand in the texts.
    struct Found {
        double score = 0;
        size_t words = 0; ///< of the longest name found
    };

    void look(const QString &text, double worth, QHash<qsizetype, Found> &found);

    std::unique_ptr<analysis::Analyser> m_analyser;
    QStringList m_tags;
    std::unordered_map<std::string, std::vector<Name>> m_names; ///< by their first word
};

} // namespace twb::edit
