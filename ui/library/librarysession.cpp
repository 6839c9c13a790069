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
    if (m_open)
        runRows();
}

void LibrarySession::rebuildIndex()
{
    if (!m_open)
        return;
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
