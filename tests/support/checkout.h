// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace twb::test {

/// The folder of the checkout that the tests were built from. Asked for here and nowhere else: a file that
/// knows its place cannot be taken from the compiler cache in another checkout.
QString checkout();

/// The folder of the data that others have published: TWB_DATA, or the one beside the checkout. It may be
/// missing.
QString sharedData();

} // namespace twb::test
