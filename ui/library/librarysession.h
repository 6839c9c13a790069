// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/index/attachmenttext.h"
#include "core/store/library.h"
#include "ui/library/recordview.h"
#include "ui/presentation/jobrunner.h"

#include <QTimer>

namespace twb::ui {

/// How the session gets at files; the composition of the program knows where they lie.
struct LibraryPlace {
    std::function<Result<std::unique_ptr<store::Library>>(const QString &path, store::OpenMode mode)> open;
    QString indexFolder;
    extract::Extractor extractor = {}; ///< reads the text of attachments; without one they are not read
    /// Called in the writing thread when an index lies open, before anybody is told of it; may be empty.
    std::function<void(const QString &indexPath)> indexOpened = {};
};

/// An attachment whose text cannot be searched, with the title of a record that names it.
struct UnreadAttachment {
    index::FailedAttachment attachment;
    QString recordTitle;
};

/// The library that is open, and the work on it: one thread writes and keeps the index up to date, a
/// second one reads for the page at hand, so that reading never waits for an import. Lives in the GUI
/// thread; every answer comes back there.
class LibrarySession final : public QObject {
    Q_OBJECT

public:
    explicit LibrarySession(LibraryPlace place, QObject *parent = nullptr);
    ~LibrarySession() override;

    /// Closes what is open and opens this file; opened() or openFailed() follows.
    void open(const QString &path);

    bool isOpen() const { return m_open; }
    bool isReadOnly() const { return m_readOnly; }

    /// Why nothing is written any more: the file was moved, deleted or replaced while it was open. Nothing
    /// while all is well.
    const std::optional<Error> &fileProblem() const { return m_fileProblem; }

    /// Why the index does not lie in the cache folder; nothing when it does.
    const std::optional<Error> &indexSetback() const { return m_indexSetback; }
    const QString &indexFolder() const { return m_place.indexFolder; }
    const store::LibraryInfo &info() const { return m_info; }
    const QString &path() const { return m_path; }
    const QString &indexPath() const { return m_indexPath; }

    /// True while the index lacks records that the library has.
    bool isIndexing() const { return m_indexing; }

    /// True while the text of attachments is being read, which begins when the index is up to date.
    bool isReadingAttachments() const { return m_readingAttachments; }

    /// Attachments whose text could not be read.
    qsizetype unreadAttachments() const { return m_unread; }

    /// Why attachments cannot be read at all; nothing while all is well.
    const std::optional<Error> &attachmentProblem() const { return m_attachmentProblem; }

    /// Those that could not be read, sorted by name, at most a thousand.
    static Result<QList<UnreadAttachment>> listUnread(const index::Index &index);

    /// Work with the library in the writing thread; catching up pauses for it and goes on afterwards.
    /// \a work gives a Result; where no library is open it is not called and the reason is its answer.
    template <typename Work, typename Done>
    void write(const JobRunner::ChannelId &channel, QObject *context, Work work, Done done)
    {
        m_writer.requestStop(m_catchUpChannel);
        m_writer.requestStop(m_attachmentChannel);
        auto withLibrary = [state = m_writing, work = std::move(work)](const Progress &progress) mutable {
            using Answer = std::invoke_result_t<Work &, store::Library &, const Progress &>;
            return state->library ? work(*state->library, progress) : Answer(std::unexpected(state->problem));
        };
        m_writer.run(channel, context, std::move(withLibrary), [this, done = std::move(done)](auto result) {
            const std::optional<Error> problem = result ? std::nullopt : std::optional<Error>(result.error());
            done(std::move(result));
            if (problem)
                noteFileProblem(*problem);
            catchUp();
        });
    }

    /// Work with library and index in the reading thread. Jobs of a channel replace each other.
    template <typename Work, typename Done>
    void read(const JobRunner::ChannelId &channel, QObject *context, Work work, Done done)
    {
        auto withLibrary = [state = m_reading, work = std::move(work)](const Progress &progress) mutable {
            using Answer =
                std::invoke_result_t<Work &, const store::Library &, const index::Index &, const Progress &>;
            return state->library ? work(*state->library, *state->index, progress)
                                  : Answer(std::unexpected(state->problem));
        };
        m_reader.run(channel, context, std::move(withLibrary), std::move(done));
    }

    void requestStop(const JobRunner::ChannelId &channel);

