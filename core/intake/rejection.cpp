// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/rejection.h"

namespace twb::intake {

using namespace Qt::StringLiterals;

QLatin1StringView rejectionName(RejectionReason reason)
{
    switch (reason) {
    case RejectionReason::UnterminatedQuote:
        return "unterminated-quote"_L1;
    case RejectionReason::RowTooLong:
        return "row-too-long"_L1;
    case RejectionReason::TooManyCells:
        return "too-many-cells"_L1;
    case RejectionReason::TooFewCells:
        return "too-few-cells"_L1;
    case RejectionReason::InvalidFrontMatter:
        return "invalid-front-matter"_L1;
    case RejectionReason::FileNotReadable:
        return "file-not-readable"_L1;
    case RejectionReason::NoTitle:
        return "no-title"_L1;
    case RejectionReason::DuplicateKey:
        return "duplicate-key"_L1;
    case RejectionReason::UnknownTerm:
        return "unknown-term"_L1;
    case RejectionReason::InvalidDate:
        return "invalid-date"_L1;
    case RejectionReason::InvalidNumber:
        return "invalid-number"_L1;
    case RejectionReason::InvalidAddress:
        return "invalid-address"_L1;
    case RejectionReason::UnknownMunicipality:
        return "unknown-municipality"_L1;
    case RejectionReason::AmbiguousMunicipality:
        return "ambiguous-municipality"_L1;
    case RejectionReason::TooLong:
        return "too-long"_L1;
    case RejectionReason::WrongType:
        return "wrong-type"_L1;
    case RejectionReason::AmbiguousNumber:
        return "ambiguous-number"_L1;
    case RejectionReason::NoPlainFile:
        return "no-plain-file"_L1;
    case RejectionReason::LinkLeadsOut:
        return "link-leads-out"_L1;
    case RejectionReason::BrokenLink:
        return "broken-link"_L1;
    case RejectionReason::FileTooLarge:
        return "file-too-large"_L1;
    case RejectionReason::RecordDamaged:
        return "record-damaged"_L1;
    case RejectionReason::RecordErased:
        return "record-erased"_L1;
    case RejectionReason::UncertainNumber:
        return "uncertain-number"_L1;
    }
    return {};
}

} // namespace twb::intake
