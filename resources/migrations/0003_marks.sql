-- SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Steps bear a mark made of their words, so that a flipped bit is noticed as it is in revisions. Steps written
-- before bear none until the program that migrates has made it.
-- step
ALTER TABLE step ADD COLUMN mark INTEGER
