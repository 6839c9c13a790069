// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/filetroubles.h"

#include "ui/library/librarysession.h"
#include "ui/presentation/errortext.h"
#include "ui/presentation/prompts.h"
#include "ui/presentation/settings.h"
#include "ui/views/mainwindow.h"

#include <QFileInfo>
#include <QProgressDialog>

namespace twb::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int copyProgressDelay = 500; // milliseconds: shorter work shows no progress

} // namespace

FileTroubles::FileTroubles(const Services &services, MainWindow &window)
    : QObject(&window), m_services(services), m_window(window)
{
    connect(&services.library, &LibrarySession::fileProblemChanged, this, &FileTroubles::tell);
    connect(&services.library, &LibrarySession::opened, this, &FileTroubles::tellAboutIndex);
}

void FileTroubles::tell()
{
    const LibrarySession &library = m_services.library;
    if (!library.fileProblem())
        return;
    const Error problem = *library.fileProblem();
    QStringList choices{tr("Go on in a new file …"), tr("Save a copy …")};
    if (problem.code == ErrorCode::LibraryReplaced)
        choices.append(tr("Open the other file"));
    const auto choice =
        m_services.prompts.choose(tr("The library's file has changed"), errorText(problem), choices);
    if (choice == 2)
        Q_EMIT openWanted(library.path());
    else if (choice)
        saveCopy(choice == 0);
}

void FileTroubles::saveCopy(bool goOn)
{
    const QString name = QFileInfo(m_services.library.path()).completeBaseName();
    QString path = m_services.prompts.saveFile(
        tr("Save a copy"), tr("%1 (copy)").arg(name) + u".twb"_s, tr("Libraries (*.twb)"));
    if (path.isEmpty())
        return;
    if (!path.endsWith(".twb"_L1, Qt::CaseInsensitive))
        path += ".twb"_L1;
    copyTo(path, goOn);
}

void FileTroubles::copyTo(const QString &path, bool goOn)
{
    LibrarySession &library = m_services.library;
    auto *progress = new QProgressDialog(tr("Saving a copy …"), tr("Stop"), 0, 0, &m_window);
    progress->setWindowTitle(tr("Save a copy"));
    progress->setMinimumDuration(copyProgressDelay);
    progress->setAutoClose(false);
    progress->setAutoReset(false);
    connect(
        progress, &QProgressDialog::canceled, this, [this, &library] { library.requestStop(m_copyChannel); });
    connect(&library, &LibrarySession::progressed, progress,
        [this, progress](const JobRunner::ChannelId &channel, qint64 done, qint64 total) {
            if (channel != m_copyChannel || total <= 0)
                return;
            progress->setMaximum(int(total));
            progress->setValue(int(done));
        });
    library.saveCopy(m_copyChannel, this, path, [this, progress, path, goOn](const Result<void> &copied) {
        delete progress;
        if (!copied) {
            if (copied.error().code != ErrorCode::Cancelled)
                m_services.prompts.showError(copied.error());
            tell();
        } else if (goOn) {
            m_services.library.open(path);
        } else {
            m_window.say(tr("The copy was saved."));
        }
    });
}

void FileTroubles::tellAboutIndex()
{
    const auto &setback = m_services.library.indexSetback();
    const QString folder = m_services.library.indexFolder();
    if (!setback || m_services.settings.value(keys::toldOfIndexFolder) == folder)
        return;
    m_services.settings.setValue(keys::toldOfIndexFolder, folder);
    m_services.prompts.inform(tr("Search index"),
        tr("The search index cannot be kept in the folder “%1”: %2\nSearching works all the same. The index "
           "is "
           "only made anew each time the library is opened.")
            .arg(folder, setback->arguments.value(1)));
}

} // namespace twb::ui
