// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/transfer/transfercheck.h"

namespace twb::transfer {

/// The values of a check as criteria ask for them; remembers which fields have been used.
class CriterionEvidence {
public:
    CriterionEvidence(const Subject &subject, model::Language language)
        : m_subject(subject), m_language(language)
    {
    }

    model::Language language() const { return m_language; }

    /// Whether the project says something in this field; a field that does counts as used.
    bool projectHas(QLatin1StringView field);

    /// The same for the municipality.
    bool profileHas(QLatin1StringView field);

    QString project(QLatin1StringView field);
    QString profile(QLatin1StringView field);
    QStringList profileList(QLatin1StringView field);

    /// Lines and entries of this field of the project.
    qsizetype count(QLatin1StringView field);

    const Subject &subject() const { return m_subject; }

    /// Which of these names stand in those texts of the project, without regard to case and umlauts.
    QStringList named(const QStringList &names, std::initializer_list<QLatin1StringView> fields);

    /// "Projekt: Kosten; Kommune: Folgekosten"; empty when nothing was used.
    QString used() const;

private:
    static bool isFilled(const QJsonValue &value);
    void use(model::Kind kind, QLatin1StringView field);

    const Subject &m_subject;
    model::Language m_language;
    QStringList m_project;
    QStringList m_profile;
};

} // namespace twb::transfer
