// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/pdf/textbox.h"

#include <functional>

namespace twb::report {

/// A line of a text box in a strip; `top` from the strip's upper edge, `x` from the page's left edge.
struct TextPlacement {
    TextBoxPtr box;
    int line = 0;
    double x = 0;
    double top = 0;
};

inline constexpr double hairline = 0.75; ///< the thinnest rule

/// A filled rectangle without meaning: a rule, a bar, a background. From the strip's upper edge.
struct Shape {
    QRectF rect;
    QColor colour;
};

/// A bar or background that runs on through the space above the strip, unless the strip is its first.
struct Backdrop {
    double x = 0;
    double width = 0;
    QColor colour;
    bool first = false;
};

struct Strip;
using Strips = std::vector<Strip>;

/// What is not divided by a page break: a line of a paragraph, a row of a table, a figure. A document is
/// laid out as a sequence of strips over the whole width.
struct Strip {
    double spaceBefore = 0; ///< dropped at the top of a page
    double height = 0;
    bool keepWithNext = false;
    std::vector<Backdrop> backdrops;
    std::vector<Shape> shapes;
    std::vector<TextPlacement> texts;
    /// Anything else; gets the canvas and the strip's upper edge. Marks its content itself.
    std::function<void(PageCanvas &, double top)> draw;
    /// Set again, as artifacts, when the strip is the first of a page.
    std::shared_ptr<const Strips> repeatedHead;
    std::vector<TextBoxPtr> notes; ///< footnotes whose marks stand in the strip
    std::vector<ElementId> closes; ///< elements that end with this strip
};

} // namespace twb::report
