// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/support/camera.h"

namespace twb::test {

/// Pictures of a record that is read, compared and written in parts.
void takeLong(Camera &camera);

} // namespace twb::test
