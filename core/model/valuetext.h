// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>

namespace twb::model {

/// How a source writes its numbers.
struct NumberStyle {
    /// Without \a isStated it was guessed from something else than numbers.
    NumberStyle(bool comma, bool isStated = false) : decimalComma(comma), stated(isStated) { }

    bool decimalComma;
    bool stated;
};

/// A number as offices write it: "1.234,56", "1,234.56", "90 164", "-12,5 %", "12 €". Where a single point
/// or comma stands before three digits, \a decimalComma decides whether it groups thousands; after a zero it
/// never does. Nothing for what groups in another way, such as "296.654,40,00".
std::optional<double> parseNumber(QStringView text, bool decimalComma);

/// An amount or a span in euro as {"from","to"}: "ca. 10.000 bis 20.000 €", "1,5 Mio. Euro", "50 TEUR".
/// Nothing where other numbers or signs stand among the amounts: "-5", "1e6", "100.000 € (2023)", "1/2 Mio.".
std::optional<QJsonObject> parseMoney(QStringView text, bool decimalComma);

/// True for an amount that has three decimals when \a decimalComma is right and a thousand times as much
/// when it is not: "172.306 €".
bool isAmbiguousMoney(QStringView text, bool decimalComma);

/// A date as ISO 8601 with the precision it is given in. \a formats hold runs of d, M and y as in
/// QDate::fromString and are tried first; then ISO 8601, "31.12.2024", "12.2024", "12/2024",
/// "31. Dezember 2024", "December 2024", "Dez 2024"; a time after them is cut off. Empty when nothing fits.
QString parseDate(QStringView text, const QStringList &formats = {});

/// A web address, completed where people leave out "https://"; empty when it is none.
QString parseAddress(QStringView text);

} // namespace twb::model
