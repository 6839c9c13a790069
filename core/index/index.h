// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/index/entry.h"
#include "core/store/checkproblem.h"
#include "core/store/libraryinfo.h"

#include <memory>
#include <optional>

namespace twb::store {
class Library;
} // namespace twb::store

namespace twb::index {

/// The disposable index of one library: rows for lists, columns for facets, full text. Everything in it
/// can be rebuilt from the library; on any doubt it is thrown away. Confined to one thread.
class Index {
public:
    /// Where the index of a library lies: in \a cacheFolder, by the library's id.
    static QString pathFor(const QString &cacheFolder, const store::LibraryInfo &library);

    /// Opens the file, or makes a new one when it is missing, of another format, of another library or
    /// damaged; several programs may do so at once. Does not read the library yet.
    static Result<std::unique_ptr<Index>> open(const QString &path, const store::LibraryInfo &library);

    /// The same at pathFor(). Where that cannot be written the index lies in a temporary folder for as long
    /// as this object lives, beginning with what could be read of the one in the cache, or in memory.
    static Result<std::unique_ptr<Index>> openIn(
        const QString &cacheFolder, const store::LibraryInfo &library);
    ~Index();

    /// For Searcher and AttachmentText.
    QString path() const;

    /// Why it does not lie in the cache; nothing when it does.
    const std::optional<Error> &setback() const;

    /// True when somebody has removed the file meanwhile, such as a program that cleans caches: it has to be
    /// opened again.
    bool isGone() const;

    /// True when rows and full text hold everything up to \a sequence of the library.
    bool isCurrent(qint64 sequence) const;

    /// Reads what the library got since last time: first all rows for lists, then the full text.
    /// Visible to searchers after each of its short transactions; can be cancelled and taken up again.
    Result<void> catchUp(const store::Library &library, const Progress &progress = {});

    /// Rows for lists only; fullTextPending() then tells how many records still wait for the rest.
    Result<void> catchUpRows(const store::Library &library, const Progress &progress = {});
    Result<void> catchUpFullText(const store::Library &library, const Progress &progress = {});

    /// The full text of new records when they are at most \a most, and nothing else of what catchUpFullText()
    /// does, so that it is done at once; false when there are more.
    Result<bool> catchUpFewTexts(const store::Library &library, qint64 most, const Progress &progress = {});
    Result<qint64> fullTextPending() const;

    /// Throws everything away and reads the library anew.
    Result<void> rebuild(const store::Library &library, const Progress &progress = {});

    /// Compares with the library and with SQLite's own check; empty when all is well.
    Result<QList<store::CheckProblem>> check(
        const store::Library &library, const Progress &progress = {}) const;

    /// Number of records listed (without the trash, without tags and contacts).
    Result<qint64> count() const;

    /// Records that name \a id in a field of type Record or Records (lessons of a project, adoptions …).
    Result<QList<Entry>> referencesTo(const RecordId &id) const;

    Result<std::optional<Entry>> entry(const RecordId &id) const;

    /// All tags or municipalities of the library, the newest first.
    Result<QList<NamedValue>> names(Facet facet) const;

private:
    Index();
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace twb::index
