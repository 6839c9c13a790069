// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/history/recordhistory.h"
#include "ui/reader/pagestyle.h"

#include <QTextDocument>

#include <memory>

namespace twb::ui {

/// Two versions of a record side by side.
struct Comparison {
    QJsonObject left;
    QJsonObject right;
    QString leftName; ///< "25.11.2026 14:05"
    QString rightName; ///< "Today"
    bool restorable = false; ///< the right one is today's: fields of the left one can be restored
};

/// Every field that differs, the older value at the left, words that are not in the other marked by more
/// than a colour. Links "twb:restore/FIELD" restore a field.
std::shared_ptr<QTextDocument> makeComparison(
    const RecordHistory &history, const Comparison &comparison, const PageStyle &style);

/// The field that such a link names; empty for other links.
QString restoredField(const QUrl &link);

} // namespace twb::ui
