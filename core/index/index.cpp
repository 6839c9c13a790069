// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/index/index.h"

#include "core/index/check.h"
#include "core/index/entryreader.h"
#include "core/index/fulltext.h"
#include "core/index/indexfile.h"
#include "core/index/rowcatchup.h"

#include <QDir>
#include <QFileInfo>
#include <QtEndian>

namespace twb::index {

using namespace Qt::StringLiterals;

struct Index::Private {
    QString path;
    QByteArray libraryId;
    TemporaryPlace temporary;
    std::optional<Error> setback;
    std::unique_ptr<Database> database;
    std::unique_ptr<EntryReader> entries;
    State state;
    CodeTable codes; ///< kept between one save and the next

    Result<void> take(Result<std::unique_ptr<Database>> opened)
    {
        if (!opened)
            return std::unexpected(opened.error());
        codes = {};
        entries.reset();
        database = *std::move(opened);
        entries = std::make_unique<EntryReader>(*database);
        return reload();
    }

    Result<void> open()
    {
        if (!isInMemory(path))
            QDir().mkpath(QFileInfo(path).absolutePath());
        return take(openIndexFile(path, libraryId));
    }

    /// Where nothing can be written, or the disk is full.
    Result<void> openElsewhere(const Error &error)
    {
        setback = error;
        const QString cached = std::exchange(path, QString());
        auto opened = take(temporary.open(cached, libraryId));
        path = temporary.path();
        return opened;
    }

    Result<void> reload()
    {
        return readState(*database).transform([this](const State &read) { state = read; });
    }

    Result<void> clear()
    {
        const qint64 unseen = std::max(state.generation, state.draft) + 1;
        codes = {};
        auto transaction = beginWriting(*database, state);
        if (!transaction)
            return std::unexpected(transaction.error());
        return dropAll(*database)
            .and_then([&] { return createSchema(*database, libraryId, unseen); })
            .and_then([&] { return transaction->commit(); })
            .and_then([&] { return reload(); });
    }

    /// False when the library is not the one the index has read, such as an older copy put in its place.
    Result<bool> isContinued(const store::Library &library, qint64 last)
    {
        if (last < state.sequence)
            return false;
        if (state.step == 0)
            return true;
        const auto newest = library.steps(1);
        if (!newest)
            return std::unexpected(newest.error());
        if (newest->isEmpty() || newest->first().number < state.step)
            return false;
        return library.steps(1, newest->first().number - state.step)
            .transform([this](const QList<store::Step> &found) {
                return !found.isEmpty() && found.first().number == state.step
                    && markOf(found.first()) == state.stepMark;
            });
    }

    /// Throws everything away when the library has removed what was read, so that nothing of it stays in
    /// the file either.
    Result<void> forgetRemoved(const store::Library &library)
    {
        const auto removal = library.lastRemoval();
        if (!removal)
            return std::unexpected(removal.error());
        if (state.sequence == 0 || *removal <= state.sequence)
            return {};
        return database->execute("PRAGMA secure_delete=ON")
            .and_then([this] { return clear(); })
            .and_then([this] { return database->execute("PRAGMA wal_checkpoint(TRUNCATE)"); });
    }

    Result<void> readRows(const store::Library &library, const Progress &progress)
    {
        if (auto ready = reload().and_then([&] { return forgetRemoved(library); }); !ready)
            return ready;
        const auto newest = library.steps(1);
        const auto last = library.lastSequence();
        if (!newest || !last)
            return std::unexpected(newest ? last.error() : newest.error());
        const auto continued = isContinued(library, *last);
        if (!continued)
            return std::unexpected(continued.error());
        if (!*continued)
            if (auto cleared = clear(); !cleared)
                return cleared;
        if (state.sequence >= *last)
            return {};
        const bool isEmpty = newest->isEmpty();
        const RowCatchUp::End end{
            *last, isEmpty ? 0 : newest->first().number, isEmpty ? 0 : markOf(newest->first())};
        const auto read = RowCatchUp(*database, state, codes).run(library, end, progress);
        if (!read)
            codes = {};
        return read;
    }

