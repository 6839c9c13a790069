// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/steprunner.h"

#include "ui/presentation/problemtext.h"
#include "ui/presentation/prompts.h"
#include "ui/presentation/settings.h"
#include "ui/presentation/steptext.h"

#include <QApplication>
#include <QProgressDialog>
#include <QPushButton>

namespace twb::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int progressDelay = 500; // milliseconds: shorter work shows no progress

} // namespace

StepRunner::StepRunner(
    const Services &services, QWidget &window, std::function<void(const QString &text)> say)
    : QObject(&window), m_services(services), m_window(window), m_say(std::move(say))
{
}

void StepRunner::run(
    const QString &title, const WorkFor<store::Step> &work, const std::function<void()> &done)
{
    carryOut<store::Step>(title, work, [this, done](const store::Step &step) {
        if (step.number == 0)
            return;
        say(step);
        if (done)
            done();
    });
}

void StepRunner::edit(const Edit &edit, const WorkFor<edit::Edited> &work,
    const std::function<void(const RecordId &record)> &done)
{
    carryOut<edit::Edited>(edit.title, work, [this, edit, done](const edit::Edited &edited) {
        if (edited.isRefused()) {
            QStringList lines = problemLines(edited.problems, edit.kind, m_services.formats.language());
            if (!edit.reason.isEmpty())
                lines.prepend(edit.reason);
            m_services.prompts.inform(edit.refused, lines.join(u'\n'));
            return;
        }
        if (edited.step.number > 0)
            say(edited.step);
        if (done)
            done(edited.record);
    });
}

QString StepRunner::actor() const
{
    return m_services.settings.actor();
}

/// Before the dialog that asked, where there is one.
QProgressDialog *StepRunner::showProgress(const QString &title, const JobRunner::ChannelId &channel)
{
    LibrarySession &library = m_services.library;
    QWidget *dialog = QApplication::activeModalWidget();
    auto *progress = new QProgressDialog(title + u" …"_s, tr("Stop"), 0, 0, dialog ? dialog : &m_window);
    progress->setWindowTitle(title);
    progress->setMinimumDuration(progressDelay);
    progress->setAutoClose(false);
    progress->setAutoReset(false);
    disconnect(progress, &QProgressDialog::canceled, progress, nullptr); // it stays until the end
    connect(progress, &QProgressDialog::canceled, this, [&library, progress, channel] {
        progress->setLabelText(tr("Stopping …"));
        progress->findChild<QPushButton *>()->setEnabled(false);
        library.requestStop(channel);
    });
    connect(&library, &LibrarySession::progressed, progress,
        [progress, channel](const JobRunner::ChannelId &reported, qint64 steps, qint64 total) {
            if (reported != channel || total <= 0)
                return;
            progress->setRange(0, 1000);
            progress->setValue(int(1000 * steps / total));
        });
    return progress;
}

void StepRunner::tell(const Error &error)
{
    if (error.code != ErrorCode::Cancelled)
        m_services.prompts.showError(error);
}

void StepRunner::say(const store::Step &step)
{
    m_say(stepText(step));
}

} // namespace twb::ui
