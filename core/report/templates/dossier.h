// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/id.h"
#include "core/model/fields.h"

#include <QHash>
#include <QStringList>

#include <map>
#include <optional>

namespace twb::store {
class Library;
}
namespace twb::index {
class Index;
}

namespace twb::report {

/// A record as a report sees it. Without persons, their fields are not even here.
struct Dossier {
    RecordId id;
    model::Kind kind = model::Kind::Other;
    QJsonObject fields;
    QStringList conflicts; ///< identifiers of fields in open conflict
    bool hasPersons = false; ///< the record names persons, whether or not they are here
    QString language; ///< of its texts, "de" or "en"; empty where they do not say
    QList<Dossier> lessons; ///< lessons that name it as their project
    QList<Dossier> adoptions; ///< adoptions that have it as their original
    QList<Dossier> contacts; ///< only with persons

    QJsonValue value(QLatin1StringView field) const { return fields.value(field); }
    QString text(QLatin1StringView field) const { return fields.value(field).toString(); }
    bool isDraft() const { return text(QLatin1StringView("review_state")) == QLatin1StringView("draft"); }
};

/// What a report tells of its records.
struct Extent {
    bool persons = false;
    bool lessons = true; ///< of projects
    bool adoptions = true;
    bool sources = true;
    bool drafts = false; ///< records whose review state is "draft"
};

/// Reads what a report needs of one record, each record once as long as all of them are not too much to keep.
/// Library and index must outlive it.
class Gatherer {
public:
    Gatherer(const store::Library &library, const index::Index &index, Extent extent)
        : m_library(library), m_index(index), m_extent(extent)
    {
    }

    /// The record alone; nothing when it is not there or lies in the trash.
    Result<std::optional<Dossier>> read(const RecordId &id) const;

    /// The record with its lessons, adoptions and contacts.
    Result<std::optional<Dossier>> gather(const RecordId &id) const;

private:
    Result<std::optional<Dossier>> readNow(const RecordId &id) const;

    const store::Library &m_library;
    const index::Index &m_index;
    Extent m_extent;
    mutable QHash<RecordId, std::optional<Dossier>> m_read;
    mutable qsizetype m_size = 0; ///< of what was read and is kept, in bytes
};

/// What is said of records that others name. Reads each once; what it returns lives as long as it.
class RecordNames {
public:
    explicit RecordNames(const Gatherer &gatherer) : m_gatherer(gatherer) { }

    struct Name {
        QString title; ///< empty when the record is not there
        model::Kind kind = model::Kind::Other;
        QString district; ///< of a municipality
        QString role; ///< of a municipality in the network
        QStringList municipalities; ///< AGS keys of a project or lesson
    };

    const Name &record(const RecordId &id) const;

    /// By AGS key; the key stands for the name where the library does not know it.
    const Name &municipality(const QString &key) const;

    /// "Arnsberg, Olpe" for a field of type Municipalities.
    QString municipalities(const QJsonValue &field) const;

private:
    const Gatherer &m_gatherer;
    mutable std::map<RecordId, Name> m_names; ///< entries stay where they are
};

/// The AGS keys in a field of type Municipalities or Municipality.
QStringList municipalityKeys(const QJsonValue &field);

} // namespace twb::report
