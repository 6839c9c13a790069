// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/id.h"
#include "core/intake/likeness.h"
#include "core/model/revision.h"

#include <optional>

namespace twb::store {
class Library;
} // namespace twb::store

namespace twb::intake {

/// A record as its source said it last, whatever people made of it since.
struct KnownRecord {
    RecordId id;
    QString key;
    QString file; ///< name of the file, or its path inside a folder
    Prints prints;
    std::optional<Profile> profile = std::nullopt; ///< made when it is asked for
};

/// A list or folder that was imported before.
struct KnownSource {
    QString id;
    model::Kind kind = model::Kind::Other;
    QString name; ///< of the file or folder when it was imported last
    QString imported; ///< the last time, as `origin` holds it
    QString columns; ///< headerSignature() of the table that was imported last; empty when nobody knows
    std::vector<KnownRecord> records;
};

/// What earlier imports brought into a library, by source. Read once: milliseconds for a thousand records.
class KnownSources {
public:
    static Result<KnownSources> read(const store::Library &library);

    bool isEmpty() const { return m_sources.empty(); }
    std::vector<KnownSource> &all() { return m_sources; }
    bool contains(const QString &id) const; ///< of whatever kind
    KnownSource *find(const QString &id, model::Kind kind);

    /// The source with this id, made when it is new.
    KnownSource &at(const QString &id, model::Kind kind);

private:
    std::vector<KnownSource> m_sources;
    QHash<QString, size_t> m_places;
};

/// The newest revision that an import from this source wrote: each writes the time into `origin`.
const model::StoredRevision *lastImported(
    const QList<model::StoredRevision> &revisions, const QString &source);

/// The values that an import from \a source wrote last, as canonical JSON; empty when there are none.
std::string importedFields(const store::Library &library, const RecordId &record, const QString &source);

} // namespace twb::intake
