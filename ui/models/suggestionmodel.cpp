// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/suggestionmodel.h"

#include "ui/models/roles.h"

#include <algorithm>

namespace twb::ui {

using Kind = search::Suggestion::Kind;

int SuggestionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_suggestions.size());
}

QVariant SuggestionModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const search::Suggestion &suggestion = m_suggestions.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return suggestion.label;
    case KindTextRole:
        return kindText(suggestion.kind);
    case Qt::AccessibleTextRole:
        return tr("%1, %2", "suggestion and its kind").arg(suggestion.label, kindText(suggestion.kind));
    default:
        return {};
    }
}

/// Rows are added and taken away at the end: assistive technology keeps what it knows of the others.
void SuggestionModel::setSuggestions(const QList<search::Suggestion> &suggestions)
{
    const qsizetype before = m_suggestions.size();
    const qsizetype common = qMin(before, suggestions.size());
    if (common < before) {
        beginRemoveRows({}, int(common), int(before) - 1);
        m_suggestions.resize(common);
        endRemoveRows();
    }
    std::copy_n(suggestions.begin(), common, m_suggestions.begin());
    if (common > 0)
        Q_EMIT dataChanged(index(0), index(int(common) - 1));
    if (common < suggestions.size()) {
        beginInsertRows({}, int(common), int(suggestions.size()) - 1);
        m_suggestions = suggestions;
        endInsertRows();
    }
}

QString SuggestionModel::kindText(Kind kind)
{
    switch (kind) {
    case Kind::Recent:
        return tr("searched before");
    case Kind::Field:
        return tr("Field");
    case Kind::Value:
        return tr("Value");
    case Kind::Municipality:
        return tr("Municipality");
    case Kind::Tag:
        return tr("Tag");
    case Kind::Title:
        return tr("Title");
    }
    return {};
}

} // namespace twb::ui