    /// A file that can be opened but not written shows only now.
    Result<void> tryWriting()
    {
        return withPatience(
            [this] {
                return reload()
                    .and_then([this] { return beginWriting(*database, state); })
                    .and_then([this](sqlite::Transaction transaction) {
                        return writeState(*database, state).and_then([&] { return transaction.commit(); });
                    });
            },
            {});
    }

    static qint64 markOf(const store::Step &step)
    {
        return qint64(qFromBigEndian<quint64>(step.id.toRfc4122().constData()));
    }
};

QString Index::pathFor(const QString &cacheFolder, const store::LibraryInfo &library)
{
    return QDir(cacheFolder).filePath(library.id.toString(QUuid::WithoutBraces) + u".index"_s);
}

Index::Index() : d(std::make_unique<Private>()) { }
Index::~Index() = default;

Result<std::unique_ptr<Index>> Index::open(const QString &path, const store::LibraryInfo &library)
{
    std::unique_ptr<Index> index(new Index);
    index->d->path = path;
    index->d->libraryId = library.id.toRfc4122();
    return index->d->open().transform([&] { return std::move(index); });
}

Result<std::unique_ptr<Index>> Index::openIn(const QString &cacheFolder, const store::LibraryInfo &library)
{
    std::unique_ptr<Index> index(new Index);
    index->d->path = pathFor(cacheFolder, library);
    index->d->libraryId = library.id.toRfc4122();
    auto opened = index->d->open().and_then([&] { return index->d->tryWriting(); });
    if (!opened && troubleOf(opened.error()) == Trouble::NotWritable)
        opened = index->d->openElsewhere(opened.error());
    return opened.transform([&] { return std::move(index); });
}

const std::optional<Error> &Index::setback() const
{
    return d->setback;
}

bool Index::isGone() const
{
    return d->database->isMoved();
}

QString Index::path() const
{
    return d->path;
}

bool Index::isCurrent(qint64 sequence) const
{
    return d->state.sequence >= sequence && d->state.textDone == d->state.next - 1;
}

Result<void> Index::catchUp(const store::Library &library, const Progress &progress)
{
    return catchUpRows(library, progress).and_then([&] { return catchUpFullText(library, progress); });
}

Result<void> Index::catchUpRows(const store::Library &library, const Progress &progress)
{
    return withPatience([&] { return d->readRows(library, progress); }, progress);
}

Result<void> Index::catchUpFullText(const store::Library &library, const Progress &progress)
{
    const auto read = [&] {
        return d->reload().and_then(
            [&] { return FullText(*d->database, d->state).catchUp(library, progress); });
    };
    return withPatience(read, progress);
}

Result<bool> Index::catchUpFewTexts(const store::Library &library, qint64 most, const Progress &progress)
{
    bool areFew = false;
    const auto read = [&] {
        return d->reload()
            .and_then([&] { return FullText(*d->database, d->state).catchUpFew(library, most, progress); })
            .transform([&](bool few) { areFew = few; });
    };
    return withPatience(read, progress).transform([&] { return areFew; });
}

Result<qint64> Index::fullTextPending() const
{
    return d->reload().and_then([this] { return FullText(*d->database, d->state).pending(); });
}

Result<void> Index::rebuild(const store::Library &library, const Progress &progress)
{
    const auto clear = [this] { return d->reload().and_then([this] { return d->clear(); }); };
    return withPatience(clear, progress).and_then([&] { return catchUp(library, progress); });
}

Result<QList<store::CheckProblem>> Index::check(const store::Library &library, const Progress &progress) const
{
    return checkIndex(*d->database, library, progress);
}

Result<qint64> Index::count() const
{
    return d->reload().transform([this] { return d->state.listed; });
}

Result<QList<Entry>> Index::referencesTo(const RecordId &id) const
{
    return d->entries->referencesTo(id);
}

Result<std::optional<Entry>> Index::entry(const RecordId &id) const
{
    return d->entries->entry(id);
}

Result<QList<NamedValue>> Index::names(Facet facet) const
{
    return d->entries->names(facet);
}

} // namespace twb::index
