// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/templates/dossier.h"

#include <QImage>

#include <optional>

namespace twb::report {

/// The picture in an attachment of a record; nothing when it is none, too large or damaged.
/// \a file is an entry of a field of type Attachments.
std::optional<QImage> attachedPicture(const store::Library &library, const QJsonObject &file);

/// The picture a text means by "attachment:HASH" or by the name of one of the record's own attachments.
std::optional<QImage> namedPicture(
    const store::Library &library, const Dossier &dossier, const QString &target);

} // namespace twb::report
