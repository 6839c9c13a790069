// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/mark.h"

#include "core/base/sha256.h"

#include <QtEndian>

namespace twb::store {

Mark &Mark::add(QByteArrayView bytes)
{
    m_bytes += QByteArray::number(bytes.size()) + ':';
    m_bytes += bytes;
    return *this;
}

qint64 Mark::value() const
{
    return qFromBigEndian<qint64>(sha256(m_bytes).constData());
}

} // namespace twb::store
