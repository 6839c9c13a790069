// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/tagplanner.h"

#include <QJsonArray>

#include <algorithm>

namespace twb::edit {

using namespace Qt::StringLiterals;

namespace {

/// What the library shows for a field of a tag that operations change.
QJsonValue shown(const Tag &tag, const QString &field)
{
    const auto list = [](const QStringList &texts) {
        return texts.isEmpty() ? QJsonValue() : QJsonValue(QJsonArray::fromStringList(texts));
    };
    if (field == "name"_L1)
        return tag.name;
    if (field == "synonyms"_L1)
        return list(tag.synonyms);
    if (field == "exact_match"_L1)
        return list(tag.exactMatch);
    if (field == "broad_match"_L1)
        return list(tag.broadMatch);
    if (field == "parent"_L1)
        return tag.parent.isNull() ? QJsonValue() : QJsonValue(tag.parent.toString());
    return {};
}

/// \a texts and those of \a more that are not among them.
QStringList together(QStringList texts, const QStringList &more)
{
    for (const QString &text : more)
        if (!texts.contains(text))
            texts.append(text);
    return texts;
}

QJsonValue toJson(const QStringList &texts)
{
    return texts.isEmpty() ? QJsonValue() : QJsonValue(QJsonArray::fromStringList(texts));
}

} // namespace

Result<QList<TagEdit>> TagPlanner::plan(const TagOperation &operation)
{
    const Tag *tag = m_tree.find(operation.tag);
    if (!tag)
        return failure(ErrorCode::UnknownTag, {operation.tag.toString()});
    m_edits.clear();
    Result<void> planned;
    switch (operation.kind) {
    case TagOperation::Kind::Rename:
        planned = rename(*tag, operation);
        break;
    case TagOperation::Kind::Move:
        planned = move(*tag, operation.other);
        break;
    case TagOperation::Kind::Merge:
        planned = merge(*tag, operation.other);
        break;
    case TagOperation::Kind::Delete:
        remove(*tag);
        break;
    }
    return planned.transform([this] { return m_edits; });
}

Result<void> TagPlanner::rename(const Tag &tag, const TagOperation &operation)
{
    const QString name = operation.name.simplified();
    if (name.isEmpty())
        return failure(ErrorCode::InvalidArgument, {u"name"_s, name});
    const Tag *known = m_tree.find(name);
    if (known && known->id != tag.id)
        return failure(ErrorCode::TagNameTaken, {name});
    set(tag.id, u"name"_s, name);
    const QStringList more = operation.keepName ? QStringList{tag.name} : QStringList();
    set(tag.id, u"synonyms"_s, toJson(withSynonyms(tag.synonyms, more, name)));
    return {};
}

Result<void> TagPlanner::move(const Tag &tag, const RecordId &parent)
{
    const Tag *above = m_tree.find(parent);
    if (!parent.isNull() && !above)
        return failure(ErrorCode::UnknownTag, {parent.toString()});
    if (above && m_tree.isWithin(parent, tag.id))
        return failure(ErrorCode::TagCycle, {tag.name, above->name});
    setParent(tag.id, parent);
    return {};
}

/// A tag that is merged into one below it makes room for it.
Result<void> TagPlanner::merge(const Tag &tag, const RecordId &into)
{
    const Tag *target = m_tree.find(into);
    if (!target || into == tag.id)
        return failure(ErrorCode::UnknownTag, {target ? target->name : into.toString()});
    if (m_tree.isWithin(into, tag.id))
        setParent(into, m_tree.parentOf(tag.id));
    set(into, u"synonyms"_s,
        toJson(withSynonyms(target->synonyms, QStringList{tag.name} + tag.synonyms, target->name)));
    set(into, u"exact_match"_s, toJson(together(target->exactMatch, tag.exactMatch)));
    set(into, u"broad_match"_s, toJson(together(target->broadMatch, tag.broadMatch)));
    for (const RecordId &child : m_tree.children(tag.id))
        if (child != into)
            setParent(child, into);
    set(tag.id, model::trashedField, true);
    return {};
}

void TagPlanner::remove(const Tag &tag)
{
    for (const RecordId &child : m_tree.children(tag.id))
        setParent(child, m_tree.parentOf(tag.id));
    set(tag.id, model::trashedField, true);
}

void TagPlanner::setParent(const RecordId &tag, const RecordId &parent)
{
    set(tag, u"parent"_s, parent.isNull() ? QJsonValue() : QJsonValue(parent.toString()));
}

void TagPlanner::set(const RecordId &id, const QString &field, const QJsonValue &value)
{
    const Tag &tag = *m_tree.find(id);
    const QJsonValue before = shown(tag, field);
    if (before == value)
        return;
    auto edit = std::ranges::find(m_edits, id, &TagEdit::tag);
    if (edit == m_edits.end())
        edit = m_edits.insert(m_edits.end(), {id, tag.name, {}, {}});
    edit->before.insert(field, before);
    edit->after.insert(field, value);
}

} // namespace twb::edit
