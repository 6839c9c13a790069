// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/remains.h"

#include <QTemporaryFile>

/// The pages of a damaged library.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    QTemporaryFile file;
    if (!file.open())
        return 0;
    file.write(reinterpret_cast<const char *>(data), qint64(size));
    file.flush();
    if (const auto scan = twb::store::PageScan::open(file.fileName()))
        static_cast<void>(twb::store::findRemains(**scan, {}));
    return 0;
}
