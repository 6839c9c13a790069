// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

class QPainterPath;
class QTransform;

namespace twb::report {

/// Path construction operators (ISO 32000-1, 8.5.2) for \a path seen through \a transform.
void appendPath(QByteArray &out, const QPainterPath &path, const QTransform &transform);

} // namespace twb::report
