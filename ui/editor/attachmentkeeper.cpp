// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/attachmentkeeper.h"

#include "core/base/wholefile.h"
#include "core/store/fileidentity.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMimeDatabase>

#include <algorithm>

namespace twb::ui {

using namespace Qt::StringLiterals;

namespace {

qint64 totalSize(const QStringList &paths)
{
    qint64 total = 0;
    for (const QString &path : paths)
        total += QFileInfo(path).size();
    return total;
}

Result<QJsonObject> takeOne(store::Library &library, const QString &path, const Progress &progress)
{
    if (store::belongsToLibrary(path, library.path()))
        return failure(ErrorCode::LibraryLocked, {path, QString()});
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileNotReadable, {path, file.errorString()});
    const QString mediaType = QMimeDatabase().mimeTypeForFile(path).name();
    return library.addAttachment(file, mediaType, progress).transform([&](const store::Attachment &added) {
        return QJsonObject{{u"hash"_s, added.hash.toHex()}, {u"name"_s, QFileInfo(path).fileName()},
            {u"media_type"_s, added.mediaType}, {u"size"_s, added.size}};
    });
}

Result<QJsonArray> takeAll(store::Library &library, const QStringList &paths, const Progress &progress)
{
    const qint64 total = totalSize(paths);
    qint64 before = 0;
    QJsonArray taken;
    for (const QString &path : paths) {
        const Progress part{
            [&progress, before, total](qint64 done, qint64) { progress(before + done, total); },
            progress.stop};
        const auto attachment = takeOne(library, path, part);
        if (!attachment)
            return std::unexpected(attachment.error());
        taken.append(*attachment);
        before += QFileInfo(path).size();
    }
    return taken;
}

/// The name of a file and nothing else, whatever a foreign library says.
QString fileName(const QJsonObject &attachment)
{
    const QString name = QFileInfo(attachment.value("name"_L1).toString()).fileName();
    return name.isEmpty() ? attachment.value("hash"_L1).toString().left(8) : name;
}

} // namespace

AttachmentKeeper::AttachmentKeeper(
    LibrarySession &library, Prompts &prompts, const Formats &formats, QObject *parent)
    : QObject(parent), m_library(library), m_prompts(prompts), m_formats(formats)
{
    connect(&library, &LibrarySession::progressed, this,
        [this](const JobRunner::ChannelId &channel, qint64 done, qint64 total) {
            if (channel == m_takeChannel && m_busy)
                Q_EMIT progressed(done, total);
        });
}

QStringList AttachmentKeeper::withoutLarge(const QStringList &paths) const
{
    QStringList kept;
    QStringList words;
    for (const QString &path : paths) {
        const QFileInfo file(path);
        if (file.size() <= largest)
            kept.append(path);
        else
            words.append(
                tr("“%1” has %2.").arg(file.fileName(), m_formats.locale().formattedDataSize(file.size())));
    }
    if (!words.isEmpty())
        m_prompts.inform(tr("Too large for an attachment"),
            tr("%1 An attachment may have at most %2. Make the file smaller, or name where it lies as a "
               "source.")
                .arg(words.join(u' '), m_formats.locale().formattedDataSize(largest)));
    return kept;
}

void AttachmentKeeper::take(
    const QStringList &paths, QObject *context, std::function<void(const QJsonArray &)> done)
{
    if (const QStringList files = withoutLarge(paths); !files.isEmpty())
        m_waiting.append({files, context, std::move(done)});
    takeNext();
}

void AttachmentKeeper::takeNext()
{
    if (m_busy || m_waiting.isEmpty())
        return;
    m_busy = true;
    const Delivery delivery = m_waiting.takeFirst();
    Q_EMIT progressed(0, qMax(qint64(1), totalSize(delivery.files)));
    const auto work = [files = delivery.files](store::Library &library, const Progress &progress) {
        return takeAll(library, files, progress);
    };
    m_library.write(m_takeChannel, this, work, [this, delivery](const Result<QJsonArray> &taken) {
        m_busy = false;
        Q_EMIT progressed(0, 0);
        if (!taken && taken.error().code != ErrorCode::Cancelled)
            m_prompts.showError(taken.error());
        if (taken && delivery.context)
            delivery.done(*taken);
        takeNext();
    });
}

