// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>

namespace twb::intake {

/// A number as offices write it: "1.234,56", "1,234.56", "90 164", "-12,5 %", "12 €". Where a single point
/// or comma stands before three digits, \a decimalComma decides whether it groups thousands.
std::optional<double> parseNumber(QStringView text, bool decimalComma);

/// An amount or a span in euro as {"from","to"}: "ca. 10.000 bis 20.000 €", "1,5 Mio. Euro", "50 TEUR".
std::optional<QJsonObject> parseMoney(QStringView text, bool decimalComma);

/// A date as ISO 8601 with the precision it is given in. \a formats hold runs of d, M and y as in
/// QDate::fromString and are tried first; then ISO 8601 (a time is cut off), "31.12.2024", "12.2024",
/// "12/2024", "31. Dezember 2024", "December 2024", "Dez 2024". Empty when nothing fits.
QString parseDate(QStringView text, const QStringList &formats = {});

/// A web address, completed where people leave out "https://"; empty when it is none.
QString parseAddress(QStringView text);

} // namespace twb::intake
