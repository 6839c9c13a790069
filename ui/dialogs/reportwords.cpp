// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/reportwords.h"

#include <QCoreApplication>

namespace twb::ui {

using namespace Qt::StringLiterals;

namespace {

class ReportWords {
    Q_DECLARE_TR_FUNCTIONS(twb::ui::ReportDialog)
};

} // namespace

QString scopeText(const ReportScope &scope, const Formats &formats)
{
    if (!scope.title.isEmpty())
        return scope.title;
    QString text = scope.records.isEmpty()
        ? ReportWords::tr("%n record(s) of the list", nullptr, int(scope.count))
        : ReportWords::tr("%n chosen record(s)", nullptr, int(scope.count));
    return text.replace(QString::number(scope.count), formats.number(scope.count));
}

QString reportOutlook(const report::ReportSummary &summary)
{
    const report::LeftOut &left = summary.leftOut;
    QStringList words{ReportWords::tr("%n page(s)", nullptr, summary.pdf.pages),
        ReportWords::tr("%n record(s)", nullptr, int(summary.records))};
    QStringList out;
    if (left.drafts > 0)
        out.append(ReportWords::tr("%n draft(s)", nullptr, int(left.drafts)));
    if (left.otherKinds > 0)
        out.append(ReportWords::tr("%n record(s) of other kinds", nullptr, int(left.otherKinds)));
    if (left.withPersons > 0)
        out.append(ReportWords::tr("persons in %n record(s)", nullptr, int(left.withPersons)));
    if (!out.isEmpty())
        words.append(ReportWords::tr("left out: %1").arg(out.join(u", ")));
    return words.join(u" · ");
}

} // namespace twb::ui
