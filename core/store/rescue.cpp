// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rescue.h"

#include "core/sqlite/transaction.h"
#include "core/store/libraryfile.h"
#include "core/store/remainswriter.h"
#include "core/store/unfinishedfile.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QTemporaryFile>

namespace twb::store {

using namespace Qt::StringLiterals;

namespace {

QString freePath(const QString &path)
{
    const QFileInfo file(path);
    const QString stem = file.absolutePath() + u'/' + file.completeBaseName() + u".gerettet"_s;
    QString free = stem + u".twb"_s;
    for (int i = 2; QFileInfo::exists(free); ++i)
        free = stem + u"-%1.twb"_s.arg(i);
    return free;
}

LibraryInfo infoFrom(const QHash<QString, QString> &settings)
{
    LibraryInfo info;
    info.id = QUuid::fromString(settings.value(u"id"_s));
    info.name = settings.value(u"name"_s);
    info.municipality = settings.value(u"municipality"_s);
    info.created = QDateTime::fromString(settings.value(u"created"_s), Qt::ISODateWithMs).toUTC();
    info.example = settings.value(u"example"_s) == "1"_L1;
    return info;
}

/// Saves the attachments of which every piece is there, each through a file of its own that goes away.
class AttachmentSaver {
public:
    AttachmentSaver(AttachmentTable &table, const Remains &remains) : m_table(table), m_remains(remains) { }

    Result<void> save(const PageScan &scan, const Progress &progress)
    {
        for (const auto &[number, attachment] : m_remains.attachments) {
            if (progress.cancelled())
                return failure(ErrorCode::Cancelled);
            if (auto saved = saveOne(scan, number, attachment); !saved)
                return saved;
        }
        return {};
    }

    qint64 saved() const { return m_saved; }
    const QStringList &lost() const { return m_lost; }

private:
    Result<void> saveOne(const PageScan &scan, qint64 number, const Remains::FoundAttachment &attachment)
    {
        QTemporaryFile file;
        if (!file.open())
            return failure(ErrorCode::FileNotWritable, {file.fileTemplate(), file.errorString()});
        QCryptographicHash hash(QCryptographicHash::Sha256);
        const auto pieces = m_remains.pieces.find(number);
        if (pieces != m_remains.pieces.end())
            for (const auto &[piece, place] : pieces->second) {
                const auto row = scan.rowAt(place);
                const QByteArray bytes = row ? row->values.back().bytes : QByteArray();
                hash.addData(bytes);
                if (file.write(bytes) != bytes.size())
                    return failure(ErrorCode::DiskFull, {file.fileName()});
            }
        if (hash.result() != attachment.hash.toBytes()) {
            m_lost.append(attachment.hash.toHex());
            return {};
        }
        ++m_saved;
        file.seek(0);
        return m_table.add(file, attachment.mediaType, {}).transform([](const Attachment &) { });
    }

    AttachmentTable &m_table;
    const Remains &m_remains;
    qint64 m_saved = 0;
    QStringList m_lost;
};

Result<Rescued> writeRemains(
    const PageScan &scan, const Remains &remains, const QString &draft, const Progress &progress)
{
    // One file and no log beside it, on the disk with every commit.
    auto connection = LibraryFile::connect(draft, {.journal = Journal::Rollback});
    if (!connection)
        return std::unexpected(connection.error());
    RemainsWriter writer(**connection, remains);
    AttachmentTable attachments(**connection);
    AttachmentSaver saver(attachments, remains);
    const auto written = writer.write().and_then([&] { return saver.save(scan, progress); }).and_then([&] {
        return (*connection)->execute("PRAGMA journal_mode=DELETE");
    });
    return written.transform([&] {
        return Rescued{{}, writer.records(), qint64(remains.revisions.size()), writer.steps(), saver.saved(),
            writer.damagedRecords(), saver.lost()};
    });
}

} // namespace

Result<Rescued> rescueLibrary(const QString &path, const Clock &clock, const Progress &progress)
{
    const auto scan = PageScan::open(path);
    if (!scan)
        return std::unexpected(scan.error());
    const auto remains = findRemains(**scan, progress);
    if (!remains)
        return std::unexpected(remains.error());
    if (remains->revisions.empty() && remains->settings.isEmpty())
        return failure(ErrorCode::LibraryDamaged, {path, u"no revisions"_s});
    const QString target = freePath(path);
    const auto unfinished = UnfinishedFile::begin(target);
    if (!unfinished)
        return std::unexpected(unfinished.error());
    const QString made = (*unfinished)->path();
    auto rescued = LibraryFile::create(made, infoFrom(remains->settings), clock.now())
                       .and_then([&] { return writeRemains(**scan, *remains, made, progress); })
                       .and_then([&](const Rescued &saved) {
                           return (*unfinished)->finish().transform([&] { return saved; });
                       });
    if (rescued)
        rescued->path = target;
    return rescued;
}

Result<void> rebuildTableIndexes(const QString &path)
{
    const auto connection = LibraryFile::connect(path, {});
    if (!connection)
        return std::unexpected(connection.error());
    auto transaction = sqlite::Transaction::begin(**connection);
    if (!transaction)
        return std::unexpected(transaction.error());
    return (*connection)->execute("REINDEX").and_then([&] { return transaction->commit(); });
}

} // namespace twb::store
