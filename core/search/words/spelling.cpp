// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/words/spelling.h"

namespace twb::search {

namespace {

constexpr int mostRecords = 5;

std::optional<QString> spellingIn(analysis::Analyser &analyser, std::string_view text, std::string_view word)
{
    std::optional<QString> spelling;
    analyser.tokenize(text, [&](const analysis::Token &token) {
        if (token.text == word)
            spelling = QString::fromUtf8(text.substr(size_t(token.start), size_t(token.end - token.start)));
        return !spelling;
    });
    return spelling;
}

} // namespace

Result<std::optional<QString>> spellingOf(IndexView &view, const std::string &word)
{
    const std::string table = index::bodyTable(view.state().generation);
    sqlite::Statement read(view.database(),
        "SELECT e.title, e.text FROM " + table
            + " b JOIN entry e ON e.number = b.rowid"
              " WHERE b."
            + table + " MATCH ? ORDER BY b.rowid DESC LIMIT " + std::to_string(mostRecords));
    const std::string match = '"' + word + '"';
    auto row = read.first(std::string_view(match));
    for (; row && *row; row = read.next())
        for (const int column : {0, 1})
            if (auto spelling = spellingIn(view.analyser(), read.textView(column), word))
                return spelling;
    return row.transform([](bool) { return std::optional<QString>(); });
}

} // namespace twb::search
