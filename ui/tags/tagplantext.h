// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edit/tagoperation.h"
#include "core/edit/tagtree.h"
#include "ui/history/fieldtext.h"

namespace twb::ui {

/// What a change of the tags would do, in lines: how many records change, then what becomes of the tags, as
/// far as these are few.
QString planText(const edit::TagPlan &plan, const edit::TagTree &tags, const Formats &formats);

/// What becomes of the fields of one tag, in one line; of lists only what comes and goes.
QString editText(const edit::TagEdit &edit, const ReferenceNames &names, const Formats &formats);

} // namespace twb::ui
