// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/library/recordview.h"
#include "ui/presentation/formats.h"

namespace twb::ui {

/// Names of what values point at.
struct ReferenceNames {
    QHash<QString, QString> municipalities; ///< by AGS key
    QHash<RecordId, QString> records;
};

/// How a field is called; the identifier itself where this program does not know it.
QString fieldLabel(model::Kind kind, const QString &id, const Formats &formats);

/// The whole value as plain text, entries one below the other, to be compared word by word. Empty for an
/// empty value.
QString fieldText(model::Kind kind, const QString &id, const QJsonValue &value, const ReferenceNames &names,
    const Formats &formats);

} // namespace twb::ui