    /// Writes what is open into a new file, also when the old one is gone. \a done takes a Result<void>.
    template <typename Done>
    void saveCopy(const JobRunner::ChannelId &channel, QObject *context, const QString &path, Done done)
    {
        const auto work = [path](const store::Library &library, const index::Index &,
                              const Progress &progress) { return library.copyTo(path, progress); };
        read(channel, context, work, std::move(done));
    }

    /// Looks at once whether the file is in its place and what other programs have written; it is looked at
    /// every second anyway.
    void watch();

    /// Brings the index up to date when the library has changed, also from outside.
    void catchUp();

    /// Throws the index away and builds it anew: it is doubted.
    void rebuildIndex();

Q_SIGNALS:
    void opened();
    void closed();
    void openFailed(const Error &error);

    /// The file is no longer what was opened, or lies in its place again; see fileProblem().
    void fileProblemChanged();

    /// The index was removed and made anew: what has it open has to open it again.
    void indexReopened();

    /// The index shows other records than before: once for each step, twice where so many records are new
    /// that their texts are read after their rows.
    void indexChanged();

    /// Total 0: the work is done.
    void indexProgressed(qint64 done, qint64 total);
    void indexFailed(const Error &error);

    /// Total 0: the work is done or waits for other work.
    void attachmentsProgressed(qint64 done, qint64 total);

    /// More attachments can be searched, or other ones cannot be read.
    void attachmentsChanged();

    /// Of work given to write(), by its channel.
    void progressed(const JobRunner::ChannelId &channel, qint64 done, qint64 total);

private:
    /// What lives in one of the threads: touched there only, except for the pointer itself.
    struct Hands {
        std::unique_ptr<store::Library> library;
        std::unique_ptr<index::Index> index;
        Error problem; ///< why there is no library
        qint64 rowsSequence = -1; ///< of the library when its rows were last brought up to date
        bool untold = false; ///< the index holds what nobody was told of yet
    };
    struct Opened {
        store::LibraryInfo info;
        QString indexPath;
        std::optional<Error> indexSetback;
        bool readOnly = false;
    };
    /// What a piece of catching up did.
    struct Caught {
        bool changed = false;
        bool more = false; ///< something is left to do
        QString reopened = {}; ///< where the index lies now, because it was gone; else empty
    };

    static Result<Opened> openWriting(const LibraryPlace &place, const QString &path, Hands &hands);
    static Result<Opened> openHands(const LibraryPlace &place, const QString &path, Hands &hands);
    static Result<void> openReading(
        const LibraryPlace &place, const QString &path, const QString &indexPath, Hands &hands);
    /// What a look at the file has shown.
    struct Seen {
        qint64 version = 0; ///< differs once another connection has written
    };
    static Result<Seen> lookAtFile(const Hands &hands);
    static Result<void> openReadingIndex(Hands &hands, const QString &indexPath);
    void finishWatch(const Result<Seen> &seen);
    void noteFileProblem(const Error &error);
    void reopenIndex(const QString &indexPath);
    void openReadingHands(const QString &path);

    static Result<Caught> catchUpRows(const LibraryPlace &place, Hands &hands, const Progress &progress);
    static Result<Caught> catchUpText(Hands &hands, const Progress &progress);

    /// What a round of reading attachments came to.
    struct Attachments {
        bool changed = false;
        qsizetype unread = 0;
    };
    static Result<Attachments> readAttachments(
        Hands &hands, const extract::Extractor &extractor, const Progress &progress);
    void runRows();
    void runText();
    void runAttachments();
    void finishCatchUp(const Result<Caught> &result);
    void finishAttachments(const Result<Attachments> &result);

    LibraryPlace m_place;
    QString m_path;
    QString m_indexPath;
    store::LibraryInfo m_info;
    bool m_open = false;
    bool m_readOnly = false;
    std::optional<Error> m_fileProblem;
    std::optional<Error> m_indexSetback;
    QTimer m_watch;
    bool m_watching = false;
    qint64 m_version = 0; ///< of the file when it was last looked at
    bool m_indexing = false;
    bool m_behind = false; ///< while it catches up, the library was changed again
    bool m_readingAttachments = false;
    qsizetype m_unread = 0;
    std::optional<Error> m_attachmentProblem;
    std::shared_ptr<Hands> m_writing;
    std::shared_ptr<Hands> m_reading;
    JobRunner m_writer;
    JobRunner m_reader;
    JobRunner::Channel m_catchUpChannel;
    JobRunner::Channel m_openChannel;
    JobRunner::Channel m_attachmentChannel;
    JobRunner::Channel m_watchChannel;
};

} // namespace twb::ui
