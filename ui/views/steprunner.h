// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edit/edited.h"
#include "core/store/removal.h"
#include "ui/library/librarysession.h"
#include "ui/views/services.h"

#include <QPointer>
#include <QProgressDialog>

#include <functional>

namespace twb::ui {

/// Carries out work on the library that may take long, each as one step away from the GUI thread: with
/// progress and a way to stop. Tells errors and refusals, and says in the state line what was done.
class StepRunner final : public QObject {
    Q_OBJECT

public:
    /// \a say says what was done; \a window stands behind the progress.
    StepRunner(const Services &services, QWidget &window, std::function<void(const QString &text)> say);

    /// \a who does it. When \a progress says that it is to be stopped, nothing may be changed.
    template <typename Done>
    using WorkFor =
        std::function<Result<Done>(store::Library &library, const QString &who, const Progress &progress)>;

    /// \a title says what is being done; \a done, if any, is called when a step was written.
    void run(const QString &title, const WorkFor<store::Step> &work, const std::function<void()> &done = {});

    /// One record is written, if its values are valid.
    struct Edit {
        QString title; ///< says what is being done
        QString refused; ///< says that nothing was done, because values are not valid
        QString reason = {}; ///< stands before them; may be empty
        model::Kind kind = model::Kind::Other; ///< of the record
    };

    /// \a done, if any, is called unless it was refused, also when there was nothing to change.
    void edit(const Edit &edit, const WorkFor<edit::Edited> &work,
        const std::function<void(const RecordId &record)> &done = {});

    /// Work of another kind; \a done gets what it gave.
    template <typename Answer>
    void carryOut(const QString &title, const WorkFor<Answer> &work,
        const std::function<void(const Answer &answer)> &done)
    {
        const JobRunner::ChannelId channel = JobRunner::Channel(); // of its own: none silences another
        const QPointer<QProgressDialog> progress = showProgress(title, channel);
        m_services.library.write(
            channel, this,
            [work, who = actor()](
                store::Library &library, const Progress &steps) { return work(library, who, steps); },
            [this, progress, done](const Result<Answer> &answer) {
                delete progress;
                if (answer)
                    done(*answer);
                else
                    tell(answer.error());
            });
    }

private:
    QString actor() const;
    QProgressDialog *showProgress(const QString &title, const JobRunner::ChannelId &channel);
    void tell(const Error &error);
    void say(const store::Step &step);

    Services m_services;
    QWidget &m_window;
    std::function<void(const QString &text)> m_say;
};

} // namespace twb::ui
