// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTest>

namespace twb::test {

/// Rows "text" (QByteArray): a delimiter that waits for another one, repeated so many times. Who looks on to
/// the end of the text from each of them does not come back before the test is stopped.
inline void addHostileTexts(const QList<int> &counts = {60'000, 600'000})
{
    QTest::addColumn<QByteArray>("text");
    for (const int count : counts)
        for (const char *delimiter : {"![a](", "[a](", "[[", "**", "_", "`", "``a` ", "<", "<!--", "<a ",
                 "<a href=\"'", "<script>", "</a>", "&", "&#", "~~~", "~~~\n", "(", "\"", "'", "|", ">", "> ",
                 "#", "# a\n", "- ", "- \n", "a-", "a.", "aB", "a,", "\\", "\\\"", "{", "1", "1.", " ", "\n",
                 "\n\r", "\t", "a", "\u00ad", "\u0301\u0316", "e\u0301"})
            QTest::addRow(
                "%s x %d", QByteArray(delimiter).toPercentEncoding(" <>!`&[](){}|#").constData(), count)
                << QByteArray(delimiter).repeated(count);
}

} // namespace twb::test
