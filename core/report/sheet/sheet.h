// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <QStringList>

#include <variant>
#include <vector>

namespace twb::report {

/// A value with its type; a date is a whole day, less precise ones are text.
using SheetCell = std::variant<std::monostate, QString, double, QDate, bool>;

/// Characters that a cell of an Excel workbook holds.
inline constexpr qsizetype longestCell = 32'767;

/// A table of values with one row of heads.
struct Sheet {
    QString name;
    QStringList heads;
    std::vector<std::vector<SheetCell>> rows; ///< as wide as the heads

    bool operator==(const Sheet &) const = default;
};

} // namespace twb::report
