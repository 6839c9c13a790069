// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"

namespace twb::report {

/// An index for formats without page numbers: the term, then the titles it leads to as links.
inline List indexList(const Index &index)
{
    List list;
    for (const IndexEntry &entry : index.entries) {
        Inlines text{{entry.term + QStringLiteral(": "), TextFlag::Bold, {}, {}}};
        for (size_t i = 0; i < entry.places.size(); ++i) {
            if (i > 0)
                text.push_back({QStringLiteral("; "), {}, {}, {}});
            text.push_back({entry.places[i].title, {}, u'#' + entry.places[i].anchor, {}});
        }
        list.items.push_back({{{Paragraph{std::move(text), ParagraphStyle::Body, {}}}}, {}});
    }
    return list;
}

} // namespace twb::report
