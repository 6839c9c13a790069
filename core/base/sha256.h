// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace twb {

/// SHA-256 (FIPS 180-4) of \a bytes. By OpenSSL, which uses the processor's own instructions for it: about
/// six times as fast as QCryptographicHash, and every revision written or checked is hashed.
QByteArray sha256(QByteArrayView bytes);

} // namespace twb
