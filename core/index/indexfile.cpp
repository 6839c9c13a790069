// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/index/indexfile.h"

#include "core/analysis/ftstokenizer.h"
#include "core/base/logging.h"
#include "core/index/schema.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QTemporaryDir>
#include <QUuid>

#include <array>
#include <chrono>
#include <thread>

namespace twb::index {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto pause = 50ms;
constexpr int mostTries = 200; // ten seconds
constexpr auto longestPatience = 60s;
constexpr int lockPatience = 5000; // milliseconds

constexpr std::array besides{"-wal"_L1, "-shm"_L1, "-journal"_L1};

Result<std::unique_ptr<Database>> connect(const QString &path)
{
    auto opened = Database::open(path, Database::Access::Write);
    if (opened && !analysis::registerFtsTokenizer((*opened)->handle()))
        return failure(ErrorCode::IndexFailed, {u"open"_s, u"SQLite without FTS5"_s});
    return opened;
}

/// What lies there is no index of this library: its tables give way to ours, unless another program was
/// quicker.
Result<void> makeTables(Database &database, const QByteArray &libraryId)
{
    auto transaction = sqlite::Transaction::begin(database, Database::Access::Write);
    if (!transaction)
        return std::unexpected(transaction.error());
    const auto usable = isUsable(database, libraryId);
    if (!usable)
        return std::unexpected(usable.error());
    if (*usable)
        return {};
    return dropAll(database)
        .and_then([&] { return createSchema(database, libraryId, State().generation); })
        .and_then([&] { return transaction->commit(); });
}

Result<std::unique_ptr<Database>> openOnce(const QString &path, const QByteArray &libraryId)
{
    auto opened = connect(path);
    if (!opened)
        return opened;
    const auto usable = isUsable(**opened, libraryId);
    if (!usable)
        return std::unexpected(usable.error());
    if (!*usable)
        if (auto made = makeTables(**opened, libraryId); !made)
            return std::unexpected(made.error());
    return opened;
}

/// A damaged file is removed with what lies beside it, by one program at a time: another one may have put a
/// good one in its place meanwhile.
void removeDamaged(const QString &path, const QByteArray &libraryId)
{
    QLockFile lock(path + ".lock"_L1);
    if (!lock.tryLock(lockPatience))
        return;
    const auto again = openOnce(path, libraryId);
    if (again || troubleOf(again.error()) != Trouble::Damaged)
        return;
    qCWarning(logIndex) << "index thrown away:" << again.error().arguments;
    QFile::remove(path);
    for (const QLatin1StringView suffix : besides)
        QFile::remove(path + suffix);
}

/// A log without its file would be taken for that of the next one.
void removeStrayLog(const QString &path)
{
    if (QFileInfo::exists(path) || !QFileInfo::exists(path + "-shm"_L1))
        return;
    QLockFile lock(path + ".lock"_L1);
    if (!lock.tryLock(lockPatience) || QFileInfo::exists(path))
        return;
    for (const QLatin1StringView suffix : besides)
        QFile::remove(path + suffix);
}

} // namespace

Result<std::unique_ptr<Database>> openIndexFile(const QString &path, const QByteArray &libraryId)
{
    removeStrayLog(path);
    auto opened = openOnce(path, libraryId);
    for (int i = 0; !opened && i < mostTries; ++i) {
        const Trouble trouble = troubleOf(opened.error());
        if (trouble == Trouble::Damaged)
            removeDamaged(path, libraryId);
        else if (trouble != Trouble::Busy)
            break;
        std::this_thread::sleep_for(pause);
        opened = openOnce(path, libraryId);
    }
    return opened;
}

bool isInMemory(const QString &path)
{
    return path.startsWith("file:/"_L1);
}

Result<void> withPatience(const std::function<Result<void>()> &work, const Progress &progress)
{
    const auto end = std::chrono::steady_clock::now() + longestPatience;
    auto done = work();
    while (!done && troubleOf(done.error()) == Trouble::Busy && std::chrono::steady_clock::now() < end) {
        if (progress.cancelled())
            return failure(ErrorCode::Cancelled);
        std::this_thread::sleep_for(pause);
        done = work();
    }
    return done;
}

TemporaryPlace::TemporaryPlace() = default;
TemporaryPlace::~TemporaryPlace() = default;
TemporaryPlace::TemporaryPlace(TemporaryPlace &&) noexcept = default;
TemporaryPlace &TemporaryPlace::operator=(TemporaryPlace &&) noexcept = default;

Result<std::unique_ptr<Database>> TemporaryPlace::open(const QString &cached, const QByteArray &libraryId)
{
    m_folder = std::make_unique<QTemporaryDir>(QDir::tempPath() + "/transferwerkbank-XXXXXX"_L1);
    m_path = m_folder->filePath(u"index"_s);
    if (m_folder->isValid()) {
        if (auto copied = copyIndex(cached, m_path); !copied) {
            qCInfo(logIndex) << "index not copied:" << copied.error().arguments;
            QFile::remove(m_path);
        }
        if (auto opened = openIndexFile(m_path, libraryId))
            return opened;
    }
    m_folder.reset();
    m_path = u"file:/%1?vfs=memdb"_s.arg(QUuid::createUuid().toString(QUuid::WithoutBraces));
    return openIndexFile(m_path, libraryId);
}

} // namespace twb::index
