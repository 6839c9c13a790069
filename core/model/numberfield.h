// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/fields.h"
#include "core/model/valuetext.h"

namespace twb::model {

/// What a text says in a field of the type Number.
struct FieldNumber {
    std::optional<double> value;
    bool ambiguous = false; ///< a number, but nobody can say which: "1.500" is 1500 or 1.5

    bool operator==(const FieldNumber &) const = default;
};

/// Reads it with decimal comma and with decimal point. Where the two differ, the field decides when it can
/// hold only one of them (people are counted in whole numbers, a latitude ends at 90), then \a style when it
/// is stated; else it is ambiguous.
FieldNumber readFieldNumber(const Field &field, QStringView text, NumberStyle style);

} // namespace twb::model
