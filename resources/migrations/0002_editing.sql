-- SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Steps can be brought back after they were taken back, are told in words in any language, and records can
-- be removed for good: of their revisions the place and the name stay.
-- step
ALTER TABLE step ADD COLUMN arguments TEXT NOT NULL DEFAULT '[]'
-- step
ALTER TABLE step ADD COLUMN root INTEGER REFERENCES step (number)
-- step
UPDATE step SET root = undoes WHERE undoes IS NOT NULL
-- step
CREATE INDEX step_root ON step (root) WHERE root IS NOT NULL
-- step
CREATE TABLE removal (
    seq INTEGER PRIMARY KEY,
    step INTEGER NOT NULL REFERENCES step (number)
) STRICT
-- step
CREATE TABLE removed (
    seq INTEGER PRIMARY KEY,
    step INTEGER NOT NULL REFERENCES step (number),
    id BLOB NOT NULL CHECK (length(id) = 32),
    record BLOB NOT NULL CHECK (length(record) = 16),
    removal INTEGER NOT NULL REFERENCES removal (seq)
) STRICT
-- step
CREATE INDEX removed_record ON removed (record)
-- step
CREATE TABLE erased (
    record BLOB PRIMARY KEY CHECK (length(record) = 16)
) STRICT, WITHOUT ROWID
