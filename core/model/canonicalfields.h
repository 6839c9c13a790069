// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QLatin1StringView>
#include <QString>

#include <string>
#include <string_view>
#include <vector>

namespace twb::model {

/// The fields of a record as canonical JSON (see canonicalJson()), written one after the other: for
/// records by the hundred thousand, where making a QJsonObject costs more than storing it.
///
/// Identifiers of fields are plain ASCII and outlive this object; JSON that is handed in is canonical.
class CanonicalFields {
public:
    bool isEmpty() const { return m_members.empty(); }
    void clear(); ///< keeps the memory

    /// Each replaces what the field had before.
    void set(QLatin1StringView field, const QJsonValue &value);
    void setText(QLatin1StringView field, QStringView text);
    void setUtf8(QLatin1StringView field, std::string_view text); ///< well-formed UTF-8
    void setInteger(QLatin1StringView field, qint64 value); ///< below 2^53
    void setJson(QLatin1StringView field, std::string_view json);

    /// Its JSON, valid until the next change; empty when there is none.
    std::string_view json(QLatin1StringView field) const;

    /// Its text; empty when it is none.
    QString text(QLatin1StringView field) const;

    void appendNames(std::string &out) const; ///< ["a","b"]
    void appendObject(std::string &out) const; ///< {"a":1,"b":2}
    QJsonObject toObject() const;

private:
    struct Member {
        QLatin1StringView field;
        size_t start = 0;
        size_t size = 0;
    };

    std::string_view json(const Member &member) const;
    void end(QLatin1StringView field, size_t start);

    std::vector<Member> m_members; ///< in canonical order
    std::string m_json; ///< of all, in the order they came
};

} // namespace twb::model
