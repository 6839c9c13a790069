// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/show/hit.h"

namespace twb::ui {

/// Why a record was found, in a few words: where, and how for words that do not stand there as typed.
/// Empty when no words were looked for.
QString reasonText(const search::Hit &hit);

/// The title of a record; of a damaged one of which no title is left, what stands for it.
QString titleText(const index::Entry &entry);

} // namespace twb::ui
