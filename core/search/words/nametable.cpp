// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/words/nametable.h"

#include "core/search/similar/similartext.h"

#include <algorithm>

namespace twb::search {

using namespace Qt::StringLiterals;
using index::Facet;

namespace {

QString facetKey(Facet facet, const QString &key)
{
    return QString::number(int(facet)) + u':' + key;
}

} // namespace

bool containsPhrase(const std::vector<std::string> &text, const std::vector<std::string> &words, bool prefix)
{
    for (size_t start = 0; start + words.size() <= text.size(); ++start) {
        bool matches = true;
        for (size_t i = 0; matches && i < words.size(); ++i)
            matches = prefix && i + 1 == words.size() ? text[start + i].starts_with(words[i])
                                                      : text[start + i] == words[i];
        if (matches)
            return true;
    }
    return false;
}

Result<void> NameTable::refresh(
    index::Database &database, const index::State &state, analysis::Analyser &analyser)
{
    if (m_version == state.names && m_generation == state.generation)
        return {};
    *this = NameTable();
    sqlite::Statement read(database, "SELECT facet, key, name, others FROM name ORDER BY number DESC");
    auto row = read.first();
    for (; row && *row; row = read.next())
        add({Facet(read.integer(0)), read.text(1), read.text(2),
                read.text(3).split(u'\n', Qt::SkipEmptyParts), 0},
            analyser);
    if (!row)
        return std::unexpected(row.error()); // read again from the beginning the next time
    sort(analyser);
    m_version = state.names;
    m_generation = state.generation;
    return {};
}

void NameTable::add(Name name, analysis::Analyser &analyser)
{
    const size_t place = m_names.size();
    if (const QString key = facetKey(name.facet, name.key); !m_byKey.contains(key))
        m_byKey.insert(key, place);
    for (const QString &form : QStringList{name.name} + name.others) {
        m_forms.push_back({form, {}, place});
        analyser.analyse(form.toStdString(), [&](const analysis::Token &token, bool colocated) {
            if (colocated) {
                m_namesByToken.emplace(token.text, place);
            } else {
                m_forms.back().words.emplace_back(token.text);
                m_formsByWord.emplace(token.text, m_forms.size() - 1);
            }
            return true;
        });
    }
    m_names.push_back(std::move(name));
}

/// As folded for search: umlauts beside their vowels, as in DIN 5007-1.
void NameTable::sort(analysis::Analyser &analyser)
{
    std::vector<std::tuple<std::string, QString, Name *>> order;
    order.reserve(m_names.size());
    for (Name &name : m_names)
        order.emplace_back(analyser.fold(name.name.toStdString()), name.key, &name);
    std::ranges::sort(order);
    int place = 0;
    for (const auto &[folded, key, name] : order)
        name->place = place++;
}

QStringList NameTable::municipalities(QStringView text) const
{
    const QString key = text.trimmed().toString();
    if (m_byKey.contains(facetKey(Facet::Municipality, key)))
        return {key};
    return best(Facet::Municipality, text);
}

QStringList NameTable::tags(QStringView text) const
{
    const RecordId id = RecordId::fromString(text.trimmed());
    if (!id.isNull())
        return {id.toString()};
    return best(Facet::Tag, text);
}

QStringList NameTable::best(Facet facet, QStringView text) const
{
    NameLikeness likeness(text);
    Likeness bestFound = Likeness::WordBeginning;
    QStringList keys;
    for (const Name &name : m_names) {
        if (name.facet != facet)
            continue;
        Likeness found = likeness.of(name.name);
        for (const QString &other : name.others)
            found = std::min(found, likeness.of(other));
        if (found == Likeness::None || found > bestFound)
            continue;
        if (found < bestFound)
            keys.clear();
        bestFound = found;
        if (!keys.contains(name.key))
            keys.append(name.key);
    }
    keys.sort();
    return keys;
}

const Name *NameTable::find(Facet facet, const QString &key) const
{
    const auto it = m_byKey.constFind(facetKey(facet, key));
    return it == m_byKey.constEnd() ? nullptr : &m_names.at(*it);
}

QString NameTable::nameOf(Facet facet, const QString &key) const
{
    const Name *name = find(facet, key);
    return name ? name->name : QString();
}

std::vector<const Name *> NameTable::containing(const std::vector<std::string> &words, bool prefix) const
{
    constexpr size_t shortestPrefix = 3;
    const std::string &first = words.front();
    const bool firstIsPrefix = prefix && words.size() == 1;
    if (firstIsPrefix && first.size() < shortestPrefix)
        return {};
    std::set<size_t> found;
    for (auto it = m_formsByWord.lower_bound(first); it != m_formsByWord.end(); ++it) {
        if (firstIsPrefix ? !it->first.starts_with(first) : it->first != first)
            break;
        const Form &form = m_forms.at(it->second);
        if (containsPhrase(form.words, words, prefix))
            found.insert(form.name);
    }
    return some(found);
}

std::vector<const Name *> NameTable::withToken(const std::vector<std::string> &tokens) const
{
    std::set<size_t> found;
    for (const std::string &token : tokens) {
        for (auto [it, end] = m_namesByToken.equal_range(token); it != end; ++it)
            found.insert(it->second);
        for (auto [it, end] = m_formsByWord.equal_range(token); it != end; ++it)
            found.insert(m_forms.at(it->second).name);
    }
    return some(found);
}

std::vector<const Name *> NameTable::some(const std::set<size_t> &places) const
{
    constexpr size_t mostNames = 200;
    std::vector<const Name *> names;
    for (const size_t place : places)
        if (names.size() < mostNames)
            names.push_back(&m_names.at(place));
    return names;
}

QStringList NameTable::synonymsOf(const std::vector<std::string> &words) const
{
    std::set<size_t> meant;
    for (auto [it, end] = m_formsByWord.equal_range(words.front()); it != end; ++it) {
        const Form &form = m_forms.at(it->second);
        if (form.words == words && m_names.at(form.name).facet == Facet::Tag)
            meant.insert(form.name);
    }
    QStringList others;
    for (const Form &form : m_forms)
        if (meant.contains(form.name) && form.words != words && !others.contains(form.text))
            others.append(form.text);
    return others;
}

} // namespace twb::search
