// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/librarysession.h"

namespace twb::ui {

namespace {

constexpr int watchInterval = 700; // milliseconds: others' steps are seen within a second
constexpr qint64 fewTexts = 200; // records whose texts nobody waits for when they are read with the rows

bool isFileProblem(ErrorCode code)
{
    return code == ErrorCode::LibraryGone || code == ErrorCode::LibraryReplaced;
}

} // namespace

LibrarySession::LibrarySession(LibraryPlace place, QObject *parent)
    : QObject(parent), m_place(std::move(place)), m_writing(std::make_shared<Hands>()),
      m_reading(std::make_shared<Hands>())
{
    connect(&m_writer, &JobRunner::progressed, this,
        [this](const JobRunner::ChannelId &channel, qint64 done, qint64 total) {
            if (channel == m_catchUpChannel)
                Q_EMIT indexProgressed(done, total);
            else if (channel == m_attachmentChannel)
                Q_EMIT attachmentsProgressed(done, total);
            else
                Q_EMIT progressed(channel, done, total);
        });
    connect(&m_reader, &JobRunner::progressed, this, &LibrarySession::progressed);
    m_watch.setInterval(watchInterval);
    connect(&m_watch, &QTimer::timeout, this, &LibrarySession::watch);
}

/// Connections are closed in the threads that opened them.
LibrarySession::~LibrarySession()
{
    m_writer.close([hands = m_writing] { *hands = {}; });
    m_reader.close([hands = m_reading] { *hands = {}; });
}

void LibrarySession::open(const QString &path)
{
    m_writer.cancel(m_catchUpChannel);
    m_writer.cancel(m_attachmentChannel);
    m_indexing = false;
    m_behind = false;
    m_readingAttachments = false;
    m_unread = 0;
    m_attachmentProblem.reset();
    m_watch.stop();
    m_fileProblem.reset();
    if (m_open) {
        m_open = false;
        Q_EMIT closed();
    }
    const auto work = [place = m_place, path, hands = m_writing](const Progress &) {
        auto opened = openWriting(place, path, *hands);
        if (opened && place.indexOpened)
            place.indexOpened(opened->indexPath);
        return opened;
    };
    const auto done = [this, path](const Result<Opened> &opened) {
        if (!opened) {
            Q_EMIT openFailed(opened.error());
            return;
        }
        m_path = path;
        m_info = opened->info;
        m_indexPath = opened->indexPath;
        m_indexSetback = opened->indexSetback;
        m_readOnly = opened->readOnly;
        openReadingHands(path);
        m_open = true;
        m_watching = false;
        m_version = 0;
        m_watch.start();
        Q_EMIT this->opened();
        catchUp();
    };
    m_writer.run(m_openChannel, this, work, done);
}

void LibrarySession::openReadingHands(const QString &path)
{
    const auto read = [place = m_place, path, indexPath = m_indexPath, hands = m_reading](
                          const Progress &) { return openReading(place, path, indexPath, *hands); };
    m_reader.run(m_openChannel, this, read, [this](const Result<void> &result) {
        if (!result)
            Q_EMIT openFailed(result.error());
    });
}

Result<LibrarySession::Opened> LibrarySession::openHands(
    const LibraryPlace &place, const QString &path, Hands &hands)
{
    hands = {};
    Opened opened;
    auto library = place.open(path, store::OpenMode::ReadWrite);
    const auto canBeRead = [](const Error &error) {
        return error.code == ErrorCode::LibraryLocked || error.code == ErrorCode::FileNotWritable
            || error.code == ErrorCode::LibraryDamaged;
    };
    if (!library && canBeRead(library.error())) {
        library = place.open(path, store::OpenMode::ReadOnly);
        opened.readOnly = true;
    }
    if (!library)
        return std::unexpected(library.error());
    opened.info = (*library)->info();
    auto opening = index::Index::openIn(place.indexFolder, opened.info);
    if (!opening)
        return std::unexpected(opening.error());
    opened.indexPath = (*opening)->path();
    opened.indexSetback = (*opening)->setback();
    hands.library = std::move(*library);
    hands.index = std::move(*opening);
    return opened;
}

Result<LibrarySession::Opened> LibrarySession::openWriting(
    const LibraryPlace &place, const QString &path, Hands &hands)
{
    auto opened = openHands(place, path, hands);
    if (!opened)
        hands = Hands{nullptr, nullptr, opened.error()};
    return opened;
}

Result<void> LibrarySession::openReading(
    const LibraryPlace &place, const QString &path, const QString &indexPath, Hands &hands)
{
    hands = {};
    auto library = place.open(path, store::OpenMode::ReadOnly);
    if (!library) {
        hands.problem = library.error();
        return std::unexpected(library.error());
    }
    hands.library = std::move(*library);
    return openReadingIndex(hands, indexPath);
}

Result<void> LibrarySession::openReadingIndex(Hands &hands, const QString &indexPath)
{
    hands.index.reset();
    auto opening = index::Index::open(indexPath, hands.library->info());
    if (!opening) {
        hands = Hands{nullptr, nullptr, opening.error()};
        return std::unexpected(hands.problem);
    }
    hands.index = *std::move(opening);
    return {};
}

void LibrarySession::watch()
{
    if (!m_open || std::exchange(m_watching, true))
        return;
    m_reader.run(
        m_watchChannel, this, [hands = m_reading](const Progress &) { return lookAtFile(*hands); },
        [this](const Result<Seen> &seen) { finishWatch(seen); });
}

Result<LibrarySession::Seen> LibrarySession::lookAtFile(const Hands &hands)
{
    if (!hands.library)
        return std::unexpected(hands.problem);
    if (auto placed = hands.library->checkPlace(); !placed)
        return std::unexpected(placed.error());
    return hands.library->dataVersion().transform([](qint64 version) { return Seen{version}; });
}

void LibrarySession::finishWatch(const Result<Seen> &seen)
{
    m_watching = false;
    if (!seen) {
        noteFileProblem(seen.error());
        return;
    }
    if (m_fileProblem) {
        m_fileProblem.reset();
        Q_EMIT fileProblemChanged();
    }
    if (std::exchange(m_version, seen->version) != seen->version)
        catchUp();
}

void LibrarySession::noteFileProblem(const Error &error)
{
    if (!m_open || !isFileProblem(error.code) || m_fileProblem == error)
        return;
    m_fileProblem = error;
    Q_EMIT fileProblemChanged();
}

/// The reading thread first, so that whoever asks next finds the new one.
void LibrarySession::reopenIndex(const QString &indexPath)
{
    m_indexPath = indexPath;
    const auto reopen = [indexPath, hands = m_reading](const Progress &) -> Result<void> {
        return hands->library ? openReadingIndex(*hands, indexPath) : std::unexpected(hands->problem);
    };
    m_reader.run(m_openChannel, this, reopen, [this](const Result<void> &reopened) {
        if (!reopened)
            Q_EMIT indexFailed(reopened.error());
        Q_EMIT indexReopened();
    });
}

void LibrarySession::requestStop(const JobRunner::ChannelId &channel)
{
    m_writer.requestStop(channel);
    m_reader.requestStop(channel);
}

/// What runs already is stopped but not silenced: what it has to tell is told.
void LibrarySession::catchUp()
{
    if (!m_open)
        return;
    m_writer.requestStop(m_attachmentChannel);
    m_writer.requestStop(m_catchUpChannel);
    if (m_indexing)
        m_behind = true;
    else
        runRows();
}

void LibrarySession::rebuildIndex()
{
    if (!m_open)
        return;
    m_writer.requestStop(m_attachmentChannel);
    m_indexing = true;
    const auto work = [hands = m_writing](const Progress &progress) -> Result<Caught> {
        hands->rowsSequence = -1;
        return hands->index->rebuild(*hands->library, progress).transform([] {
            return Caught{true, false, {}};
        });
    };
    m_writer.run(m_catchUpChannel, this, work, [this](const Result<Caught> &result) {
        if (result)
            Q_EMIT indexChanged();
        finishCatchUp(result);
    });
}

void LibrarySession::runRows()
{
    m_indexing = true;
    const auto work = [place = m_place, hands = m_writing](
                          const Progress &progress) { return catchUpRows(place, *hands, progress); };
    m_writer.run(m_catchUpChannel, this, work, [this](const Result<Caught> &result) {
        if (result && !result->reopened.isEmpty())
            reopenIndex(result->reopened);
        if (result && result->changed)
            Q_EMIT indexChanged();
        if (result && result->more)
            runText();
        else
            finishCatchUp(result);
    });
}

void LibrarySession::runText()
{
    const auto work = [hands = m_writing](const Progress &progress) { return catchUpText(*hands, progress); };
    m_writer.run(m_catchUpChannel, this, work, [this](const Result<Caught> &result) {
        if (result && result->changed)
            Q_EMIT indexChanged();
        finishCatchUp(result);
    });
}

void LibrarySession::finishCatchUp(const Result<Caught> &result)
{
    m_indexing = false;
    Q_EMIT indexProgressed(0, 0);
    if (!result && result.error().code != ErrorCode::Cancelled)
        Q_EMIT indexFailed(result.error());
    if (std::exchange(m_behind, false))
        runRows();
    else if (result && m_place.extractor)
        runAttachments();
}

void LibrarySession::runAttachments()
{
    m_readingAttachments = true;
    const auto work = [hands = m_writing, extractor = m_place.extractor](
                          const Progress &progress) { return readAttachments(*hands, extractor, progress); };
    m_writer.run(m_attachmentChannel, this, work,
        [this](const Result<Attachments> &result) { finishAttachments(result); });
}

/// A round that was stopped goes on after the work it made way for.
void LibrarySession::finishAttachments(const Result<Attachments> &result)
{
    m_readingAttachments = false;
    Q_EMIT attachmentsProgressed(0, 0);
    if (!result && result.error().code == ErrorCode::Cancelled)
        return;
    const std::optional<Error> problem = result ? std::nullopt : std::optional(result.error());
    const qsizetype unread = result ? result->unread : m_unread;
    const bool changed = (result && result->changed) || problem != m_attachmentProblem || unread != m_unread;
    m_attachmentProblem = problem;
    m_unread = unread;
    if (changed)
        Q_EMIT attachmentsChanged();
}

Result<LibrarySession::Attachments> LibrarySession::readAttachments(
    Hands &hands, const extract::Extractor &extractor, const Progress &progress)
{
    auto text = index::AttachmentText::open(hands.index->path());
    if (!text)
        return std::unexpected(text.error());
    Attachments read;
    const auto report = [&](qint64 done, qint64 total) {
        read.changed = true;
        progress(done, total);
    };
    if (auto caught = (*text)->catchUp(*hands.library, extractor, {report, progress.stop}); !caught)
        return std::unexpected(caught.error());
    return (*text)->failed().transform([&](const QList<index::FailedAttachment> &failed) {
        read.unread = failed.size();
        return read;
    });
}

Result<QList<UnreadAttachment>> LibrarySession::listUnread(const index::Index &index)
{
    constexpr qsizetype most = 1000;
    const auto text = index::AttachmentText::open(index.path());
    if (!text)
        return std::unexpected(text.error());
    const auto failed = (*text)->failed();
    if (!failed)
        return std::unexpected(failed.error());
    QList<UnreadAttachment> unread;
    for (const index::FailedAttachment &attachment : failed->first(qMin(failed->size(), most))) {
        const auto entry = index.entry(attachment.record);
        if (!entry)
            return std::unexpected(entry.error());
        unread.append({attachment, *entry ? (*entry)->title : QString()});
    }
    return unread;
}

Result<LibrarySession::Caught> LibrarySession::catchUpRows(
    const LibraryPlace &place, Hands &hands, const Progress &progress)
{
    QString reopened;
    if (hands.index->isGone()) {
        auto opening = index::Index::openIn(place.indexFolder, hands.library->info());
        if (!opening)
            return std::unexpected(opening.error());
        hands.index = *std::move(opening);
        hands.rowsSequence = -1;
        reopened = hands.index->path();
    }
    const auto sequence = hands.library->lastSequence();
    if (!sequence)
        return std::unexpected(sequence.error());
    if (hands.index->isCurrent(*sequence))
        return Caught{std::exchange(hands.untold, false), false, reopened};
    hands.untold |= hands.rowsSequence != *sequence;
    const auto caught = hands.index->catchUpRows(*hands.library, progress);
    if (!caught)
        return std::unexpected(caught.error());
    hands.rowsSequence = *sequence;
    const auto few = hands.index->catchUpFewTexts(*hands.library, fewTexts, progress);
    hands.untold |= few.value_or(false); // what went wrong shows with the texts
    return Caught{std::exchange(hands.untold, false), true, reopened};
}

Result<LibrarySession::Caught> LibrarySession::catchUpText(Hands &hands, const Progress &progress)
{
    const auto pending = hands.index->fullTextPending();
    if (!pending)
        return std::unexpected(pending.error());
    hands.untold |= *pending > 0;
    const auto caught = hands.index->catchUpFullText(*hands.library, progress);
    if (!caught)
        return std::unexpected(caught.error());
    return Caught{std::exchange(hands.untold, false), false, {}};
}

} // namespace twb::ui
