// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/foldedname.h"
#include "core/edit/companions.h"
#include "core/exchange/skos.h"
#include "core/store/library.h"

#include <QJsonArray>
#include <QSet>

namespace twb::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestName = 100;

bool isAddress(const QString &text)
{
    return text.startsWith("http://"_L1) || text.startsWith("https://"_L1);
}

QStringList added(QStringList texts, const QStringList &more)
{
    for (const QString &text : more)
        if (!texts.contains(text))
            texts.append(text);
    return texts;
}

/// Works out what becomes of each concept.
class Planner {
public:
    Planner(const store::Library &library, const edit::TagTree &tree, const QList<Concept> &concepts)
        : m_library(library), m_tree(tree), m_concepts(concepts)
    {
        for (const Concept &entry : concepts)
            m_byAddress.insert(entry.address, &entry);
        for (const edit::Tag &tag : tree.all())
            for (const QString &address : tag.exactMatch)
                m_byMatch.insert(address, tag.id);
    }

    Result<SkosPlan> plan()
    {
        for (const Concept &entry : m_concepts)
            if (const auto placed = place(entry); !placed)
                return std::unexpected(placed.error());
        for (const Concept &entry : m_concepts)
            change(entry);
        return std::move(m_plan);
    }

private:
    /// The tag that the concept is or becomes.
    Result<void> place(const Concept &entry)
    {
        QString name = entry.name.left(longestName);
        const edit::Tag *known = knownTag(entry);
        if (!known && !m_names.contains(analysis::foldedTagName(name)))
            known = freeTag(m_tree.find(name));
        if (!known && (m_names.contains(analysis::foldedTagName(name)) || m_tree.find(name)))
            name = uniqueName(entry);
        RecordId id = known ? known->id : ownId(entry);
        if (id.isNull()) {
            const auto fresh = edit::idForNew(m_library, model::Kind::Tag, {{u"name"_s, name}});
            if (!fresh)
                return std::unexpected(fresh.error());
            id = m_taken.contains(*fresh) ? RecordId::create() : *fresh;
        }
        m_names.insert(analysis::foldedTagName(name));
        m_taken.insert(id);
        m_ids.insert(entry.address, id);
        m_newNames.insert(entry.address, name);
        return {};
    }

    static RecordId ownId(const Concept &entry)
    {
        return entry.address.startsWith("urn:uuid:"_L1) ? RecordId::fromString(entry.address.sliced(9))
                                                        : RecordId();
    }

    const edit::Tag *knownTag(const Concept &entry) const
    {
        const edit::Tag *known = m_tree.find(ownId(entry));
        if (!known)
            known = m_tree.find(m_byMatch.value(entry.address));
        return freeTag(known);
    }

    /// Null when an earlier concept is that tag.
    const edit::Tag *freeTag(const edit::Tag *tag) const
    {
        return tag && !m_taken.contains(tag->id) ? tag : nullptr;
    }

    /// "Sonstiges (Verkehr)", and a number where that is taken too.
    QString uniqueName(const Concept &entry) const
    {
        QString name = entry.name.left(longestName);
        if (const Concept *wider = m_byAddress.value(entry.broader))
            name = QString(entry.name + u" ("_s + wider->name).left(longestName - 1) + u')';
        const auto isTaken = [&](const QString &text) {
            return m_names.contains(analysis::foldedTagName(text)) || m_tree.find(text);
        };
        QString unique = name;
        for (int i = 2; isTaken(unique); ++i)
            unique = name.left(longestName - 6) + u' ' + QString::number(i);
        return unique;
    }

    void change(const Concept &entry)
    {
        const RecordId id = m_ids.value(entry.address);
        const edit::Tag *known = m_tree.find(id);
        const QJsonObject values = known ? additions(entry, *known) : valuesFor(entry);
        if (values.isEmpty()) {
            ++m_plan.unchanged;
            return;
        }
        ++(known ? m_plan.changed : m_plan.created);
        m_plan.changes.append({.record = id, .kind = u"tag"_s, .values = values});
    }

