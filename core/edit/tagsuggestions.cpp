// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/tagsuggestions.h"

#include "core/analysis/analyser.h"

#include <algorithm>
#include <set>

namespace twb::edit {

namespace {

constexpr double titleWorth = 5;
constexpr double partWorth = 0.5; ///< of a part of a compound, against the word itself
constexpr qsizetype mostText = 40'000; ///< UTF-16 units that are looked through
constexpr size_t shortest = 3; ///< bytes of a word that a name may consist of

} // namespace

TagSuggester::TagSuggester() : m_analyser(std::make_unique<analysis::Analyser>()) { }
TagSuggester::~TagSuggester() = default;
TagSuggester::TagSuggester(TagSuggester &&) noexcept = default;
TagSuggester &TagSuggester::operator=(TagSuggester &&) noexcept = default;

void TagSuggester::add(const QString &id, const QStringList &names)
{
    m_tags.append(id);
    for (const QString &name : names) {
        Words words = m_analyser->words(name.toStdString());
        for (std::string &word : words)
            word = analysis::WordForms::stem(word);
        if (words.empty() || (words.size() == 1 && words.front().size() < shortest))
            continue;
        std::vector<Name> &same = m_names[words.front()];
        same.push_back({std::move(words), m_tags.size() - 1});
    }
}

/// A name of several words stands where they follow each other; of one word, also as part of a compound.
void TagSuggester::look(const QString &text, double worth, QHash<qsizetype, Found> &found)
{
    const Words words = m_analyser->words(text.left(mostText).toStdString());
    std::vector<analysis::Forms> forms;
    forms.reserve(words.size());
    for (const std::string &word : words)
        forms.push_back(m_analyser->forms(word));
    const auto note = [&](const Name &name, double score) {
        Found &tag = found[name.tag];
        tag.score += score;
        tag.words = std::max(tag.words, name.words.size());
    };
    for (size_t i = 0; i < forms.size(); ++i) {
        if (const auto names = m_names.find(forms[i].stem); names != m_names.end())
            for (const Name &name : names->second) {
                bool here = i + name.words.size() <= forms.size();
                for (size_t k = 1; here && k < name.words.size(); ++k)
                    here = forms[i + k].stem == name.words[k];
                if (here)
                    note(name, worth);
            }
        std::set<std::string> parts;
        for (const std::string &part : forms[i].parts)
            parts.insert(analysis::WordForms::stem(part));
        for (const std::string &part : parts)
            if (const auto names = m_names.find(part); names != m_names.end())
                for (const Name &name : names->second)
                    if (name.words.size() == 1)
                        note(name, worth * partWorth);
    }
}

QStringList TagSuggester::suggest(const QString &title, const QString &text, qsizetype limit)
{
    QHash<qsizetype, Found> found;
    look(title, titleWorth, found);
    look(text, 1, found);
    QList<qsizetype> tags = found.keys();
    std::ranges::sort(tags, [&](qsizetype a, qsizetype b) {
        const Found &first = found[a];
        const Found &second = found[b];
        if (first.score != second.score)
            return first.score > second.score;
        return first.words != second.words ? first.words > second.words : a < b;
    });
    QStringList ids;
    for (const qsizetype tag : tags.first(std::min(limit, tags.size())))
        ids.append(m_tags.at(tag));
    return ids;
}

} // namespace twb::edit
