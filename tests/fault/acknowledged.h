// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/library.h"

#include <QMap>
#include <QSet>

namespace twb::test {

/// What the writing child has said to be safe.
struct Acknowledged {
    bool created = false;
    QMap<qint64, QUuid> steps; ///< by number
    QSet<AttachmentHash> attachments;
    QStringList errors;

    /// Reads whole lines only.
    void read(const QByteArray &output);
};

/// Opens the library as after an accident and compares. Empty when it opens, passes its check, and holds
/// everything acknowledged; else what is wrong.
QString verify(const QString &path, const Acknowledged &acknowledged);

} // namespace twb::test
