// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"

/// A document with every kind of block, in German, about nothing real.
twb::report::Document sampleDocument();

/// One page in the manner of a Steckbrief.
twb::report::Document sampleSheet();

/// Footnotes, indexes, wide and long tables, gradients, emoji, foreign passages.
twb::report::Document richDocument();

/// A paragraph of about \a words German words, always the same.
QString sampleText(int words);
