// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/reading.h"
#include "tests/unit/search/fewnames.h"

using namespace twb;
using namespace twb::search;

namespace {

/// False when the text as printed is beyond the bounds of what is read, which must then be told.
bool canBeRead(const Query &query)
{
    using Kind = QueryProblem::Kind;
    return std::ranges::none_of(query.problems, [](const QueryProblem &problem) {
        return problem.kind == Kind::TooDeep || problem.kind == Kind::TooLong;
    });
}

} // namespace

/// Whatever the text is: it has a reading that can be said, printed and read again as the same, and its
/// problems lie within it.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const test::FewNames names;
    const QString text = QString::fromUtf8(QByteArrayView(data, qsizetype(size)));
    const Query query = parseQuery(text, names, size % 2 == 0);
    const QString printedText = printed(query.tree);
    const Query again = parseQuery(printedText, names, false);
    if (again.tree != query.tree && canBeRead(again))
        qFatal() << text << "was printed as" << printedText;
    if (reading(query.tree, names, model::Language::German).isEmpty() != query.tree.isEmpty())
        qFatal() << "no reading of" << text;
    for (const QueryProblem &problem : query.problems) {
        if (problem.position < 0 || problem.length < 1 || problem.position + problem.length > text.size())
            qFatal() << text << "has a problem at" << problem.position;
        if (problemText(query, problem, model::Language::German).isEmpty())
            qFatal() << "a problem without a text";
    }
    return 0;
}
