// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/checkout.h"

namespace twb::test {

QString checkout()
{
    return QStringLiteral(TWB_SOURCE_DIR);
}

QString sharedData()
{
    return qEnvironmentVariable("TWB_DATA", QStringLiteral(TWB_SOURCE_DIR "/../shared/data"));
}

} // namespace twb::test
