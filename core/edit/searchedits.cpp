// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/searchedits.h"

#include "core/analysis/foldedname.h"
#include "core/search/query/querytext.h"
#include "core/store/library.h"

#include <QSet>

namespace twb::edit {

using namespace Qt::StringLiterals;

namespace {

/// How searches call a tag by names that hold no more, or less well, after the operation.
QSet<QString> oldNames(const Tag &tag, const TagOperation &operation)
{
    QSet<QString> names{analysis::foldedTagName(tag.name)};
    if (operation.kind == TagOperation::Kind::Delete)
        for (const QString &synonym : tag.synonyms)
            names.insert(analysis::foldedTagName(synonym));
    return names;
}

QString newName(const TagTree &tree, const TagOperation &operation)
{
    if (operation.kind == TagOperation::Kind::Rename)
        return operation.name.simplified();
    const Tag *other = tree.find(operation.other);
    return operation.kind == TagOperation::Kind::Merge && other ? other->name : QString();
}

} // namespace

Result<QList<SearchEdit>> searchEdits(
    const store::Library &library, const TagTree &tree, const TagOperation &operation)
{
    const Tag *tag = tree.find(operation.tag);
    if (!tag || operation.kind == TagOperation::Kind::Move)
        return {};
    const QSet<QString> names = oldNames(*tag, operation);
    const auto isMeant = [&](const QString &typed) { return names.contains(analysis::foldedTagName(typed)); };
    const QString name = newName(tree, operation);
    return library.recordsOf(u"saved_search").transform([&](const QList<model::RecordState> &searches) {
        QList<SearchEdit> edits;
        for (const model::RecordState &search : searches) {
            const QString before = search.fields.value("query"_L1).toString();
            const QString after = search::withTagRenamed(before, isMeant, name);
            if (after != before)
                edits.append({search.id, model::recordTitle(search.fields), before, after});
        }
        return edits;
    });
}

} // namespace twb::edit
