// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/vocabulary.h"

namespace twb::model {

/// The controlled lists, one function each; read them through terms().
std::span<const Term> actionFieldTerms();
std::span<const Term> solutionTypeTerms();
std::span<const Term> chartaTerms();
std::span<const Term> licenceTerms();
std::span<const Term> townSizeTerms();
std::span<const Term> networkRoleTerms();
std::span<const Term> projectRoleTerms();
std::span<const Term> statusTerms();
std::span<const Term> maturityTerms();
std::span<const Term> lessonKindTerms();
std::span<const Term> reviewStateTerms();
std::span<const Term> learningStateTerms();
std::span<const Term> evidenceLevelTerms();
std::span<const Term> phaseTerms();
std::span<const Term> adoptionStateTerms();
std::span<const Term> criterionTerms();
std::span<const Term> ratingTerms();
std::span<const Term> abilityTerms();

} // namespace twb::model
