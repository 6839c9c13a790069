// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonValue>
#include <QString>

#include <expected>

namespace twb::intake {

/// Where YAML cannot be read.
struct YamlProblem {
    int line = 0; ///< from 1
    QString reason; ///< of the parser, English

    bool operator==(const YamlProblem &) const = default;
};

/// The first document of a YAML text as JSON. Scalars stay the text they are written as: "2024-05-01",
/// "no" and "1.10" are strings; an absent value is null. Of a key given twice the last counts.
/// Nesting over 64 levels and texts that unfold to more than 200,000 values are refused.
std::expected<QJsonValue, YamlProblem> parseYaml(const QByteArray &utf8);

} // namespace twb::intake
