// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/context.h"
#include "core/edit/edited.h"

#include <QJsonObject>

namespace twb::cli {

/// A step as JSON.
QJsonObject toJson(const store::Step &step);

/// Says what became of an edit and gives the exit code. As JSON the step, and the id in full; for people the
/// step's name, or every problem with the field's label. \a kind is that of the record.
int tell(Context &context, model::Kind kind, const edit::Edited &edited);

/// The same for a step that changed several records.
int tell(Context &context, const Result<store::Step> &step);

} // namespace twb::cli
