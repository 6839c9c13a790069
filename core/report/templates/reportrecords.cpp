// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/templates/reportrecords.h"

#include "core/store/library.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twb::report {

ReportRecords::ReportRecords(
    const ReportRequest &request, const store::Library &library, const index::Index &index)
    : m_request(request), m_wording(request.language), m_library(library),
      m_gatherer(library, index, request.withPersons), m_names(m_gatherer)
{
}

Result<void> ReportRecords::plan(const Progress &progress)
{
    for (const RecordId &id : m_request.records) {
        if (progress.cancelled())
            return failure(ErrorCode::Cancelled);
        const auto dossier = m_gatherer.read(id);
        if (!dossier)
            return std::unexpected(dossier.error());
        const bool told =
            *dossier && ((*dossier)->kind == model::Kind::Project || (*dossier)->kind == model::Kind::Lesson);
        if (!told || m_included.contains(id))
            continue;
        m_included.insert(id);
        m_records.push_back({id, (*dossier)->kind, titleOf(**dossier, m_wording),
            (*dossier)->value("action_fields"_L1).toArray().first().toString()});
    }
    if (m_records.empty())
        return failure(ErrorCode::ReportEmpty);
    return {};
}

QString ReportRecords::counted() const
{
    const auto projects = std::ranges::count(m_records, model::Kind::Project, &PlannedRecord::kind);
    const auto lessons = std::ranges::count(m_records, model::Kind::Lesson, &PlannedRecord::kind);
    const QString ofProjects = m_wording.count(projects, phrase::oneProject, phrase::projects);
    const QString ofLessons = m_wording.count(lessons, phrase::oneLesson, phrase::lessons);
    if (projects == 0 || lessons == 0)
        return projects == 0 ? ofLessons : ofProjects;
    return m_wording.say(phrase::listAnd).arg(ofProjects, ofLessons);
}

QString ReportRecords::libraryName() const
{
    const QString name = m_request.libraryName.isEmpty() ? m_library.info().name : m_request.libraryName;
    if (name.isEmpty())
        return m_wording.say(phrase::library);
    const bool complete = name.contains(phrase::library.german, Qt::CaseInsensitive)
        || name.contains(phrase::library.english, Qt::CaseInsensitive);
    return complete ? name : m_wording.say(phrase::libraryOf).arg(name);
}

bool ReportRecords::isExample() const
{
    return m_library.info().example;
}

} // namespace twb::report
