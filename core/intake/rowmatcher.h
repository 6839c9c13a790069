// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/knownsources.h"
#include "core/intake/mapping.h"

namespace twb::intake {

/// What tells a row of a source from the others.
struct RowFacts {
    qint64 number = 0; ///< SourceRow::number
    QString key;
    QString file;
    Prints prints;
    Profile profile;
};

/// Which row is which record of a known source, and how well the two agree.
struct RowMatch {
    std::vector<int> recordOf; ///< per row: index of its record, -1 for none
    qint64 same = 0; ///< rows that are their records for what they say
    qint64 titled = 0; ///< rows that share no more than key and title with their records
    qint64 contradicted = 0; ///< rows whose key or path belongs to a record that says something else

    bool isNothing() const { return same + titled + contradicted == 0; }
};

/// Finds for every row the record that it was before: the one that says the same, else the one in the same
/// place (key, or path of a note) that says something like it, else the one of the same title or contents.
/// No record is given to two rows. The order of the rows does not matter.
class RowMatcher {
public:
    /// All references outlive the matcher; profiles of \a known are made where they are needed.
    RowMatcher(const std::vector<RowFacts> &rows, KnownSource &known, const store::Library &library,
        const Mapping &mapping);

    RowMatch match();

private:
    using Places = QHash<QString, QList<int>>;

    QString placeOf(const QString &key, const QString &file) const;
    bool isFree(int record) const { return !m_taken[size_t(record)]; }
    bool isOpen(int row) const { return m_match.recordOf[size_t(row)] < 0; }
    const Profile &profile(int record);
    void take(int row, int record);
    void matchPrintsInPlace();
    void matchPrints();
    void matchTitlesInPlace();
    void matchPlaces();
    void matchTitles();
    void matchContents();
    void matchRest();
    void pair(const QList<int> &rows, const QList<int> &records, Likeness least);

    const std::vector<RowFacts> &m_rows;
    KnownSource &m_known;
    const store::Library &m_library;
    bool m_notes; ///< a file is one record: its path is its place
    bool m_keyed; ///< the source states keys
    Places m_rowsAt;
    Places m_recordsAt;
    std::vector<bool> m_taken;
    qint64 m_moved = 0; ///< rows that were found in another place
    RowMatch m_match;
};

} // namespace twb::intake
