// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/id.h"

#include <QHash>
#include <QStringList>

namespace twb::store {
class Library;
} // namespace twb::store

namespace twb::edit {

/// A tag as the library shows it, without those in the trash.
struct Tag {
    RecordId id = {};
    QString name = {};
    QStringList synonyms = {};
    RecordId parent = {}; ///< null at the top, and where the parent is gone
    QString colour = {}; ///< "#0b6570"; may be empty
    QString description = {};
    QStringList exactMatch = {}; ///< addresses of terms of other lists
    QStringList broadMatch = {};

    bool operator==(const Tag &) const = default;
};

/// \a synonyms and those of \a more, each once and without the name itself.
QStringList withSynonyms(QStringList synonyms, const QStringList &more, const QString &name);

/// The tags of a library at one moment.
class TagTree {
public:
    static Result<TagTree> read(const store::Library &library);

    explicit TagTree(const QList<Tag> &tags);

    /// By name, in alphabetical order after DIN 5007.
    const QList<Tag> &all() const { return m_tags; }

    /// Null when there is none.
    const Tag *find(const RecordId &id) const;

    /// The tag of this name, else the one with this synonym, else the one whose id is written so.
    const Tag *find(const QString &text) const;

    /// The tags directly under \a parent, by name; those at the top for a null id. Parents that lead round
    /// in a circle, which two libraries can make together, count as none for one of the tags.
    QList<RecordId> children(const RecordId &parent) const { return m_children.value(parent); }

    /// The parent shown, see children().
    RecordId parentOf(const RecordId &id) const { return m_parents.value(id); }

    /// True for the tag itself and all above it.
    bool isWithin(const RecordId &id, const RecordId &ancestor) const;

private:
    void link();

    QList<Tag> m_tags;
    QHash<RecordId, qsizetype> m_places;
    QHash<QString, RecordId> m_names; ///< folded
    QHash<QString, RecordId> m_synonyms; ///< folded
    QHash<RecordId, RecordId> m_parents;
    QHash<RecordId, QList<RecordId>> m_children;
};

} // namespace twb::edit
