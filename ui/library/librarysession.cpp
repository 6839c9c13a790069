// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/librarysession.h"

namespace twb::ui {

LibrarySession::LibrarySession(LibraryPlace place, QObject *parent)
    : QObject(parent), m_place(std::move(place)), m_writing(std::make_shared<Hands>()),
      m_reading(std::make_shared<Hands>())
{
    connect(&m_writer, &JobRunner::progressed, this, [this](int channel, qint64 done, qint64 total) {
        if (channel == catchUpChannel)
            Q_EMIT indexProgressed(done, total);
        else if (channel == attachmentChannel)
            Q_EMIT attachmentsProgressed(done, total);
        else
            Q_EMIT progressed(channel, done, total);
    });
    connect(&m_reader, &JobRunner::progressed, this, &LibrarySession::progressed);
}

/// Connections are closed in the threads that opened them.
LibrarySession::~LibrarySession()
{
    m_writer.close([hands = m_writing] { *hands = {}; });
    m_reader.close([hands = m_reading] { *hands = {}; });
}

void LibrarySession::open(const QString &path)
{
    m_writer.cancel(catchUpChannel);
    m_writer.cancel(attachmentChannel);
    m_readingAttachments = false;
    m_unread = 0;
    m_attachmentProblem.reset();
    if (m_open) {
        m_open = false;
        Q_EMIT closed();
    }
    const auto work = [place = m_place, path, hands = m_writing](
                          const Progress &) { return openHands(place, path, *hands); };
    const auto done = [this, path](const Result<Opened> &opened) {
        if (!opened) {
            Q_EMIT openFailed(opened.error());
            return;
        }
        m_path = path;
        m_info = opened->info;
        m_indexPath = opened->indexPath;
        m_readOnly = opened->readOnly;
        const auto read = [place = m_place, path, hands = m_reading](
                              const Progress &) { return openReading(place, path, *hands); };
        m_reader.run(openChannel, this, read, [this](const Result<void> &result) {
            if (!result)
                Q_EMIT openFailed(result.error());
        });
        m_open = true;
        Q_EMIT this->opened();
        catchUp();
    };
    m_writer.run(openChannel, this, work, done);
}

Result<LibrarySession::Opened> LibrarySession::openHands(
    const LibraryPlace &place, const QString &path, Hands &hands)
{
    hands = {};
    Opened opened;
    auto library = place.open(path, store::OpenMode::ReadWrite);
    const auto heldElsewhere = [](const Error &error) {
        return error.code == ErrorCode::LibraryLocked || error.code == ErrorCode::FileNotWritable;
    };
    if (!library && heldElsewhere(library.error())) {
        library = place.open(path, store::OpenMode::ReadOnly);
        opened.readOnly = true;
    }
    if (!library)
        return std::unexpected(library.error());
    opened.info = (*library)->info();
    opened.indexPath = index::Index::pathFor(place.indexFolder, opened.info);
    auto opening = index::Index::open(opened.indexPath, opened.info);
    if (!opening)
        return std::unexpected(opening.error());
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

Result<void> LibrarySession::openReading(const LibraryPlace &place, const QString &path, Hands &hands)
{
    hands = {};
    auto library = place.open(path, store::OpenMode::ReadOnly);
    if (!library) {
        hands.problem = library.error();
        return std::unexpected(library.error());
    }
    auto opening =
        index::Index::open(index::Index::pathFor(place.indexFolder, (*library)->info()), (*library)->info());
    if (!opening) {
        hands.problem = opening.error();
        return std::unexpected(opening.error());
    }
    hands.library = std::move(*library);
    hands.index = std::move(*opening);
    return {};
}

void LibrarySession::requestStop(JobRunner::Channel channel)
{
    m_writer.requestStop(channel);
    m_reader.requestStop(channel);
}

void LibrarySession::catchUp()
{
    if (!m_open)
        return;
    m_writer.requestStop(attachmentChannel);
    runRows();
}

void LibrarySession::rebuildIndex()
{
    if (!m_open)
        return;
    m_writer.requestStop(attachmentChannel);
    m_indexing = true;
    const auto work = [hands = m_writing](const Progress &progress) -> Result<Caught> {
        return hands->index->rebuild(*hands->library, progress).transform([] { return Caught{true, false}; });
    };
    m_writer.run(catchUpChannel, this, work, [this](const Result<Caught> &result) {
        if (result)
            Q_EMIT indexChanged();
        finishCatchUp(result);
    });
}

void LibrarySession::runRows()
{
    m_indexing = true;
    const auto work = [hands = m_writing](const Progress &progress) { return catchUpRows(*hands, progress); };
    m_writer.run(catchUpChannel, this, work, [this](const Result<Caught> &result) {
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
    m_writer.run(catchUpChannel, this, work, [this](const Result<Caught> &result) {
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
    if (result && m_place.extractor)
        runAttachments();
}

void LibrarySession::runAttachments()
{
    m_readingAttachments = true;
    const auto work = [hands = m_writing, extractor = m_place.extractor](
                          const Progress &progress) { return readAttachments(*hands, extractor, progress); };
    m_writer.run(attachmentChannel, this, work,
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

Result<LibrarySession::Caught> LibrarySession::catchUpRows(Hands &hands, const Progress &progress)
{
    const auto sequence = hands.library->lastSequence();
    if (!sequence)
        return std::unexpected(sequence.error());
    if (hands.index->isCurrent(*sequence))
        return Caught{};
    const bool changed = hands.rowsSequence != *sequence;
    const auto caught = hands.index->catchUpRows(*hands.library, progress);
    if (!caught)
        return std::unexpected(caught.error());
    hands.rowsSequence = *sequence;
    return Caught{changed, true};
}

Result<LibrarySession::Caught> LibrarySession::catchUpText(Hands &hands, const Progress &progress)
{
    const auto caught = hands.index->catchUpFullText(*hands.library, progress);
    if (!caught)
        return std::unexpected(caught.error());
    return Caught{true, false};
}

} // namespace twb::ui
