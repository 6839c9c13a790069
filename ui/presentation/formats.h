// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/formats.h"

namespace twb::ui {

using text::Formats;
using text::languageFor;

} // namespace twb::ui
