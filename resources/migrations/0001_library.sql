-- SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The first format of a library: the truth and nothing else.
-- step
CREATE TABLE meta (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID
-- step
CREATE TABLE record (
    number INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    kind TEXT NOT NULL,
    trashed INTEGER NOT NULL,
    settled INTEGER NOT NULL,
    revisions INTEGER NOT NULL,
    newest INTEGER NOT NULL
) STRICT
-- step
CREATE TABLE step (
    number INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    kind TEXT NOT NULL,
    at INTEGER NOT NULL,
    actor TEXT NOT NULL,
    municipality TEXT NOT NULL,
    what TEXT NOT NULL,
    note TEXT NOT NULL,
    undoes INTEGER UNIQUE REFERENCES step (number),
    first_seq INTEGER NOT NULL,
    revisions INTEGER NOT NULL
) STRICT
-- step
CREATE TABLE revision (
    seq INTEGER PRIMARY KEY,
    record INTEGER NOT NULL REFERENCES record (number),
    step INTEGER NOT NULL REFERENCES step (number),
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 32),
    bytes BLOB NOT NULL
) STRICT
-- step
CREATE INDEX revision_record ON revision (record)
-- step
CREATE TABLE attachment (
    number INTEGER PRIMARY KEY,
    hash BLOB NOT NULL UNIQUE CHECK (length(hash) = 32),
    size INTEGER NOT NULL,
    media_type TEXT NOT NULL
) STRICT
-- step
CREATE TABLE attachment_chunk (
    attachment INTEGER NOT NULL REFERENCES attachment (number),
    piece INTEGER NOT NULL,
    bytes BLOB NOT NULL,
    PRIMARY KEY (attachment, piece)
) STRICT
