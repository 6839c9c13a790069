// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <cstdio>
#include <cstdlib>

namespace twb::bench {

/// The value of a result; ends the program with its error when there is none.
template <typename Value> Value require(Result<Value> result)
{
    if (!result) {
        std::fprintf(stderr, "%s: %s %s\n", qPrintable(errorName(result.error().code)),
            qPrintable(result.error().arguments.join(u' ')), qPrintable(result.error().detail));
        std::exit(1);
    }
    if constexpr (!std::is_void_v<Value>)
        return *std::move(result);
}

} // namespace twb::bench
