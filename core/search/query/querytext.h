// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/query/query.h"

#include <functional>

namespace twb::search {

/// The text that alone asks for what a query asks for, with German names: what was chosen in the navigation
/// stands behind the words, as in "beleuchtung kommune:Olpe". Where the text filters by the same facet,
/// chosen values become further alternatives of that filter.
QString wholeText(const Query &query, const NameResolver &names);

/// A search text whose filters by tag say \a name instead of the tag that \a isMeant knows by its name;
/// everything else stays as it was typed. Without a name the tag is gone: it is dropped from among other
/// values, and a filter that has no other value becomes a search for the words of the old name.
QString withTagRenamed(
    const QString &text, const std::function<bool(const QString &typed)> &isMeant, const QString &name);

} // namespace twb::search
