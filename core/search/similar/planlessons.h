// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/similar/similarrecord.h"

#include <QJsonObject>

namespace twb::search {

/// What somebody intends to do, as far as it is known.
struct Plan {
    QString title = {};
    QString text = {};
    QStringList actionFields = {}; ///< term identifiers
    QString phase = {}; ///< of the list Phase
    QString townSize = {}; ///< of the list TownSize
    std::optional<RecordId> project = {}; ///< the record of the plan, where it has one

    bool operator==(const Plan &) const = default;
};

/// The records that lessons for a plan are taken from.
SimilarQuery lessonsFor(const Plan &plan);

/// A lesson with what it is compared by.
struct LessonCandidate {
    SimilarRecord record;
    QJsonObject fields;
    QStringList townSizes; ///< of its municipalities
};

/// A lesson for a plan with everything that speaks for it.
struct PlanLesson {
    SimilarRecord record;
    QStringList actionFields; ///< of the plan as well
    QString phase; ///< when it is that of the plan
    QString townSize; ///< when it is that of the plan
    bool ofProject = false; ///< made in the project of the plan itself

    bool operator==(const PlanLesson &) const = default;
};

/// The lessons for which anything speaks, the best first: shared words count most, then the field of action,
/// then phase and town size. The order is all that comes of it: no figure is shown to people.
QList<PlanLesson> rankLessons(const Plan &plan, const QList<LessonCandidate> &candidates);

} // namespace twb::search
