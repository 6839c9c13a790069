// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extract/extractedtext.h"

namespace twb::extract {

/// What the reading process answers, as bytes.
QByteArray toBytes(const Result<ExtractedText> &answer);

/// The other way round. The bytes come from a process that has read a foreign file and may lie: anything
/// that is no answer, or holds more than \a limits allow, is DocumentDamaged.
Result<ExtractedText> answerFromBytes(const QByteArray &bytes, const Limits &limits);

/// Greatest number of bytes of an answer within \a limits.
qint64 mostAnswerBytes(const Limits &limits);

} // namespace twb::extract