void AttachmentKeeper::stop()
{
    m_waiting.clear();
    m_library.requestStop(m_takeChannel);
}

void AttachmentKeeper::write(const QJsonObject &attachment, const QString &path, std::function<void()> done)
{
    const auto hash = AttachmentHash::fromHex(attachment.value("hash"_L1).toString());
    const auto work = [hash, path](const store::Library &library, const index::Index &, const Progress &) {
        return WholeFile::write(
            path, Existing::Replace, [&](QIODevice &device) { return library.readAttachment(hash, device); });
    };
    m_library.read(
        JobRunner::everyJob, this, work, [this, done = std::move(done)](const Result<void> &written) {
            if (written)
                done();
            else
                m_prompts.showError(written.error());
        });
}

/// A copy that cannot be changed: changes would not come back into the library.
void AttachmentKeeper::open(const QJsonObject &attachment)
{
    const QString folder = m_copies.filePath(attachment.value("hash"_L1).toString().left(16));
    if (!QDir().mkpath(folder)) {
        m_prompts.showError(failure(ErrorCode::FileNotWritable, {folder, QString()}).error());
        return;
    }
    const QString path = folder + u'/' + fileName(attachment);
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    write(attachment, path, [this, path] {
        QFile::setPermissions(path, QFile::ReadOwner);
        m_prompts.openDocument(path);
    });
}

void AttachmentKeeper::saveAs(const QJsonObject &attachment)
{
    const QString path = m_prompts.saveFile(tr("Save attachment"), fileName(attachment), tr("All files (*)"));
    if (!path.isEmpty())
        write(attachment, path, [] { });
}

void AttachmentKeeper::loadPictures(const QStringList &hashes, QObject *context, std::function<void()> done)
{
    const auto work = [hashes](const store::Library &library, const index::Index &,
                          const Progress &) -> Result<Pictures> {
        Pictures pictures;
        for (const QString &hash : hashes) {
            QBuffer buffer;
            buffer.open(QIODevice::WriteOnly);
            const bool read = library.readAttachment(AttachmentHash::fromHex(hash), buffer).has_value();
            pictures.insert(hash, read ? decodePicture(buffer.data()) : QImage());
        }
        return pictures;
    };
    m_library.read(JobRunner::everyJob, this, work,
        [this, context = QPointer(context), done = std::move(done)](const Result<Pictures> &pictures) {
            if (pictures)
                m_pictures.insert(*pictures);
            if (pictures && context)
                done();
        });
}

bool AttachmentKeeper::canOpen(const QString &mediaType)
{
    static const QStringList kinds{u"image/"_s, u"application/vnd.oasis."_s,
        u"application/vnd.openxmlformats-"_s, u"application/vnd.ms-excel"_s, u"application/msword"_s};
    static const QStringList exactly{
        u"application/pdf"_s, u"text/plain"_s, u"text/csv"_s, u"text/markdown"_s};
    return exactly.contains(mediaType)
        || std::ranges::any_of(kinds, [&](const QString &kind) { return mediaType.startsWith(kind); });
}

QString AttachmentKeeper::described(const QJsonObject &attachment, const Formats &formats)
{
    const QMimeType type = QMimeDatabase().mimeTypeForName(attachment.value("media_type"_L1).toString());
    const QString kind = type.isValid() && !type.isDefault() ? type.comment() : QString();
    const QString size = formats.locale().formattedDataSize(qint64(attachment.value("size"_L1).toDouble()));
    return kind.isEmpty() ? size : tr("%1 · %2", "kind of file · size").arg(kind, size);
}

} // namespace twb::ui
