// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bulk/bulkplantext.h"

#include <QCoreApplication>
#include <QStringList>

namespace twb::ui {

namespace {

QString counted(const char *text, qsizetype count)
{
    return QCoreApplication::translate("BulkPlanText", text, nullptr, int(count));
}

} // namespace

QString planText(const edit::BulkPlan &plan, bool isEmptied, bool tellsReplaced)
{
    QStringList sentences;
    if (plan.changed == 0)
        sentences.append(
            QCoreApplication::translate("BulkPlanText", "None of the chosen records would change."));
    else if (isEmptied)
        sentences.append(counted(
            QT_TRANSLATE_N_NOOP("BulkPlanText", "The field of %n record(s) is emptied."), plan.changed));
    else
        sentences.append(
            counted(QT_TRANSLATE_N_NOOP("BulkPlanText", "%n record(s) will change."), plan.changed));
    if (plan.replaced > 0 && !isEmptied && tellsReplaced)
        sentences.append(counted(
            QT_TRANSLATE_N_NOOP("BulkPlanText", "Another value is replaced in %n of them."), plan.replaced));
    if (plan.unchanged > 0)
        sentences.append(
            counted(QT_TRANSLATE_N_NOOP("BulkPlanText", "Nothing changes in %n record(s)."), plan.unchanged));
    if (plan.without > 0)
        sentences.append(counted(
            QT_TRANSLATE_N_NOOP("BulkPlanText", "%n record(s) do not have this field."), plan.without));
    return sentences.join(u' ');
}

QString refusalHead(const edit::BulkPlan &plan, bool isReview)
{
    if (plan.refused.isEmpty())
        return {};
    return isReview ? counted(QT_TRANSLATE_N_NOOP("BulkPlanText",
                                  "%n record(s) cannot get this review state yet and stay as they are:"),
                          plan.refused.size())
                    : counted(QT_TRANSLATE_N_NOOP("BulkPlanText",
                                  "%n record(s) stay as they are, the value does not suit them:"),
                          plan.refused.size());
}

} // namespace twb::ui
