// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extract/extractedtext.h"

namespace twb::extract {

/// Reads documents in a process of its own, one for each: whatever a file does to its reader, the program
/// goes on. The process gets the document on its standard input and answers on its standard output; it is
/// ended when it is not wanted any more or takes too long. Blocks; for threads without window.
class ExtractProcess {
public:
    /// \a program is the helper "transferwerkbank-extract".
    explicit ExtractProcess(QString program, const Limits &limits = {});

    /// See Extractor. A reader that crashes or answers nonsense is DocumentDamaged, one that is ended for
    /// its time DocumentTooLarge.
    Result<ExtractedText> operator()(QIODevice &document, const QString &mediaType, const QString &fileName,
        const Progress &progress = {}) const;

private:
    QString m_program;
    Limits m_limits;
};

} // namespace twb::extract
