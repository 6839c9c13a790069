// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/compounds.h"

#include <string>
#include <string_view>
#include <vector>

namespace twb::analysis {

/// What else a word is found by: its stem and the parts of a compound. Remembers the words it has met, in
/// bounded memory (about 12 MB), because texts repeat theirs. Confined to a thread.
class WordForms {
public:
    /// Forms in a row; each is a byte with its length and that many bytes. A part ends with partMarker;
    /// a stem, if there is one, comes first. Valid until the next call.
    std::string_view packed(std::string_view key);

    /// The stem of a key: English where the word is English, German otherwise.
    static std::string stem(std::string_view key);

private:
    struct Slot {
        quint64 hash = 0;
        quint32 place = 0; ///< in the store, plus one; 0 is free
    };

    std::string_view add(std::string_view key, quint64 hash);
    void compute(std::string_view key);
    void append(std::string_view form, bool isPart);
    void grow();

    std::vector<Slot> m_slots;
    size_t m_used = 0;
    std::string m_store; ///< per word: length of the key, key, length of the forms (2 bytes), forms
    std::string m_forms; ///< those of the word computed last
    std::vector<Compounds::Part> m_parts;
};

/// The beginning of a form, without partMarker, that stands in every word with this form: the last letter may
/// be another one ("cities" and "city").
inline std::string_view rootOf(std::string_view form)
{
    constexpr size_t shortest = 3; // in shorter forms only these two letters change
    const bool mayChange = form.size() > shortest || form.ends_with('e') || form.ends_with('y');
    return mayChange && form.size() > 1 ? form.substr(0, form.size() - 1) : form;
}

/// Takes the next form off \a packed; it must not be empty.
inline std::string_view takeForm(std::string_view &packed)
{
    const std::string_view form = packed.substr(1, uchar(packed.front()));
    packed.remove_prefix(1 + form.size());
    return form;
}

} // namespace twb::analysis
