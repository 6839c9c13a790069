// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/fields.h"

namespace twb::model {

/// The field tables, one per kind; read them through fields().
std::span<const Field> projectFields();
std::span<const Field> lessonFields();
std::span<const Field> adoptionFields();
std::span<const Field> municipalityFields();
std::span<const Field> tagFields();
std::span<const Field> contactFields();
std::span<const Field> collectionFields();
std::span<const Field> savedSearchFields();
std::span<const Field> transferCheckFields();

} // namespace twb::model
