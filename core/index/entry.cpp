// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/index/entry.h"

#include "core/model/kindtraits.h"

#include <array>

namespace twb::index {

using namespace Qt::StringLiterals;

namespace {

struct FacetEntry {
    QLatin1StringView id;
    model::VocabularyId vocabulary;
};

constexpr std::array<FacetEntry, facetCount> facets{{
    {"kind"_L1, model::VocabularyId::None},
    {"action_field"_L1, model::VocabularyId::ActionField},
    {"municipality"_L1, model::VocabularyId::None},
    {"status"_L1, model::VocabularyId::Status},
    {"maturity"_L1, model::VocabularyId::Maturity},
    {"lesson_kind"_L1, model::VocabularyId::LessonKind},
    {"year"_L1, model::VocabularyId::None},
    {"tag"_L1, model::VocabularyId::None},
}};

} // namespace

QLatin1StringView facetId(Facet facet)
{
    return facets.at(size_t(facet)).id;
}

model::VocabularyId facetVocabulary(Facet facet)
{
    return facets.at(size_t(facet)).vocabulary;
}

bool isListedKind(model::Kind kind)
{
    return model::traitsOf(kind).listed;
}

} // namespace twb::index
