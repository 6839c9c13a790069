// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/similar/planlessons.h"

#include <QJsonArray>

#include <algorithm>

namespace twb::search {

using namespace Qt::StringLiterals;

namespace {

/// Against the words of the lesson that shares most of them, which count 1.
constexpr double fieldWorth = 0.35;
constexpr double phaseWorth = 0.15;
constexpr double townSizeWorth = 0.15;

PlanLesson compared(const Plan &plan, const LessonCandidate &candidate)
{
    PlanLesson lesson{candidate.record, {}, {}, {}, false};
    for (const QJsonValue field : candidate.fields.value("action_fields"_L1).toArray())
        if (plan.actionFields.contains(field.toString()))
            lesson.actionFields.append(field.toString());
    if (!plan.phase.isEmpty() && candidate.fields.value("phase"_L1).toString() == plan.phase)
        lesson.phase = plan.phase;
    if (candidate.townSizes.contains(plan.townSize) && !plan.townSize.isEmpty())
        lesson.townSize = plan.townSize;
    for (const QJsonValue project : candidate.fields.value("projects"_L1).toArray())
        lesson.ofProject =
            lesson.ofProject || (plan.project && project.toString() == plan.project->toString());
    return lesson;
}

double worth(const PlanLesson &lesson, double bestScore)
{
    return (bestScore > 0 ? lesson.record.score / bestScore : 0)
        + (lesson.actionFields.isEmpty() ? 0 : fieldWorth) + (lesson.phase.isEmpty() ? 0 : phaseWorth)
        + (lesson.townSize.isEmpty() ? 0 : townSizeWorth);
}

bool isBacked(const PlanLesson &lesson)
{
    return !lesson.record.shared.isEmpty() || !lesson.actionFields.isEmpty();
}

} // namespace

SimilarQuery lessonsFor(const Plan &plan)
{
    constexpr double leastScore = 0.03; // a lesson is about one thing, an outline about many
    SimilarQuery query{
        .title = plan.title, .text = plan.text, .kind = model::Kind::Lesson, .least = leastScore};
    if (!plan.actionFields.isEmpty())
        query.alike.insert(index::Facet::ActionField, plan.actionFields);
    return query;
}

QList<PlanLesson> rankLessons(const Plan &plan, const QList<LessonCandidate> &candidates)
{
    double best = 0;
    for (const LessonCandidate &candidate : candidates)
        best = std::max(best, candidate.record.score);
    QList<std::pair<double, PlanLesson>> ranked;
    for (const LessonCandidate &candidate : candidates)
        if (const PlanLesson lesson = compared(plan, candidate); isBacked(lesson))
            ranked.append({worth(lesson, best), lesson});
    std::ranges::stable_sort(
        ranked, std::greater(), [](const std::pair<double, PlanLesson> &entry) { return entry.first; });
    QList<PlanLesson> lessons;
    for (const auto &[value, lesson] : ranked)
        lessons.append(lesson);
    return lessons;
}

} // namespace twb::search
