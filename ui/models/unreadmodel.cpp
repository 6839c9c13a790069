// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/unreadmodel.h"

#include "ui/presentation/errortext.h"

namespace twb::ui {

UnreadModel::UnreadModel(QObject *parent) : RowsModel(parent)
{
    const auto name = [](const UnreadAttachment &unread) { return unread.attachment.name; };
    const auto title = [](const UnreadAttachment &unread) { return unread.recordTitle; };
    const auto why = [](const UnreadAttachment &unread) { return reason(unread.attachment.error); };
    setColumns({{tr("Attachment"), name}, {tr("Record"), title}, {tr("Reason"), why}});
}

QString UnreadModel::text() const
{
    QString lines;
    for (const UnreadAttachment &unread : rows())
        lines += unread.attachment.name + u'\t' + unread.recordTitle + u'\t' + reason(unread.attachment.error)
            + u'\n';
    return lines;
}

/// The name stands in a column of its own already.
QString UnreadModel::reason(const Error &error)
{
    switch (error.code) {
    case ErrorCode::DocumentDamaged:
        return tr("The file is damaged.");
    case ErrorCode::DocumentTooLarge:
        return tr("The file is too large or takes too long.");
    case ErrorCode::DocumentUnknown:
        return tr(
            "The program cannot read the text of this kind of file. Please save it as DOCX, ODT or PDF and "
            "attach that.");
    case ErrorCode::DocumentProtected:
        return tr("The file is protected by a password.");
    default:
        return errorText(error);
    }
}

} // namespace twb::ui
