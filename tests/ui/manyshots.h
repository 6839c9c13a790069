// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/support/camera.h"

namespace twb::test {

/// Pictures of what is done with many records, of collections, lists of tags and the origin of fields. The
/// example library is open.
void takeMany(Camera &camera);

} // namespace twb::test
