// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/edit/edited.h"

namespace twb::store {
class Library;
} // namespace twb::store

namespace twb::edit {

/// One change of the vocabulary of tags.
struct TagOperation {
    enum class Kind : quint8 {
        Rename, ///< to `name`
        Move, ///< under `other`; to the top when it is null
        Merge, ///< into `other`, which takes over records, narrower tags, synonyms and the name as a synonym
        Delete, ///< narrower tags move up to its parent, records lose it
    };

    Kind kind = Kind::Rename;
    RecordId tag;
    RecordId other = {};
    QString name = {};
    bool keepName = false; ///< of Rename: the old name stays as a synonym, so that searches still find it

    bool operator==(const TagOperation &) const = default;
};

/// What changes of one tag: only the fields that do.
struct TagEdit {
    RecordId tag;
    QString name; ///< before
    QJsonObject before; ///< null where there was nothing
    QJsonObject after;

    bool operator==(const TagEdit &) const = default;
};

/// What changes of a saved search that filters by a tag.
struct SearchEdit {
    RecordId search;
    QString title;
    QString before; ///< its text
    QString after;

    bool operator==(const SearchEdit &) const = default;
};

/// What an operation would do, to be shown before.
struct TagPlan {
    QList<TagEdit> tags;
    QList<SearchEdit> searches = {};
    QList<RecordId> records; ///< that bear the tag and get the other in its place, or lose it
    qsizetype trashed = 0; ///< how many of them lie in the trash
};

/// Works it out without changing anything. Fails with UnknownTag, TagNameTaken, TagCycle, InvalidArgument
/// (no name).
Result<TagPlan> planOf(const store::Library &library, const TagOperation &operation);

/// Carries it out as one step that undo takes back. Fails as planOf(), and with Cancelled, when nothing is
/// changed.
Result<store::Step> carryOut(store::Library &library, const Author &author, const TagOperation &operation,
    const Progress &progress = {});

} // namespace twb::edit
