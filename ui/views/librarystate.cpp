// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/librarystate.h"

#include "ui/library/librarysession.h"
#include "ui/views/statusline.h"

namespace twb::ui {

namespace {
constexpr int sayingTime = 10'000; // milliseconds
}

LibraryState::LibraryState(const Services &services, const NavigationModel &places, StatusLine &line)
    : QObject(&line), m_services(services), m_places(places), m_line(line)
{
    const LibrarySession &library = services.library;
    connect(&library, &LibrarySession::opened, this, [this] {
        m_line.setExample(m_services.library.info().example);
        update();
    });
    connect(&library, &LibrarySession::closed, &line, &StatusLine::clear);
    connect(&library, &LibrarySession::fileProblemChanged, this, &LibraryState::update);
    connect(&library, &LibrarySession::indexProgressed, this, &LibraryState::showProgress);
    connect(&library, &LibrarySession::attachmentsProgressed, this, [this](qint64 done, qint64 total) {
        if (!m_services.library.isIndexing())
            m_line.setProgress(tr("The texts of attachments are being read"), done, total);
    });
    connect(&library, &LibrarySession::attachmentsChanged, this,
        [this] { m_line.setUnread(m_services.library.unreadAttachments()); });
    m_said.setSingleShot(true);
    connect(&m_said, &QTimer::timeout, this, &LibraryState::update);
}

void LibraryState::say(const QString &text)
{
    m_line.setState(text);
    m_said.start(sayingTime);
}

void LibraryState::update()
{
    const LibrarySession &library = m_services.library;
    m_line.setState(!library.isOpen() ? QString()
            : library.fileProblem()   ? tr("Not being saved: the file was moved or replaced")
            : library.isReadOnly()    ? tr("Read only: open elsewhere, not writable or damaged")
                                      : tr("All saved"));
}

void LibraryState::showProgress(qint64 done, qint64 total)
{
    m_line.setProgress(m_places.total() > 0
            ? tr("The search index is being renewed; you can search meanwhile")
            : tr("The search index is being built"),
        done, total);
}

} // namespace twb::ui
