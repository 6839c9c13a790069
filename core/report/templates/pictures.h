// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"
#include "core/report/templates/dossier.h"

#include <optional>

namespace twb::report {

/// The picture in an attachment of a record; nothing when it is none, too large or damaged. \a file is an
/// entry of a field of type Attachments, \a room what a page has for a picture, in points.
std::optional<Picture> attachedPicture(const store::Library &library, const QJsonObject &file, QSizeF room);

/// The attachment a text means by "attachment:HASH" or by the name of one of the record's own; empty for
/// none.
QJsonObject namedAttachment(const Dossier &dossier, const QString &target);

} // namespace twb::report
