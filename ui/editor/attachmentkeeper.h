// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/library/librarysession.h"
#include "ui/presentation/formats.h"
#include "ui/presentation/prompts.h"
#include "ui/reader/pictures.h"

#include <QJsonArray>
#include <QPointer>
#include <QTemporaryDir>

namespace twb::ui {

/// Brings files into the library and out of it, away from the GUI thread. Lives in the GUI thread; tells
/// errors itself. Attachments are the objects that a field of attachments holds.
class AttachmentKeeper final : public QObject {
    Q_OBJECT

public:
    /// What one file may have, in bytes: a library is mailed, copied and backed up as a whole.
    static constexpr qint64 largest = 200LL * 1024 * 1024;

    AttachmentKeeper(
        LibrarySession &library, Prompts &prompts, const Formats &formats, QObject *parent = nullptr);

    bool isBusy() const { return m_busy; }

    /// Takes files in, one after the other; \a done gets them as attachments, and is not called when it was
    /// stopped or a file could not be read. Files that are too large are told and left out. While others
    /// are being taken in they wait.
    void take(const QStringList &paths, QObject *context, std::function<void(const QJsonArray &)> done);

    /// Takes in no more, neither what is being read nor what waits.
    void stop();

    /// Shows a copy in the system's viewer. \pre canOpen() its media type
    void open(const QJsonObject &attachment);

    void saveAs(const QJsonObject &attachment);

    /// The pictures among these attachments, by hash; those that are none are null. Kept for the next time.
    void loadPictures(const QStringList &hashes, QObject *context, std::function<void()> done);
    const Pictures &pictures() const { return m_pictures; }

    /// Whether the system may be asked to open such a file: documents and pictures, nothing that runs.
    static bool canOpen(const QString &mediaType);

    /// "PDF document · 1.2 MB".
    static QString described(const QJsonObject &attachment, const Formats &formats);

Q_SIGNALS:
    /// Bytes; total 0: the work is done.
    void progressed(qint64 done, qint64 total);

private:
    /// Files that were given together.
    struct Delivery {
        QStringList files;
        QPointer<QObject> context;
        std::function<void(const QJsonArray &)> done;
    };

    void takeNext();
    QStringList withoutLarge(const QStringList &paths) const;
    void write(const QJsonObject &attachment, const QString &path, std::function<void()> done);

    LibrarySession &m_library;
    Prompts &m_prompts;
    const Formats &m_formats;
    QTemporaryDir m_copies;
    Pictures m_pictures;
    QList<Delivery> m_waiting;
    bool m_busy = false;
    JobRunner::Channel m_takeChannel;
};

} // namespace twb::ui