    QJsonObject valuesFor(const Concept &entry)
    {
        const edit::Tag none{.name = m_newNames.value(entry.address)};
        QJsonObject values = additions(entry, none);
        values.insert(u"name"_s, none.name);
        values.insert(model::trashedField, QJsonValue());
        return values;
    }

    /// What the concept says and the tag does not.
    QJsonObject additions(const Concept &entry, const edit::Tag &tag)
    {
        QJsonObject values;
        const auto addList = [&](const QString &field, const QStringList &before, const QStringList &after) {
            if (after != before)
                values.insert(field, QJsonArray::fromStringList(after));
        };
        const auto addText = [&](const QString &field, const QString &before, const QString &text) {
            if (before.isEmpty() && !text.isEmpty())
                values.insert(field, text);
        };
        addList(u"synonyms"_s, tag.synonyms,
            edit::withSynonyms(tag.synonyms, QStringList{entry.name} + entry.synonyms, tag.name));
        QStringList exact = entry.exactMatch;
        if (isAddress(entry.address))
            exact.prepend(entry.address);
        addList(u"exact_match"_s, tag.exactMatch, added(tag.exactMatch, exact));
        addList(u"broad_match"_s, tag.broadMatch, added(tag.broadMatch, entry.broadMatch));
        addText(u"description"_s, tag.description, entry.description);
        addText(u"colour"_s, tag.colour, entry.colour);
        addText(u"parent"_s, tag.parent.isNull() ? QString() : tag.parent.toString(), parentFor(entry));
        return values;
    }

    /// Empty at the top, and where the wider terms lead round in a circle.
    QString parentFor(const Concept &entry)
    {
        const RecordId id = m_ids.value(entry.address);
        const RecordId parent = m_ids.value(entry.broader);
        if (parent.isNull() || !m_tree.parentOf(id).isNull())
            return {};
        RecordId at = parent;
        while (!at.isNull() && at != id)
            at = m_parents.value(at, m_tree.parentOf(at));
        if (at == id)
            return {};
        m_parents.insert(id, parent);
        return parent.toString();
    }

    const store::Library &m_library;
    const edit::TagTree &m_tree;
    const QList<Concept> &m_concepts;
    QHash<QString, const Concept *> m_byAddress;
    QHash<QString, RecordId> m_byMatch;
    QHash<QString, RecordId> m_ids; ///< by address
    QHash<QString, QString> m_newNames; ///< by address
    QSet<QString> m_names; ///< folded, of the concepts so far
    QSet<RecordId> m_taken;
    QHash<RecordId, RecordId> m_parents; ///< given by this import
    SkosPlan m_plan;
};

} // namespace

Result<SkosPlan> planImport(const store::Library &library, const QList<Concept> &concepts)
{
    const auto tree = edit::TagTree::read(library);
    if (!tree)
        return std::unexpected(tree.error());
    return Planner(library, *tree, concepts).plan();
}

Result<store::Step> importTags(store::Library &library, const edit::Author &author,
    const QList<Concept> &concepts, const QString &what, const Progress &progress)
{
    const auto plan = planImport(library, concepts);
    if (!plan)
        return std::unexpected(plan.error());
    auto writer = library.beginStep(
        {.kind = store::StepKind::ImportTags, .actor = author.actor, .what = what, .note = author.note});
    if (!writer)
        return std::unexpected(writer.error());
    for (qsizetype i = 0; i < plan->changes.size(); ++i) {
        if (progress.cancelled())
            return failure(ErrorCode::Cancelled);
        if (const auto added = (*writer)->add(plan->changes.at(i)); !added)
            return std::unexpected(added.error());
        progress(i + 1, plan->changes.size());
    }
    return (*writer)->commit();
}

} // namespace twb::exchange
