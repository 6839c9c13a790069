// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transfer/criterionevidence.h"

namespace twb::transfer {

/// What was found on one criterion.
struct Finding {
    enum class Rating : quint8 { Open, Met, Partly, NotMet };

    Rating rating = Rating::Open;
    QString sentence;
};

/// A criterion and how it is derived.
struct Criterion {
    QLatin1StringView id;
    Finding (*find)(CriterionEvidence &evidence);
};

/// Those that can be derived at all.
std::span<const Criterion> derivableCriteria();

} // namespace twb::transfer
