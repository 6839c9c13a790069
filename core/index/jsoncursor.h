// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace twb::index {

/// Walks over the JSON of stored revisions without making objects of it: reading a hundred thousand
/// records spends most of its time here. Checks no more than it needs; on malformed text it ends early.
class JsonCursor {
public:
    explicit JsonCursor(std::string_view json) : m_json(json) { }

    /// Calls visit(key, value) for the members of an object; keys without escapes, values as raw JSON.
    template <typename Visit> static void members(std::string_view object, Visit &&visit)
    {
        JsonCursor cursor(object);
        if (!cursor.take('{'))
            return;
        while (cursor.at() == '"') {
            const std::string_view key = cursor.value();
            if (!cursor.take(':'))
                return;
            visit(key.substr(1, key.size() - 2), cursor.value());
            if (!cursor.take(','))
                return;
        }
    }

    /// Calls visit(value) for the elements of an array, as raw JSON.
    template <typename Visit> static void elements(std::string_view array, Visit &&visit)
    {
        JsonCursor cursor(array);
        if (!cursor.take('['))
            return;
        while (!cursor.atEnd() && cursor.at() != ']') {
            const std::string_view element = cursor.value();
            if (element.empty())
                return;
            visit(element);
            if (!cursor.take(','))
                return;
        }
    }

    /// The raw JSON of one member; empty when there is none.
    static std::string_view member(std::string_view object, std::string_view key);

    /// Appends the text of a raw JSON string; nothing for other values.
    static void appendString(std::string_view raw, std::string &out);
    static std::string string(std::string_view raw);

private:
    bool atEnd() const { return m_position >= m_json.size(); }
    char at() const { return atEnd() ? '\0' : m_json[m_position]; }
    bool take(char c);
    void skipBlanks();

    /// The next value, whole; empty at the end.
    std::string_view value();
    void skipString();
    void skipNested();

    std::string_view m_json;
    size_t m_position = 0;
};

} // namespace twb::index
