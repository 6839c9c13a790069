// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/index/fieldplan.h"

#include <string>

namespace twb::index {

/// The fields of one record as raw JSON, by their places in model::fields(). Does not own the JSON.
class FieldValues {
public:
    FieldValues(std::string_view fields, const FieldPlan &plan);

    const FieldPlan &plan() const { return m_plan; }
    bool trashed() const { return m_trashed; }

    /// These are only what is left of the record, see store::damagedField.
    bool damaged() const { return m_damaged; }

    /// Raw JSON; empty when the record has no such field or \a place is FieldPlan::none.
    std::string_view at(int place) const
    {
        return place == FieldPlan::none ? std::string_view() : m_values[size_t(place)];
    }

    /// Appends the text of a JSON string as one plain line.
    void appendLine(std::string_view raw, std::string &out);

    /// Appends the plain text that a field holds; nothing when it holds none.
    void appendText(int place, std::string &out);

    /// Texts in fields of a newer program.
    const std::vector<std::string_view> &others() const { return m_others; }
    void appendMarkdown(std::string_view raw, std::string &out);

private:
    void appendMembers(
        std::string_view array, std::initializer_list<std::string_view> keys, std::string &out);

    const FieldPlan &m_plan;
    bool m_trashed = false;
    bool m_damaged = false;
    std::vector<std::string_view> m_values;
    std::vector<std::string_view> m_others;
    std::string m_unescaped; ///< kept for its memory
};

} // namespace twb::index
