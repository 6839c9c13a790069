// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/restorevalues.h"

#include "core/edit/recordedit.h"
#include "ui/library/librarysession.h"
#include "ui/presentation/problemtext.h"
#include "ui/presentation/prompts.h"
#include "ui/presentation/settings.h"

#include <QCoreApplication>

namespace twb::ui {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(twb::ui::RestoreValues)

public:
    static QString title() { return tr("Nothing was restored"); }

    /// A line for each field that would not be valid.
    static QString refusal(const QStringList &lines)
    {
        return tr("With these values the record would not be valid:") + u'\n' + lines.join(u'\n');
    }
};

} // namespace

void restoreValues(const Services &services, QObject *context, const WantedRevision &wanted,
    const std::function<void()> &done)
{
    const auto work = [wanted, who = services.settings.actor()](store::Library &library, const Progress &) {
        return edit::restoreRevision(library, {.actor = who}, wanted.record, wanted.revision, wanted.field);
    };
    const auto tell = [&prompts = services.prompts, kind = wanted.kind,
                          language = services.formats.language(), done](const Result<edit::Edited> &edited) {
        if (!edited)
            prompts.showError(edited.error());
        else if (edited->isRefused())
            prompts.inform(Words::title(), Words::refusal(problemLines(edited->problems, kind, language)));
        else
            done();
    };
    services.library.write(JobRunner::everyJob, context, work, tell);
}

} // namespace twb::ui
