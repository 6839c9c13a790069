// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/validation.h"

namespace twb::ui {

/// What is wrong with the value of a field and what to do, in one sentence for beside the field.
QString problemText(const model::Problem &problem, const model::Field &field);

/// A line for each problem: the label of its field and what is wrong with it.
QStringList problemLines(const QList<model::Problem> &problems, model::Kind kind, model::Language language);

} // namespace twb::ui
