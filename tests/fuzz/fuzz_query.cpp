// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/query/reading.h"
#include "tests/unit/search/fewnames.h"

using namespace twb;
using namespace twb::search;

/// Whatever the text is: it has a reading that can be said, printed and read again as the same, and its
/// problems lie within it.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const test::FewNames names;
    const QString text = QString::fromUtf8(QByteArrayView(data, qsizetype(size)));
    const Query query = parseQuery(text, names, size % 2 == 0);
    const QString again = printed(query.tree);
    if (again.size() <= maxQueryLength && parseQuery(again, names, false).tree != query.tree)
        qFatal() << text << "was printed as" << again;
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
