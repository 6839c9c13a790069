// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/fields.h"

#include <QList>

#include <optional>

namespace twb::ui {

/// A part of a form: what is required, or one section.
struct FormPart {
    std::optional<model::Section> section; ///< none: what is required, always open and first
    QList<const model::Field *> fields;
};

/// How the form of a kind is laid out; fields that people do not edit are left out.
QList<FormPart> formParts(model::Kind kind);

/// Whether the sections stand open at first: there are so few fields that nothing is gained by hiding them.
bool opensAtOnce(const QList<FormPart> &parts);

/// Whether two fields one after the other are so short that they stand side by side.
bool standTogether(const model::Field &first, const model::Field &second);

} // namespace twb::ui
