// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edit/tagtree.h"
#include "core/model/fields.h"
#include "core/region/gazetteer.h"

#include <optional>

namespace twb::edit {

/// Reads values as people write them into one line: terms by label, dates and amounts as in
/// core/model/valuetext.h, municipalities and tags by name, records by the beginning of their id, several
/// values of a list parted by ";". Lists of entries are written as JSON, sources also as addresses. An empty
/// text is null, which empties a field. What cannot be read stays as it was written, for the validation to
/// complain of.
class ValueReader {
public:
    /// The library outlives the object.
    explicit ValueReader(const store::Library &library);

    /// Fails with UnknownTag, RecordNotFound.
    Result<QJsonValue> read(const model::Field &field, const QString &text);

private:
    Result<QJsonValue> list(const model::Field &field, const QStringList &parts);
    Result<QJsonValue> entry(const model::Field &field, const QString &text);
    QJsonValue municipality(const model::Field &field, const QString &text);
    QString key(const QString &text);
    Result<QJsonValue> tag(const QString &text);
    Result<QJsonValue> recordId(const QString &text) const;

    const store::Library &m_library;
    region::Gazetteer m_gazetteer;
    std::optional<TagTree> m_tags; ///< once they are asked for
};

} // namespace twb::edit
