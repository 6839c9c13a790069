// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/census.h"
#include "core/intake/import.h"

namespace twb::intake {

/// Which source this is, and which of its rows are records that are there.
struct Identity {
    QString id;
    QString name; ///< under which it came last; empty when it is new
    QList<SimilarSource> similar; ///< others that it could be, the likeliest first
    QString columns; ///< what is kept of a table's header when nothing else states which list it is
    QHash<qint64, RecordId> ids; ///< per number of a row; rows that are missing are new and in order
    bool known = false;
    std::optional<qint64> mayChange; ///< so many records without a question; nothing: any number
};

/// Decides by what a source says: its rows are compared with what earlier imports brought. Other columns
/// than those of before speak against it, the same ones for it where two say the same. A name of a file
/// counts for nothing. What is uncertain is a new source.
class SourceIdentifier {
public:
    /// The references outlive it; what is identified becomes known to the next.
    SourceIdentifier(const store::Library &library, const ImportRequest &request, KnownSources &known)
        : m_library(library), m_request(request), m_known(known)
    {
    }

    /// False when a table has nothing that it could be: then its first rows are census enough.
    bool comparesRows(const Mapping &mapping) const
    {
        return mapping.form == SourceForm::Markdown || !m_known.isEmpty() || m_request.sources.size() > 1;
    }

    /// \a name is that of the file or folder, for people. Fails with InvalidArgument when the request names
    /// a source that is not there.
    Result<Identity> identify(const Mapping &mapping, const Census &census, const QString &name);

private:
    struct Candidate;

    bool mayBe(const Mapping &mapping, const KnownSource &source) const;
    Result<KnownSource *> statedSource(const Mapping &mapping);
    void choose(const Candidate &candidate, Identity &identity) const;
    std::vector<Candidate> candidates(const Mapping &mapping, const Census &census);
    static std::optional<qint64> mayChange(const Candidate &candidate, const QString &name);
    QString freeId(const Mapping &mapping, const Census &census);
    void giveIds(const Mapping &mapping, const Census &census, const RowMatch *match, Identity &identity);
    void remember(
        const Mapping &mapping, const Census &census, const QString &name, const Identity &identity);

    const store::Library &m_library;
    const ImportRequest &m_request;
    KnownSources &m_known;
};

} // namespace twb::intake
