// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/index/index.h"

#include "core/analysis/ftstokenizer.h"
#include "core/base/logging.h"
#include "core/index/check.h"
#include "core/index/entryreader.h"
#include "core/index/fulltext.h"
#include "core/index/rowcatchup.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace twb::index {

using namespace Qt::StringLiterals;

struct Index::Private {
    QString path;
    QByteArray libraryId;
    std::unique_ptr<Database> database;
    std::unique_ptr<EntryReader> entries;
    State state;
    CodeTable codes; ///< kept between one save and the next

    Result<void> connect()
    {
        auto opened = Database::open(path, Database::Access::Write);
        if (!opened)
            return std::unexpected(opened.error());
        database = *std::move(opened);
        if (!analysis::registerFtsTokenizer(database->handle()))
            return failure(ErrorCode::IndexFailed, {u"open"_s, u"SQLite without FTS5"_s});
        entries = std::make_unique<EntryReader>(*database);
        return {};
    }

    void disconnect()
    {
        codes = {};
        entries.reset();
        database.reset();
    }

    Result<void> reload()
    {
        return readState(*database).transform([this](const State &read) { state = read; });
    }

    /// Opens what is there; false when it is no index of ours.
    Result<bool> openExisting()
    {
        return connect()
            .and_then([this] { return isUsable(*database, libraryId); })
            .and_then([this](bool usable) {
                return usable ? reload().transform([] { return true; }) : Result<bool>(false);
            });
    }

    Result<void> makeNew()
    {
        disconnect();
        for (const QLatin1StringView suffix : {""_L1, "-wal"_L1, "-shm"_L1})
            QFile::remove(path + suffix);
        return connect().and_then([this] { return makeTables(false, State().generation); });
    }

    Result<void> makeTables(bool dropOld, qint64 generation)
    {
        auto transaction = Transaction::begin(*database, Database::Access::Write);
        if (!transaction)
            return std::unexpected(transaction.error());
        const auto dropped = dropOld ? dropSchema(*database) : Result<void>();
        return dropped.and_then([&] { return createSchema(*database, libraryId, generation); })
            .and_then([&] { return transaction->commit(); })
            .and_then([&] { return reload(); });
    }

    Result<void> clear()
    {
        const qint64 unseen = std::max(state.generation, state.draft) + 1;
        auto cleared = database ? makeTables(true, unseen) : makeNew();
        if (cleared)
            return cleared;
        qCWarning(logIndex) << "index thrown away:" << cleared.error().arguments;
        return makeNew();
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
    QDir().mkpath(QFileInfo(path).absolutePath());
    std::unique_ptr<Index> index(new Index);
    index->d->path = path;
    index->d->libraryId = library.id.toRfc4122();
    const auto usable = index->d->openExisting();
    if (usable && *usable)
        return index;
    if (!usable)
        qCWarning(logIndex) << "index made anew:" << usable.error().arguments;
    return index->d->makeNew().transform([&] { return std::move(index); });
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
    if (auto ready = d->reload().and_then([&] { return d->forgetRemoved(library); }); !ready)
        return ready;
    const auto newest = library.steps(1);
    const auto last = library.lastSequence();
    if (!newest || !last)
        return std::unexpected(newest ? last.error() : newest.error());
    const auto continued = d->isContinued(library, *last);
    if (!continued)
        return std::unexpected(continued.error());
    if (!*continued)
        if (auto cleared = d->clear(); !cleared)
            return cleared;
    if (d->state.sequence >= *last)
        return {};
    const bool isEmpty = newest->isEmpty();
    const RowCatchUp::End end{
        *last, isEmpty ? 0 : newest->first().number, isEmpty ? 0 : Private::markOf(newest->first())};
    const auto read = RowCatchUp(*d->database, d->state, d->codes).run(library, end, progress);
    if (!read)
        d->codes = {};
    return read;
}

Result<void> Index::catchUpFullText(const store::Library &library, const Progress &progress)
{
    return d->reload().and_then([&] { return FullText(*d->database, d->state).catchUp(library, progress); });
}

Result<qint64> Index::fullTextPending() const
{
    return d->reload().and_then([this] { return FullText(*d->database, d->state).pending(); });
}

Result<void> Index::rebuild(const store::Library &library, const Progress &progress)
{
    return d->clear().and_then([&] { return catchUp(library, progress); });
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
