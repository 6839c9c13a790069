// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/fields.h"

#include <QList>

namespace twb::model {

/// What is wrong with one value. The arguments of the sentence are the field's label and `argument`.
enum class ProblemCode : quint8 {
    Missing, ///< a required field is empty
    MissingForPublishing, ///< needed because the review state is "published"
    WrongType, ///< the JSON form is not that of the field; argument: the form found
    TooLong, ///< argument: the limit in characters
    UnknownTerm, ///< argument: the value
    InvalidDate, ///< argument: the value
    InvalidUrl, ///< argument: the value
    InvalidMunicipalityKey, ///< argument: the value
    InvalidRecordId, ///< argument: the value
    InvalidColour, ///< argument: the value
    RangeReversed, ///< the lower end of a range is above the upper one
};

inline constexpr int problemCodeCount = int(ProblemCode::RangeReversed) + 1;

struct Problem {
    QString field;
    ProblemCode code{};
    QString argument;

    bool operator==(const Problem &) const = default;
};

/// Everything that is wrong with the values of a record, in the order of the fields. Unknown fields are
/// not a problem: a newer program wrote them.
QList<Problem> validate(Kind kind, const QJsonObject &values);

/// True for "2024", "2024-06" and "2024-06-30" when such a day exists.
bool isValidDate(QStringView text);

} // namespace twb::model
