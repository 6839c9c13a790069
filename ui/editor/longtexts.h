// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/partedtext.h"

#include <QHash>
#include <QJsonObject>

namespace twb::ui {

/// The long texts of a record by field, as they stand in its values. Copying them out of JSON and dividing
/// them takes long, so that is done before they are shown, in another thread.
using LongTexts = QHash<QString, PartedText>;

LongTexts longTexts(const QJsonObject &values);

} // namespace twb::ui
