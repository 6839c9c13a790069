// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/headersignature.h"

#include "core/base/sha256.h"

#include <algorithm>

namespace twb::intake {

namespace {

constexpr qsizetype digits = 4; ///< per column

QStringList columnsOf(const QString &signature)
{
    QStringList columns;
    for (qsizetype at = 0; at + digits <= signature.size(); at += digits)
        columns.append(signature.sliced(at, digits));
    return columns;
}

} // namespace

QString headerSignature(const QStringList &columns)
{
    QStringList marks;
    for (const QString &column : columns)
        if (const QString name = column.simplified().toCaseFolded(); !name.isEmpty())
            marks.append(QString::fromLatin1(sha256(name.toUtf8()).toHex().first(digits)));
    marks.sort();
    marks.removeDuplicates();
    return marks.join(QString());
}

HeaderLikeness headerLikeness(const QString &one, const QString &other)
{
    if (one.isEmpty() || other.isEmpty())
        return HeaderLikeness::Unknown;
    if (one == other)
        return HeaderLikeness::Same;
    const QStringList first = columnsOf(one);
    const QStringList second = columnsOf(other);
    const auto common =
        std::ranges::count_if(first, [&](const QString &column) { return second.contains(column); });
    return 2 * common >= std::min(first.size(), second.size()) ? HeaderLikeness::Kin
                                                               : HeaderLikeness::Foreign;
}

} // namespace twb::intake
