// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace twb {

/// SHA-256 (FIPS 180-4) of \a bytes. Uses the processor's own instructions for it where there are some,
/// which is about six times as fast as QCryptographicHash and matters because every revision written or
/// checked is hashed; the result is the same.
QByteArray sha256(QByteArrayView bytes);

} // namespace twb
