// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edit/tagoperation.h"
#include "core/edit/tagtree.h"

namespace twb::edit {

/// Works out what an operation changes of the tags themselves.
class TagPlanner {
public:
    explicit TagPlanner(const TagTree &tree) : m_tree(tree) { }

    /// See planOf() for the errors.
    Result<QList<TagEdit>> plan(const TagOperation &operation);

private:
    Result<void> rename(const Tag &tag, const TagOperation &operation);
    Result<void> move(const Tag &tag, const RecordId &parent);
    Result<void> merge(const Tag &tag, const RecordId &into);
    void remove(const Tag &tag);
    void set(const RecordId &tag, const QString &field, const QJsonValue &value);
    void setParent(const RecordId &tag, const RecordId &parent);

    const TagTree &m_tree;
    QList<TagEdit> m_edits;
};

} // namespace twb::edit
