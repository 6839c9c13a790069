// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/fields.h"

#include <span>
#include <string_view>
#include <vector>

namespace twb::index {

/// What the index does with the fields of one kind, worked out once: records are projected by the
/// hundred thousand.
class FieldPlan {
public:
    static constexpr int none = -1;

    static const FieldPlan &of(model::Kind kind);

    std::span<const model::Field> fields() const { return m_fields; }

    /// Place of a field by its identifier. Quick when asked in ascending order with the same \a hint.
    int place(std::string_view id, size_t &hint) const;

    bool isSection(size_t place) const { return m_isSection[place]; }

    /// Places of the fields from which a summary is taken, the most telling first.
    std::span<const int> telling() const { return m_telling; }

    // Places of the fields that mean something to lists, or none.
    int title = none;
    int status = none;
    int statusAsOf = none;
    int start = none;
    int since = none;
    int maturity = none;
    int lessonKind = none;
    int reviewState = none;
    int evidenceLevel = none;
    int municipalities = none;
    int municipality = none;
    int ags = none;
    int actionFields = none;
    int tags = none;
    int synonyms = none;

private:
    explicit FieldPlan(model::Kind kind);

    int placeOf(QLatin1StringView id) const;

    std::span<const model::Field> m_fields;
    std::vector<std::pair<std::string_view, int>> m_sorted;
    std::vector<bool> m_isSection;
    std::vector<int> m_telling;
};

/// The kind with this identifier; Other when unknown.
model::Kind kindOf(std::string_view id);

inline std::string_view viewOf(QLatin1StringView text)
{
    return {text.data(), size_t(text.size())};
}

} // namespace twb::index
