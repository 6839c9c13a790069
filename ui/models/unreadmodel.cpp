// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/unreadmodel.h"

#include "ui/presentation/errortext.h"

namespace twb::ui {

int UnreadModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_attachments.size());
}

int UnreadModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant UnreadModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const UnreadAttachment &unread = m_attachments.at(index.row());
    switch (index.column()) {
    case Name:
        return unread.attachment.name;
    case Record:
        return unread.recordTitle;
    case Reason:
        return reason(unread.attachment.error);
    default:
        return {};
    }
}

QVariant UnreadModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Attachment");
    case Record:
        return tr("Record");
    case Reason:
        return tr("Reason");
    default:
        return {};
    }
}

void UnreadModel::setAttachments(const QList<UnreadAttachment> &attachments)
{
    beginResetModel();
    m_attachments = attachments;
    endResetModel();
}

QString UnreadModel::text() const
{
    QString lines;
    for (const UnreadAttachment &unread : m_attachments)
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
