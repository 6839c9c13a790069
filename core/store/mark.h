// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace twb::store {

/// Made of texts and numbers that stand in one row: a flipped bit in any of them gives another mark. No
/// protection against somebody who writes the mark too.
class Mark {
public:
    Mark &add(QByteArrayView bytes);
    Mark &add(const QByteArray &bytes) { return add(QByteArrayView(bytes)); }
    Mark &add(const QString &text) { return add(text.toUtf8()); }
    Mark &add(qint64 number) { return add(QByteArray::number(number)); }

    qint64 value() const;

private:
    QByteArray m_bytes;
};

} // namespace twb::store
