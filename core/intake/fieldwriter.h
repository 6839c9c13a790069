// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/valuebuilder.h"

#include <unordered_map>

namespace twb::intake {

/// Fills the fields of records after the rules of a mapping. Texts of a table that need no change go as
/// they are into the record; what repeats, such as terms and years, is worked out once.
class FieldWriter {
public:
    /// The references outlive the writer.
    FieldWriter(const Mapping &mapping, region::Gazetteer &gazetteer, TagIds &tags, model::NumberStyle style);

    void write(const SourceRow &row, MappedRecord &record);

private:
    struct Remembered {
        std::string json; ///< empty when there is no value
        QStringList tags;
        QStringList municipalities;
    };
    struct TextHash {
        using is_transparent = void;
        size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
    };
    struct Plan {
        const FieldRule *rule = nullptr;
        int column = -1; ///< the only one that the value comes from; -1 when there are others
        bool isText = false; ///< taken without any change
        bool repeats = false;
        std::unordered_map<std::string, Remembered, TextHash, std::equal_to<>> remembered; ///< by cell
    };

    static Plan planFor(const FieldRule &rule);
    static bool takeText(const Plan &plan, QByteArrayView bytes, MappedRecord &record);
    static bool recall(const Plan &plan, std::string_view cell, MappedRecord &record);
    void build(Plan &plan, std::string_view cell, ValueBuilder &builder, MappedRecord &record);

    region::Gazetteer &m_gazetteer;
    TagIds &m_tags;
    model::NumberStyle m_style;
    std::vector<Plan> m_plans;
    std::string m_json; ///< kept for its memory
};

} // namespace twb::intake
