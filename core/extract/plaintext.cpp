// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/readers.h"

namespace twb::extract {

Result<void> readPlainText(const QString &text, TextSink &sink)
{
    const bool hasPages = text.contains(u'\f');
    int page = 0;
    for (const QStringView piece : QStringView(text).tokenize(u'\f')) {
        if (auto going = sink.proceed(); !going || sink.isFull())
            return going;
        sink.beginPage(hasPages ? ++page : 0);
        sink.append(piece);
    }
    return {};
}

} // namespace twb::extract
