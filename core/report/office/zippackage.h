// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QDateTime>

class QIODevice;

namespace twb::report {

/// One part of an office document.
struct PackagePart {
    QString path;
    QByteArray bytes;
    bool stored = false; ///< uncompressed: what is packed already, and the type of an ODF file
};

/// Writes the parts, in order, as a ZIP file. All carry the same time, so that equal parts give equal bytes.
Result<void> writePackage(const std::vector<PackagePart> &parts, const QDateTime &time, QIODevice &device);

} // namespace twb::report
