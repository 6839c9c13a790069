// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/steprunner.h"

#include "ui/library/librarysession.h"
#include "ui/presentation/prompts.h"
#include "ui/presentation/settings.h"
#include "ui/presentation/steptext.h"
#include "ui/views/mainwindow.h"

#include <QProgressDialog>

namespace twb::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int progressDelay = 500; // milliseconds: shorter work shows no progress

} // namespace

StepRunner::StepRunner(const Services &services, MainWindow &window)
    : QObject(&window), m_services(services), m_window(window)
{
}

void StepRunner::run(const QString &title, const Work &work, const std::function<void()> &done)
{
    const JobRunner::ChannelId channel = JobRunner::Channel(); // of its own: none silences another
    LibrarySession &library = m_services.library;
    auto *progress = new QProgressDialog(title + u" …"_s, tr("Stop"), 0, 0, &m_window);
    progress->setWindowTitle(title);
    progress->setMinimumDuration(progressDelay);
    progress->setAutoClose(false);
    progress->setAutoReset(false);
    connect(
        progress, &QProgressDialog::canceled, this, [&library, channel] { library.requestStop(channel); });
    connect(&library, &LibrarySession::progressed, progress,
        [progress, channel](const JobRunner::ChannelId &reported, qint64 steps, qint64 total) {
            if (reported != channel || total <= 0)
                return;
            progress->setRange(0, 1000);
            progress->setValue(int(1000 * steps / total));
        });
    library.write(
        channel, this,
        [work, who = m_services.settings.actor()](
            store::Library &opened, const Progress &steps) { return work(opened, who, steps); },
        [this, progress, done](const Result<store::Step> &step) {
            delete progress;
            if (!step && step.error().code != ErrorCode::Cancelled)
                m_services.prompts.showError(step.error());
            if (!step || step->number == 0)
                return;
            m_window.say(stepText(*step));
            if (done)
                done();
        });
}

} // namespace twb::ui
