// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/tagtree.h"

#include "core/analysis/foldedname.h"
#include "core/store/library.h"

#include <QCollator>
#include <QJsonArray>
#include <QSet>

#include <algorithm>

namespace twb::edit {

using namespace Qt::StringLiterals;

namespace {

QStringList texts(const QJsonValue &value)
{
    QStringList texts;
    for (const auto &entry : value.toArray())
        texts.append(entry.toString());
    return texts;
}

Tag tagFrom(const model::RecordState &state)
{
    const QJsonObject &fields = state.fields;
    return {state.id, fields.value("name"_L1).toString(), texts(fields.value("synonyms"_L1)),
        RecordId::fromString(fields.value("parent"_L1).toString()), fields.value("colour"_L1).toString(),
        fields.value("description"_L1).toString(), texts(fields.value("exact_match"_L1)),
        texts(fields.value("broad_match"_L1))};
}

} // namespace

QStringList withSynonyms(QStringList synonyms, const QStringList &more, const QString &name)
{
    QStringList folded{analysis::foldedTagName(name)};
    synonyms.removeIf(
        [&](const QString &synonym) { return analysis::foldedTagName(synonym) == folded.first(); });
    for (const QString &synonym : std::as_const(synonyms))
        folded.append(analysis::foldedTagName(synonym));
    for (const QString &synonym : more) {
        if (folded.contains(analysis::foldedTagName(synonym)))
            continue;
        folded.append(analysis::foldedTagName(synonym));
        synonyms.append(synonym);
    }
    return synonyms;
}

Result<TagTree> TagTree::read(const store::Library &library)
{
    return library.recordsOf(u"tag").transform([](const QList<model::RecordState> &states) {
        QList<Tag> tags;
        for (const model::RecordState &state : states)
            if (!state.isTrashed())
                tags.append(tagFrom(state));
        return TagTree(tags);
    });
}

TagTree::TagTree(const QList<Tag> &tags) : m_tags(tags)
{
    QCollator collator{QLocale(QLocale::German)};
    std::ranges::sort(m_tags, [&](const Tag &a, const Tag &b) {
        const int order = collator.compare(a.name, b.name);
        return order != 0 ? order < 0 : a.id < b.id;
    });
    for (qsizetype i = m_tags.size() - 1; i >= 0; --i) {
        const Tag &tag = m_tags.at(i);
        m_places.insert(tag.id, i);
        m_names.insert(analysis::foldedTagName(tag.name), tag.id);
        for (const QString &synonym : tag.synonyms)
            m_synonyms.insert(analysis::foldedTagName(synonym), tag.id);
    }
    link();
}

void TagTree::link()
{
    for (const Tag &tag : std::as_const(m_tags)) {
        RecordId above = m_places.contains(tag.parent) ? tag.parent : RecordId();
        if (!above.isNull() && isWithin(above, tag.id))
            above = {};
        m_parents.insert(tag.id, above);
        m_children[above].append(tag.id);
    }
}

const Tag *TagTree::find(const RecordId &id) const
{
    const auto place = m_places.constFind(id);
    return place == m_places.cend() ? nullptr : &m_tags.at(*place);
}

const Tag *TagTree::find(const QString &text) const
{
    const QString folded = analysis::foldedTagName(text);
    for (const auto *names : {&m_names, &m_synonyms})
        if (const auto found = names->constFind(folded); found != names->cend())
            return find(*found);
    return find(RecordId::fromString(text));
}

bool TagTree::isWithin(const RecordId &id, const RecordId &ancestor) const
{
    RecordId at = id;
    while (!at.isNull() && at != ancestor)
        at = m_parents.value(at);
    return !at.isNull();
}

} // namespace twb::edit
