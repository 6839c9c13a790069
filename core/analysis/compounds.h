// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

#include <string_view>
#include <vector>

namespace twb::analysis {

/// Parts German compounds: "trinkwassernotversorgung" into trinkwasser, wasser, notversorgung and so on.
///
/// A word is parted only where known words and linking elements (-s-, -n-, -en-, -er-, -es-) fill it from
/// end to end, so Sport holds no Ort and Beratung no Rat. The fewest parts win, then the longest.
/// The words come from resources/analysis/parts_de.txt, read when the first word is parted (a few
/// milliseconds) and shared by all threads, since nobody changes them.
class Compounds {
public:
    static constexpr size_t shortest = 6; ///< bytes of a key; shorter words are whole
    static constexpr size_t longest = 64;
    static constexpr size_t mostParts = 8;

    /// A part as a place in the key, [start, end), without a linking -s.
    struct Part {
        quint8 start;
        quint8 end;
        friend bool operator==(const Part &, const Part &) = default;
    };

    static const Compounds &german();

    /// Every part of a key in the order of its letters, single ones and runs of neighbours, without the whole
    /// word; nothing when the word is no compound. \a parts is cleared first.
    void split(std::string_view key, std::vector<Part> &parts) const;

    /// Whether a word stands in the list by itself.
    bool knows(std::string_view key) const;

private:
    /// Where a word may stand in a compound.
    enum Place : quint8 { Nowhere = 0, First = 1, Last = 2, Noun = 4 };

    Compounds();
    static quint32 placeFor(char sign);
    void insert(std::string_view word, quint32 place);
    quint32 placeOf(quint64 hash) const;

    std::vector<quint64> m_slots; ///< open addressing; hash with the place in its lowest bits, 0 is free
};

} // namespace twb::analysis
