// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/criterionevidence.h"

#include "core/analysis/analyser.h"

namespace twb::transfer {

using namespace Qt::StringLiterals;
using model::Kind;

namespace {

QString textOf(const QJsonValue &value)
{
    return value.isArray() ? value.toVariant().toStringList().join(u'\n') : value.toString();
}

} // namespace

bool CriterionEvidence::isFilled(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Array:
        return !value.toArray().isEmpty();
    case QJsonValue::Object:
        return !value.toObject().isEmpty();
    case QJsonValue::String:
        return !value.toString().trimmed().isEmpty();
    default:
        return !value.isNull() && !value.isUndefined();
    }
}

void CriterionEvidence::use(Kind kind, QLatin1StringView field)
{
    QStringList &fields = kind == Kind::Project ? m_project : m_profile;
    const model::Field *known = model::findField(kind, QString(field));
    const QString label = known ? known->label.in(m_language).toString() : QString(field);
    if (!fields.contains(label))
        fields.append(label);
}

bool CriterionEvidence::projectHas(QLatin1StringView field)
{
    const bool filled = isFilled(m_subject.project.value(field));
    if (filled)
        use(Kind::Project, field);
    return filled;
}

bool CriterionEvidence::profileHas(QLatin1StringView field)
{
    const bool filled = isFilled(m_subject.municipality.value(field));
    if (filled)
        use(Kind::Municipality, field);
    return filled;
}

QString CriterionEvidence::project(QLatin1StringView field)
{
    return projectHas(field) ? m_subject.project.value(field).toString() : QString();
}

QString CriterionEvidence::profile(QLatin1StringView field)
{
    return profileHas(field) ? m_subject.municipality.value(field).toString() : QString();
}

QStringList CriterionEvidence::profileList(QLatin1StringView field)
{
    return profileHas(field) ? m_subject.municipality.value(field).toVariant().toStringList() : QStringList();
}

qsizetype CriterionEvidence::count(QLatin1StringView field)
{
    return projectHas(field) ? m_subject.project.value(field).toArray().size() : 0;
}

QStringList CriterionEvidence::named(
    const QStringList &names, std::initializer_list<QLatin1StringView> fields)
{
    analysis::Analyser analyser;
    QStringList found;
    for (const QLatin1StringView field : fields) {
        const std::string text =
            ' ' + analyser.fold(textOf(m_subject.project.value(field)).toStdString()) + ' ';
        for (const QString &name : names) {
            const std::string folded = analyser.fold(name.toStdString());
            if (folded.empty() || !text.contains(' ' + folded + ' '))
                continue;
            use(Kind::Project, field);
            if (!found.contains(name))
                found.append(name);
        }
    }
    return found;
}

QString CriterionEvidence::used() const
{
    QStringList parts;
    for (const auto &[kind, fields] : {std::pair(Kind::Project, m_project), {Kind::Municipality, m_profile}})
        if (!fields.isEmpty())
            parts.append(model::kindLabel(kind).in(m_language) + u": "_s + fields.join(u", "_s));
    return parts.join(u"; "_s);
}

} // namespace twb::transfer
