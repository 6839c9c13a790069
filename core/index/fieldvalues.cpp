// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/index/fieldvalues.h"

#include "core/index/jsoncursor.h"
#include "core/index/searchtext.h"
#include "core/model/revision.h"
#include "core/store/damage.h"

namespace twb::index {

using model::FieldType;

namespace {

void separate(std::string &out)
{
    if (!out.ends_with(' '))
        out += ' ';
}

} // namespace

FieldValues::FieldValues(std::string_view fields, const FieldPlan &plan)
    : m_plan(plan), m_values(plan.fields().size())
{
    size_t hint = 0;
    JsonCursor::members(fields, [&](std::string_view key, std::string_view value) {
        const int place = m_plan.place(key, hint);
        if (place != FieldPlan::none)
            m_values[size_t(place)] = value;
        else if (key == viewOf(model::trashedField))
            m_trashed = value == "true";
        else if (key == viewOf(store::damagedField))
            m_damaged = true;
        else if (value.starts_with('"'))
            m_others.push_back(value);
    });
}

void FieldValues::appendLine(std::string_view raw, std::string &out)
{
    m_unescaped.clear();
    JsonCursor::appendString(raw, m_unescaped);
    appendPlainLine(m_unescaped, out);
}

void FieldValues::appendMarkdown(std::string_view raw, std::string &out)
{
    m_unescaped.clear();
    JsonCursor::appendString(raw, m_unescaped);
    appendPlainText(m_unescaped, out);
}

void FieldValues::appendMembers(
    std::string_view array, std::initializer_list<std::string_view> keys, std::string &out)
{
    JsonCursor::elements(array, [&](std::string_view element) {
        for (const std::string_view key : keys) {
            separate(out);
            appendLine(JsonCursor::member(element, key), out);
        }
    });
}

void FieldValues::appendText(int place, std::string &out)
{
    const std::string_view raw = at(place);
    if (raw.empty() || raw == "null")
        return;
    switch (m_plan.fields()[size_t(place)].type) {
    case FieldType::Line:
    case FieldType::Text:
        appendMarkdown(raw, out);
        return;
    case FieldType::Lines:
        JsonCursor::elements(raw, [&](std::string_view element) {
            separate(out);
            appendMarkdown(element, out);
        });
        return;
    case FieldType::Sources:
        appendMembers(raw, {"title", "publisher"}, out);
        return;
    case FieldType::Applications:
        appendMembers(raw, {"adaptation", "outcome"}, out);
        return;
    case FieldType::Ratings:
        appendMembers(raw, {"reason"}, out);
        return;
    case FieldType::Attachments:
        appendMembers(raw, {"name", "alt"}, out);
        return;
    default:
        return;
    }
}

} // namespace twb::index
