// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/wordforms.h"

#include "core/analysis/englishstemmer.h"
#include "core/analysis/germanstemmer.h"
#include "core/analysis/token.h"

#include <algorithm>
#include <functional>

namespace twb::analysis {

namespace {

constexpr size_t firstSlots = 1024;
constexpr size_t mostSlots = 1 << 18;
constexpr size_t mostBytes = 8 * 1024 * 1024;
constexpr size_t shortestStem = 2;

std::string_view keyAt(std::string_view store, size_t place)
{
    return store.substr(place + 1, uchar(store[place]));
}

std::string_view formsAt(std::string_view store, size_t place)
{
    place += 1 + uchar(store[place]);
    return store.substr(place + 2, size_t(uchar(store[place])) << 8 | uchar(store[place + 1]));
}

} // namespace

std::string WordForms::stem(std::string_view key)
{
    std::string base = englishBase(key);
    return base.empty() ? std::string(germanStem(key)) : base;
}

std::string_view WordForms::packed(std::string_view key)
{
    if (m_slots.empty())
        m_slots.resize(firstSlots);
    const quint64 hash = std::hash<std::string_view>()(key);
    const size_t mask = m_slots.size() - 1;
    for (size_t i = size_t(hash) & mask; m_slots[i].place; i = (i + 1) & mask)
        if (m_slots[i].hash == hash && keyAt(m_store, m_slots[i].place - 1) == key)
            return formsAt(m_store, m_slots[i].place - 1);
    return add(key, hash);
}

std::string_view WordForms::add(std::string_view key, quint64 hash)
{
    compute(key);
    if (m_store.size() > mostBytes || (m_used + 1) * 4 > m_slots.size() * 3)
        grow();
    const size_t mask = m_slots.size() - 1;
    size_t slot = size_t(hash) & mask;
    while (m_slots[slot].place)
        slot = (slot + 1) & mask;
    m_slots[slot] = {hash, quint32(m_store.size() + 1)};
    ++m_used;
    m_store += char(key.size());
    m_store += key;
    m_store += char(m_forms.size() >> 8);
    m_store += char(m_forms.size() & 0xff);
    m_store += m_forms;
    return m_forms;
}

/// Makes room: twice as many slots, or none of the words known so far.
void WordForms::grow()
{
    if (m_store.size() > mostBytes || m_slots.size() >= mostSlots) {
        m_store.clear();
        m_used = 0;
        std::ranges::fill(m_slots, Slot());
        return;
    }
    std::vector<Slot> old(m_slots.size() * 2);
    old.swap(m_slots);
    const size_t mask = m_slots.size() - 1;
    for (const Slot &entry : old) {
        if (!entry.place)
            continue;
        size_t slot = size_t(entry.hash) & mask;
        while (m_slots[slot].place)
            slot = (slot + 1) & mask;
        m_slots[slot] = entry;
    }
}

void WordForms::compute(std::string_view key)
{
    m_forms.clear();
    const std::string whole = stem(key);
    if (whole != key && whole.size() >= shortestStem)
        append(whole, false);
    Compounds::german().split(key, m_parts);
    for (const Compounds::Part part : m_parts) {
        const std::string_view word = key.substr(part.start, part.end - part.start);
        append(word, true);
        const std::string partStem = stem(word);
        if (partStem != word && partStem.size() >= shortestStem)
            append(partStem, true);
    }
}

void WordForms::append(std::string_view form, bool isPart)
{
    std::string piece(1, char(form.size() + (isPart ? 1 : 0)));
    piece += form;
    if (isPart)
        piece += partMarker;
    for (std::string_view rest = m_forms; !rest.empty();)
        if (const std::string_view known = takeForm(rest); known == std::string_view(piece).substr(1))
            return;
    m_forms += piece;
}

} // namespace twb::analysis
