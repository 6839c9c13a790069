// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/restorevalues.h"

#include "core/edit/recordedit.h"
#include "ui/views/steprunner.h"

#include <QCoreApplication>
#include <QPointer>

namespace twb::ui {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(twb::ui::RestoreValues)

public:
    static QString doing() { return tr("Values are being restored"); }
    static QString refused() { return tr("Nothing was restored"); }
    static QString reason() { return tr("With these values the record would not be valid:"); }
};

} // namespace

void restoreValues(StepRunner &runner, const QObject *context, const WantedRevision &wanted,
    const std::function<void()> &done)
{
    const auto work = [wanted](store::Library &library, const QString &who, const Progress &) {
        return edit::restoreRevision(library, {.actor = who}, wanted.record, wanted.revision, wanted.field);
    };
    runner.edit({.title = Words::doing(),
                    .refused = Words::refused(),
                    .reason = Words::reason(),
                    .kind = wanted.kind},
        work, [guard = QPointer(context), done](const RecordId &) {
            if (guard)
                done();
        });
}

} // namespace twb::ui
