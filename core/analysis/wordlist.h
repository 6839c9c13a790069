// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <algorithm>
#include <string_view>

namespace twb::analysis {

/// The text of a file of resources/analysis, which are part of the program.
QByteArray readWordList(const QString &name);

/// Calls \a visit for every line that is neither empty nor a comment.
template <typename Visit> void forEachLine(std::string_view text, Visit &&visit)
{
    while (!text.empty()) {
        const size_t end = std::min(text.find('\n'), text.size());
        if (end > 0 && text.front() != '#')
            visit(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
}

} // namespace twb::analysis
