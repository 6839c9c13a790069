// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/support/camera.h"

namespace twb::test {

/// Pictures of what is done with many records, of collections, tags and their lists, the origin of fields,
/// and of the highest windows with large text. The example library is open.
void takeMany(Camera &camera);

} // namespace twb::test
