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
/// than a colour. Long stretches that are the same are left out, which is said there. Links
/// "twb:restore/FIELD" restore a field; a long page comes in parts (see partLink()). May be called in any
/// thread.
std::shared_ptr<QTextDocument> makeComparison(
    const RecordHistory &history, const Comparison &comparison, const PageStyle &style, int part = 0);

/// The field that such a link names; empty for other links.
QString restoredField(const QUrl &link);

} // namespace twb::ui
