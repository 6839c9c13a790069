// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/ftstokenizer.h"

#include "core/analysis/analyser.h"

#include <sqlite3.h>

namespace twb::analysis {

namespace {

int createTokenizer(void *, const char **, int, Fts5Tokenizer **out)
{
    *out = reinterpret_cast<Fts5Tokenizer *>(new Analyser);
    return SQLITE_OK;
}

void deleteTokenizer(Fts5Tokenizer *tokenizer)
{
    delete reinterpret_cast<Analyser *>(tokenizer);
}

using TokenCallback = int (*)(void *, int, const char *, int, int, int);

/// Texts are taken apart into all forms of their words; queries name forms, one in each pair of quotes.
int tokenize(
    Fts5Tokenizer *tokenizer, void *context, int reason, const char *text, int size, TokenCallback callback)
{
    if (reason & FTS5_TOKENIZE_QUERY)
        return size > 0 ? callback(context, 0, text, size, 0, size) : SQLITE_OK;
    int result = SQLITE_OK;
    reinterpret_cast<Analyser *>(tokenizer)->analyse(
        {text, size_t(size)}, [&](const Token &token, bool colocated) {
            result = callback(context, colocated ? FTS5_TOKEN_COLOCATED : 0, token.text.data(),
                int(token.text.size()), int(token.start), int(token.end));
            return result == SQLITE_OK;
        });
    return result;
}

/// The way SQLite hands out the FTS5 interface (https://sqlite.org/fts5.html#extending_fts5).
fts5_api *fts5Of(sqlite3 *connection)
{
    fts5_api *api = nullptr;
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(connection, "SELECT fts5(?1)", -1, &statement, nullptr) != SQLITE_OK)
        return nullptr;
    sqlite3_bind_pointer(statement, 1, static_cast<void *>(&api), "fts5_api_ptr", nullptr);
    sqlite3_step(statement);
    sqlite3_finalize(statement);
    return api;
}

} // namespace

bool registerFtsTokenizer(sqlite3 *connection)
{
    fts5_api *api = fts5Of(connection);
    if (!api)
        return false;
    fts5_tokenizer methods{createTokenizer, deleteTokenizer, tokenize};
    return api->xCreateTokenizer(api, ftsTokenizerName, nullptr, &methods, nullptr) == SQLITE_OK;
}

} // namespace twb::analysis
