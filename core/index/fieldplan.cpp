// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/index/fieldplan.h"

#include <algorithm>
#include <array>
#include <utility>

namespace twb::index {

using namespace Qt::StringLiterals;
using model::Field;
using model::FieldType;
using model::Kind;

namespace {

/// Where a summary is taken from, the most telling first.
constexpr std::array tellingFields{"summary"_L1, "insight"_L1, "recommendation"_L1, "what_happened"_L1,
    "solution"_L1, "goal_benefit"_L1, "initial_situation"_L1, "results"_L1, "result"_L1, "adaptation"_L1,
    "reason"_L1, "description"_L1, "purpose"_L1};

bool holdsText(const Field &field)
{
    switch (field.type) {
    case FieldType::Line:
        return field.id != "title"_L1 && field.id != "colour"_L1;
    case FieldType::Text:
    case FieldType::Lines:
    case FieldType::Sources:
    case FieldType::Applications:
    case FieldType::Ratings:
    case FieldType::Attachments:
        return true;
    default:
        return false;
    }
}

} // namespace

const FieldPlan &FieldPlan::of(Kind kind)
{
    static const auto all = []<size_t... kinds>(std::index_sequence<kinds...>) {
        return std::array{FieldPlan(Kind(kinds))...};
    }(std::make_index_sequence<model::kindCount>());
    return all.at(size_t(kind));
}

FieldPlan::FieldPlan(Kind kind) : m_fields(model::fields(kind))
{
    int place = 0;
    for (const Field &field : m_fields) {
        m_sorted.emplace_back(viewOf(field.id), place++);
        m_isSection.push_back(holdsText(field));
    }
    std::ranges::sort(m_sorted);
    for (const QLatin1StringView id : tellingFields)
        if (const int telling = placeOf(id); telling != none && isSection(size_t(telling)))
            m_telling.push_back(telling);
    for (const QLatin1StringView id : {"title"_L1, "name"_L1, "function"_L1})
        title = title == none ? placeOf(id) : title;
    status = placeOf(kind == Kind::Adoption ? "state"_L1 : "status"_L1);
    statusAsOf = placeOf("status_as_of"_L1);
    start = placeOf("start"_L1);
    since = placeOf("since"_L1);
    maturity = placeOf("maturity"_L1);
    lessonKind = kind == Kind::Lesson ? placeOf("kind"_L1) : none;
    reviewState = placeOf("review_state"_L1);
    evidenceLevel = placeOf("evidence_level"_L1);
    municipalities = placeOf("municipalities"_L1);
    municipality = placeOf("municipality"_L1);
    ags = kind == Kind::Municipality ? placeOf("ags"_L1) : none;
    actionFields = placeOf("action_fields"_L1);
    tags = placeOf("tags"_L1);
    synonyms = placeOf("synonyms"_L1);
}

int FieldPlan::place(std::string_view id, size_t &hint) const
{
    while (hint < m_sorted.size() && m_sorted[hint].first < id)
        ++hint;
    if (hint < m_sorted.size() && m_sorted[hint].first == id)
        return m_sorted[hint].second;
    const auto found = std::ranges::lower_bound(m_sorted, id, {}, &std::pair<std::string_view, int>::first);
    return found != m_sorted.end() && found->first == id ? found->second : none;
}

int FieldPlan::placeOf(QLatin1StringView id) const
{
    size_t hint = 0;
    return place(viewOf(id), hint);
}

Kind kindOf(std::string_view id)
{
    for (int kind = 0; kind < int(Kind::Other); ++kind)
        if (id == viewOf(model::kindId(Kind(kind))))
            return Kind(kind);
    return Kind::Other;
}

} // namespace twb::index
