// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/library/librarysession.h"
#include "ui/search/searchsession.h"

#include <optional>

namespace twb::ui {

/// A query with a name, kept in the library.
struct SavedSearch {
    RecordId id;
    QString name;
    QString text; ///< as in the search field
    std::optional<qint64> count = std::nullopt; ///< how many records it finds; not known at first

    bool operator==(const SavedSearch &) const = default;
};

/// The saved searches of a library by name, without those in the trash; counts are not told.
Result<QList<SavedSearch>> savedSearches(const store::Library &library);

/// The saved searches of the library that is open, and what they find at the moment: both follow the
/// library. Lives in the GUI thread and never waits there.
class SavedSearches final : public QObject {
    Q_OBJECT

public:
    SavedSearches(LibrarySession &library, SearchSession &search, QObject *parent = nullptr);

    const QList<SavedSearch> &all() const { return m_all; }

    /// The one of this name, in any case; null when there is none.
    const SavedSearch *named(const QString &name) const;

Q_SIGNALS:
    void changed();

private:
    void read();
    void take(QList<SavedSearch> searches);
    void count();

    LibrarySession &m_library;
    SearchSession &m_search;
    QList<SavedSearch> m_all;
    JobRunner::Channel m_readChannel;
};

} // namespace twb::ui
