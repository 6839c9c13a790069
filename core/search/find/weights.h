// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/match/term.h"

#include <array>

/// All numbers that decide the order of hits, each with its reason. The score of a record is BM25F
/// (S. Robertson, H. Zaragoza: The Probabilistic Relevance Framework: BM25 and Beyond, 2009): for each
/// term the finds in all fields are weighted, added and saturated, then multiplied by how much the term
/// tells. Measured by packaging/bench search-quality over all queries, never for one.
namespace twb::search::weights {

/// What a find is worth by how it was found. Falls with every step of How and is not saturated, so that
/// many finds by a poor way do not outdo one by a good way: a market is not the labour market. Inflection
/// hardly changes the matter, parts of compounds often do; synonyms and slips are guesses, and those of the
/// tags better ones than those of the language.
inline constexpr std::array<double, howCount> ofHow{1.0, 0.95, 0.85, 0.8, 0.78, 0.5, 0.4, 0.3};

/// What a part tells by itself of the compound that was typed, see Query::anyWord.
inline constexpr double part = 0.7;

/// A title says in a few words what a whole record is about: worth more than the word in every sentence.
inline constexpr double title = 8.0;
/// A tag or a municipality was chosen by a person, but stands for more than the word that was typed.
inline constexpr double name = 2.0;
inline constexpr double summary = 1.5;
inline constexpr double text = 1.0;

/// Saturation and length about as in the literature (k1 1.2 to 2, b 0.75); titles are short by nature, so
/// their length tells less. Lengths in words are those of the records of this field.
inline constexpr double saturation = 1.8;
inline constexpr double lengthOfText = 0.75;
inline constexpr double lengthOfTitle = 0.5;
inline constexpr double usualText = 120;
inline constexpr double usualTitle = 8;
/// Notes of a sentence or two are not more to the point for being short.
inline constexpr double shortestText = 60;

/// How much it counts that a record holds all that was typed: the power of the share that it holds. A
/// little, so that the sum of what is found decides, and of equals the one with more of the words.
inline constexpr double wholeness = 0.1;

/// Breaks ties between records that match alike: the step from one level of evidence to the next. Far
/// below what one more find is worth.
inline constexpr double evidence = 0.001;

} // namespace twb::search::weights
