// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/term.h"

#include <array>

/// All numbers that decide the order of hits, each with its reason. The score of a record is BM25F
/// (S. Robertson, H. Zaragoza: The Probabilistic Relevance Framework: BM25 and Beyond, 2009): for each
/// term the finds in all fields are weighted, added and saturated, then multiplied by how much the term tells.
namespace twb::search::weights {

/// What a find is worth by how it was found. Below 1, since what was typed is what was meant; above a
/// half for what is surely the same matter; slips and synonyms least, since they are guesses. Falls with
/// every step of How, so that in the same place a better way always ranks higher.
inline constexpr std::array<double, howCount> ofHow{1.0, 0.85, 0.8, 0.6, 0.5, 0.4, 0.3};

/// A title says in a few words what a whole record is about.
inline constexpr double title = 4.0;
/// A tag or a municipality was chosen by a person, but stands for more than the word that was typed.
inline constexpr double name = 2.0;
inline constexpr double summary = 1.5;
inline constexpr double text = 1.0;

/// Saturation and length as in the literature (k1 1.2, b 0.75); titles are short by nature, so their length
/// tells less. Lengths in words are those of the records of this field: eight for titles, 120 for texts.
inline constexpr double saturation = 1.2;
inline constexpr double lengthOfText = 0.75;
inline constexpr double lengthOfTitle = 0.3;
inline constexpr double usualText = 120;
inline constexpr double usualTitle = 8;
/// Notes of a sentence or two are not more to the point for being short.
inline constexpr double shortestText = 60;

/// Breaks ties between records that match alike: the step from one level of evidence to the next. Far
/// below what one more find is worth.
inline constexpr double evidence = 0.001;

} // namespace twb::search::weights
