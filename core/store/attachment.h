// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QString>

namespace twb::store {

/// A file kept inside the library.
struct Attachment {
    AttachmentHash hash;
    qint64 size = 0; ///< bytes
    QString mediaType;

    bool operator==(const Attachment &) const = default;
};

} // namespace twb::store
