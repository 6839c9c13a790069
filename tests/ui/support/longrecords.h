// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/library/recordview.h"

#include <QJsonObject>
#include <QList>

namespace twb::test {

/// Values of a project that are far longer than usual, in one way each.
struct LongRecord {
    const char *name;
    QJsonObject values;
};

/// About \a size characters each; of entries and links a thousandth as many.
QList<LongRecord> longRecords(qsizetype size);

/// The page of a project with these values; the records that it names are called "Name 0", "Name 1" …
ui::RecordView viewOf(const QJsonObject &values);

/// A text of different words, so that each can be found again: "w0 w1 w2 …".
QString countedWords(qsizetype count, const QString &between);

} // namespace twb::test
