// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/store/step.h"

namespace twb::store {
class Library;
} // namespace twb::store

namespace twb::intake {

/// Writes the example records ("Beispielbestand, Stand laut Quelle") into a library as one step and
/// marks it as an example. The records have the same ids in every library; writing them again changes
/// nothing but what was not edited since.
Result<store::Step> addExampleRecords(store::Library &library, const QString &actor);

} // namespace twb::intake
