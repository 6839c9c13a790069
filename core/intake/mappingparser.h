// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/mapping.h"

namespace twb::intake {

/// Reads a mapping from its JSON form; remembers the first thing that is wrong.
class MappingParser {
public:
    explicit MappingParser(const QJsonObject &root) : m_root(root) { }

    Mapping parse();
    const QString &problem() const { return m_problem; } ///< empty when all is well

private:
    void parseHead();
    void parseConditions();
    void parseFields();
    void parseSources();
    void parseFixed();
    FieldRule fieldRule(const QString &id, const QJsonValue &value);
    ValuePart part(const QJsonValue &value, const QString &where, bool scalarIsColumn);
    void partMember(ValuePart &part, const QString &key, const QJsonValue &value, const QString &where);
    Template parseTemplate(const QString &text, const QString &where);
    Template columnTemplate(const QString &column);
    QRegularExpression pattern(const QString &text, const QString &where);
    void refuse(const QString &problem);

    QJsonObject m_root;
    Mapping m_mapping;
    QString m_problem;
};

} // namespace twb::intake
