// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/editortools.h"

namespace twb::ui {

class FieldInput;

/// The input for a field, by its type; null for fields that people do not edit (Json).
FieldInput *makeInput(const model::Field &field, const EditorTools &tools, QWidget *parent);

} // namespace twb::ui
