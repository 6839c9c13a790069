// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/templates/reportrecords.h"

#include "core/store/library.h"

#include <QCollator>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twb::report {

namespace {

Extent extentOf(const ReportRequest &request)
{
    return {request.withPersons, request.withLessons, request.withAdoptions, request.withSources,
        request.withDrafts};
}

QStringList texts(const QJsonValue &value)
{
    QStringList list;
    for (const QJsonValue item : value.toArray())
        list.append(item.toString());
    return list;
}

/// The place of a field of action in its list; what is not there comes last.
QString placeOf(const QString &actionField)
{
    const auto terms = model::terms(model::VocabularyId::ActionField);
    const auto place = std::ranges::find(terms, actionField, &model::Term::id) - terms.begin();
    return u"%1"_s.arg(place, 4, 10, QChar(u'0'));
}

} // namespace

ReportRecords::ReportRecords(
    const ReportRequest &request, const store::Library &library, const index::Index &index)
    : m_request(request), m_wording(request.language), m_library(library),
      m_gatherer(library, index, extentOf(request)), m_names(m_gatherer)
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
        if (!*dossier) {
            ++m_leftOut.otherKinds;
            continue;
        }
        if (m_included.contains(id) || !belongs(**dossier))
            continue;
        m_included.insert(id);
        m_records.push_back(planned(**dossier));
        m_leftOut.withPersons += !m_request.withPersons && (*dossier)->hasPersons;
    }
    if (m_records.empty())
        return failure(ErrorCode::ReportEmpty);
    const ReportTemplate &layout = m_request.layout;
    const auto count = qint64(m_records.size());
    if (count < layout.least || (layout.most > 0 && count > layout.most)) {
        const QString range =
            layout.most > 0 ? u"%1–%2"_s.arg(layout.least).arg(layout.most) : u"≥ %1"_s.arg(layout.least);
        return failure(
            ErrorCode::ReportCount, {layout.name.in(m_request.language), range, QString::number(count)});
    }
    sort();
    group(m_request.grouping.value_or(layout.grouping));
    return {};
}

bool ReportRecords::belongs(const Dossier &dossier)
{
    if (!std::ranges::contains(m_request.layout.kinds, dossier.kind)) {
        ++m_leftOut.otherKinds;
        return false;
    }
    if (!m_request.withDrafts && dossier.isDraft()) {
        ++m_leftOut.drafts;
        return false;
    }
    return true;
}

PlannedRecord ReportRecords::planned(const Dossier &dossier) const
{
    return {dossier.id, dossier.kind, titleOf(dossier, m_wording), texts(dossier.value("action_fields"_L1)),
        municipalityKeys(dossier.value("municipalities"_L1)), texts(dossier.value("tags"_L1)),
        dossier.text("status"_L1), dossier.text("kind"_L1), dossier.text("phase"_L1), {}};
}

void ReportRecords::sort()
{
    if (m_request.order != Order::ByTitle)
        return;
    const QCollator collator = m_wording.collator();
    std::ranges::stable_sort(m_records, [&](const PlannedRecord &a, const PlannedRecord &b) {
        return collator.compare(a.title, b.title) < 0;
    });
}

/// Groups in the order of the vocabulary or of the alphabet, records without the field last.
void ReportRecords::group(Grouping grouping)
{
    if (grouping == Grouping::None)
        return;
    const bool byField = grouping == Grouping::ActionField;
    const QCollator collator = m_wording.collator();
    for (PlannedRecord &record : m_records)
        record.group = groupOf(record, grouping);
    std::ranges::stable_sort(m_records, [&](const PlannedRecord &a, const PlannedRecord &b) {
        if (a.group.isEmpty() || b.group.isEmpty())
            return !a.group.isEmpty() && b.group.isEmpty();
        return byField ? placeOf(a.group) + a.group < placeOf(b.group) + b.group
                       : collator.compare(a.group, b.group) < 0;
    });
    const model::Label without = byField     ? phrase::withoutField
        : grouping == Grouping::Municipality ? phrase::withoutMunicipality
                                             : phrase::withoutTag;
    const bool none = m_records.front().group.isEmpty();
    for (PlannedRecord &record : m_records) {
        if (record.group.isEmpty())
            record.group = m_wording.say(none ? phrase::records : without);
        else if (byField)
            record.group = m_wording.term(model::VocabularyId::ActionField, record.group);
    }
}

/// By the first of several; the identifier of an action field, what others are called.
QString ReportRecords::groupOf(const PlannedRecord &record, Grouping grouping) const
{
    const QStringList &values = grouping == Grouping::ActionField ? record.actionFields
        : grouping == Grouping::Municipality                      ? record.municipalities
                                                                  : record.tags;
    QString value = values.isEmpty() ? QString() : values.first();
    if (grouping == Grouping::ActionField || value.isEmpty())
        return value;
    return grouping == Grouping::Municipality ? m_names.municipality(value).title
                                              : m_names.record(RecordId::fromString(value)).title;
}

QString ReportRecords::counted() const
{
    const auto checks = std::ranges::count(m_records, model::Kind::TransferCheck, &PlannedRecord::kind);
    if (checks > 0)
        return m_wording.count(checks, phrase::oneTransferCheck, phrase::transferChecks);
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
