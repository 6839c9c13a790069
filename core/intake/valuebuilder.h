// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/mapper.h"

#include <QSet>

namespace twb::intake {

/// Makes the value of one field from the parts of its rule. What does not suit the field is written down
/// in the record and left out.
class ValueBuilder {
public:
    ValueBuilder(const SourceRow &row, MappedRecord &record, region::Gazetteer &gazetteer, TagIds &tags,
        model::NumberStyle style)
        : m_row(row), m_record(record), m_gazetteer(gazetteer), m_tags(tags), m_style(style)
    {
    }

    /// Appends the value as canonical JSON; false when the row has nothing for this field.
    bool append(const FieldRule &rule, std::string &json);

    /// One text of a part after all changes; \a element is the entry of `each`.
    QString text(const ValuePart &part, const QJsonValue &element = {}) const;

    /// A date, or nothing.
    QString date(const ValuePart &part, const QJsonValue &element, const QString &field);

private:
    QStringList texts(const ValuePart &part) const;
    QString rewritten(const ValuePart &part, QString text) const;
    QString translated(const ValuePart &part, QString text) const;
    QString joinedText(const FieldRule &rule) const;
    QStringList entries(const FieldRule &rule);
    QJsonArray municipalities(const FieldRule &rule);
    QJsonValue single(const FieldRule &rule);
    void addEntry(
        QStringList &entries, const model::Field &field, const ValuePart &part, const QString &text);
    QString entry(const model::Field &field, const ValuePart &part, const QString &text);
    void appendMunicipality(QJsonArray &list, const ValuePart &part, const QString &text);
    QJsonValue scalar(const model::Field &field, const ValuePart &part, const QString &text);
    QJsonValue number(const model::Field &field, const ValuePart &part, const QString &text);
    QJsonValue money(const model::Field &field, const ValuePart &part, const QString &text);
    QString municipalityKey(const QString &field, const QString &text);
    void reject(
        const QString &field, RejectionReason reason, const QString &value, const ValuePart *part = nullptr);

    const SourceRow &m_row;
    MappedRecord &m_record;
    region::Gazetteer &m_gazetteer;
    TagIds &m_tags;
    model::NumberStyle m_style;
    QSet<QString> m_entered; ///< entries of the list that is being made
};

} // namespace twb::intake
