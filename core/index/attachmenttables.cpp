// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/index/attachmenttables.h"

#include "core/analysis/analyser.h"
#include "core/analysis/ftstokenizer.h"

namespace twb::index {

namespace {

/// A page, or a piece of one, is a row of full text. Numbers are never given twice: what full text keeps of
/// pages that are gone finds no row any more.
constexpr const char *tables = R"(
CREATE TABLE attachment_state (
    only INTEGER PRIMARY KEY CHECK (only = 1), sequence INTEGER, analyser INTEGER);
INSERT INTO attachment_state VALUES (1, 0, 0);
CREATE TABLE attachment (number INTEGER PRIMARY KEY AUTOINCREMENT, hash BLOB UNIQUE, state INTEGER);
CREATE TABLE attachment_page (
    number INTEGER PRIMARY KEY AUTOINCREMENT, attachment INTEGER, page INTEGER, text TEXT);
CREATE INDEX attachment_page_attachment ON attachment_page (attachment);
CREATE TABLE attachment_use (
    hash BLOB, record BLOB, name TEXT, PRIMARY KEY (hash, record, name)) WITHOUT ROWID;
CREATE INDEX attachment_use_record ON attachment_use (record);
)";

} // namespace

Result<void> createAttachmentTables(Database &database)
{
    return database.execute(tables).and_then([&] { return createAttachmentIndex(database); });
}

Result<void> createAttachmentIndex(Database &database)
{
    return database.execute(
        std::string("DROP TABLE IF EXISTS attachment_text;"
                    "CREATE VIRTUAL TABLE attachment_text USING fts5(text, content='', detail=none,"
                    " columnsize=0, prefix='1 2 3', tokenize='")
        + analysis::ftsTokenizerName
        + "'); INSERT INTO attachment_text (rowid, text) SELECT number, text FROM attachment_page;"
          " UPDATE attachment_state SET analyser = "
        + std::to_string(analysis::analyserVersion()));
}

} // namespace twb::index
