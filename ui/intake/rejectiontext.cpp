// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/rejectiontext.h"

#include <QCoreApplication>

#include <array>

namespace twb::ui {

using namespace Qt::StringLiterals;

namespace {

/// One sentence per reason, in the order of RejectionReason; %1 is the value.
constexpr std::array<const char *, intake::rejectionReasonCount> rejectionSentences{
    QT_TRANSLATE_NOOP("RejectionText", "A quotation mark opens a cell and none closes it."),
    QT_TRANSLATE_NOOP("RejectionText", "The row is too long."),
    QT_TRANSLATE_NOOP("RejectionText", "The row has more cells than the header: %1."),
    QT_TRANSLATE_NOOP("RejectionText", "The row has only one cell: “%1”."),
    QT_TRANSLATE_NOOP("RejectionText", "The front matter is no YAML: %1."),
    QT_TRANSLATE_NOOP("RejectionText", "The file cannot be read: %1."),
    QT_TRANSLATE_NOOP("RejectionText", "There is no title."),
    QT_TRANSLATE_NOOP("RejectionText", "The key “%1” was there before."),
    QT_TRANSLATE_NOOP("RejectionText", "“%1” is no term of the list."),
    QT_TRANSLATE_NOOP("RejectionText", "“%1” is no date."),
    QT_TRANSLATE_NOOP("RejectionText", "“%1” is no number."),
    QT_TRANSLATE_NOOP("RejectionText", "“%1” is no web address."),
    QT_TRANSLATE_NOOP("RejectionText", "There is no municipality “%1”."),
    QT_TRANSLATE_NOOP("RejectionText", "There are several municipalities called “%1”."),
    QT_TRANSLATE_NOOP("RejectionText", "The text is longer than %1 characters."),
    QT_TRANSLATE_NOOP("RejectionText", "“%1” does not suit the field."),
    QT_TRANSLATE_NOOP("RejectionText",
        "“%1” can be read in more than one way. It was kept as text under “Further details”."),
    QT_TRANSLATE_NOOP("RejectionText", "It is a pipe, a device or a socket and was not read."),
    QT_TRANSLATE_NOOP("RejectionText", "It is a link out of the folder, to “%1”, and was not followed."),
    QT_TRANSLATE_NOOP("RejectionText", "It is a link to “%1” that leads nowhere or in a circle."),
    QT_TRANSLATE_NOOP("RejectionText", "The file is larger than %1 MiB and was not read."),
    QT_TRANSLATE_NOOP("RejectionText",
        "The library holds “%1”, but it is damaged there; nothing was written to it. Please check the "
        "library; "
        "“check --repair” on the command line saves what can be read."),
    QT_TRANSLATE_NOOP(
        "RejectionText", "“%1” was deleted for good from this library and is not let in again."),
    QT_TRANSLATE_NOOP("RejectionText",
        "“%1” can be read in more than one way and was left out. Please write it without a mark for "
        "thousands, or "
        "say in the mapping file which decimal mark the list has."),
};

} // namespace

QString rejectionText(const intake::Rejection &rejection)
{
    QString place = rejection.source;
    if (rejection.line > 0)
        place += QCoreApplication::translate("RejectionText", ", line %1").arg(rejection.line);
    if (rejection.column > 0)
        place += QCoreApplication::translate("RejectionText", ", column %1").arg(rejection.column);
    if (!rejection.field.isEmpty())
        place += u" ("_s + rejection.field + u')';
    return place + u": "_s + rejectionReasonText(rejection);
}

QString rejectionReasonText(const intake::Rejection &rejection)
{
    QString sentence =
        QCoreApplication::translate("RejectionText", rejectionSentences.at(size_t(rejection.reason)));
    return sentence.replace("%1"_L1, rejection.value);
}

} // namespace twb::ui
