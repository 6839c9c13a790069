// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace twb::intake {

/// Which columns a table has, whatever their order and case: a short text that records keep of the list
/// they came from, the same in every version of the program. Empty without columns.
QString headerSignature(const QStringList &columns);

enum class HeaderLikeness : quint8 {
    Foreign, ///< they share less than half of the columns that the smaller one has
    Unknown, ///< one of them has no signature
    Kin,
    Same,
};

HeaderLikeness headerLikeness(const QString &one, const QString &other);

} // namespace twb::intake
