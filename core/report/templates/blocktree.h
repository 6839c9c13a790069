// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"

namespace twb::report {

/// A block of a text that tells its place in lists and quotes by depth alone.
struct FlatBlock {
    int quoteDepth = 0;
    int listDepth = 0;
    bool startsItem = false; ///< else it goes on with the item before
    bool ordered = false;
    int number = 1; ///< of the item in an ordered list
    Block block;
};

/// The blocks as lists and quotes inside each other. Depth that no reader could follow is cut off.
Blocks blockTree(std::vector<FlatBlock> blocks);

/// Brings the headings of a text below \a top: the highest gets this level, the others follow without
/// gaps, down to 6.
void demoteHeadings(Blocks &blocks, int top);

} // namespace twb::report
