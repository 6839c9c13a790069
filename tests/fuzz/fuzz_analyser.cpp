// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/analyser.h"

#include <QtLogging>

#include <utility>
#include <vector>

using namespace twb::analysis;

namespace {

/// Takes a text apart stretch by stretch and compares with its tokens.
void checkStretches(Analyser &analyser, std::string_view text)
{
    std::vector<std::pair<std::string, qsizetype>> tokens;
    analyser.analyse(text, [&](const Token &token, bool) {
        tokens.emplace_back(token.text, token.start);
        return true;
    });
    size_t at = 0;
    size_t words = 0;
    for (size_t position = 0; position < text.size();) {
        const size_t start = position;
        const Analyser::Stretch stretch = analyser.takeStretch(text, position);
        words += stretch.words;
        analyser.analyse(stretch.text, [&](const Token &token, bool) {
            if (at == tokens.size() || tokens[at].first != token.text
                || tokens[at].second != qsizetype(start) + token.start)
                qFatal("a stretch has other tokens");
            ++at;
            const std::string_view word = isPartToken(token.text) ? partWord(token.text) : token.text;
            if ((lettersOf(rootOf(word)) & ~stretch.letters) != 0)
                qFatal("a stretch lacks letters of its tokens");
            return true;
        });
    }
    if (at != tokens.size() || words != analyser.words(text).size())
        qFatal("stretches lack tokens or words");
}

} // namespace

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
    checkStretches(analyser, text);
    const std::string folded = analyser.fold(text);
    if (analyser.fold(folded) != folded)
        qFatal("folding twice differs");
    for (const std::string &word : analyser.words(text))
        if (const Forms forms = analyser.forms(word); forms.word != word)
            qFatal("a word is not its own key");
    return 0;
}
