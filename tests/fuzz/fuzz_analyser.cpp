// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/analyser.h"

#include <QtLogging>

using namespace twb::analysis;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static Analyser analyser;
    const std::string_view text(reinterpret_cast<const char *>(data), size);
    qsizetype last = 0;
    analyser.analyse(text, [&](const Token &token, bool colocated) {
        if (token.text.empty() || token.start < 0 || token.start >= token.end || token.end > qsizetype(size))
            qFatal("a token outside of the text");
        if (!colocated && token.start < last)
            qFatal("words out of order");
        if (!colocated)
            last = token.end;
        return true;
    });
    const std::string folded = analyser.fold(text);
    if (analyser.fold(folded) != folded)
        qFatal("folding twice differs");
    for (const std::string &word : analyser.words(text))
        if (const Forms forms = analyser.forms(word); forms.word != word)
            qFatal("a word is not its own key");
    return 0;
}
