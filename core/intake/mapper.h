// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/intake/mapping.h"
#include "core/intake/rejection.h"
#include "core/intake/tagnames.h"
#include "core/model/canonicalfields.h"
#include "core/model/valuetext.h"
#include "core/region/gazetteer.h"

#include <QHash>

#include <memory>

namespace twb::intake {

/// Where texts are kept that a field cannot take without guessing.
inline constexpr QLatin1StringView keptField{"further_details"};

/// What a mapping makes of one row.
struct MappedRecord {
    QString key; ///< identity inside the source
    RecordId id; ///< null when the row was not taken
    model::CanonicalFields values; ///< type-valid; without `origin`
    QString file;
    qint64 line = 0;
    qint64 number = 0;
    QStringList kept; ///< lines for keptField
    QString fullTitle; ///< only when the title had to be shortened
    QList<QString> tags; ///< names of the tags that `values` refers to
    QStringList municipalities; ///< AGS keys that `values` refers to
    QList<Rejection> rejected;
    bool passedOver = false; ///< a condition of the mapping leaves it out
};

/// Ids of tags by name, each looked up once: a source repeats its tags.
class TagIds {
public:
    /// Names that \a known has are those tags; others become tags of their own.
    explicit TagIds(TagNames known) : m_known(std::move(known)) { }

    const QString &of(const QString &name);

private:
    TagNames m_known;
    QHash<QString, QString> m_ids;
};

class FieldWriter;

/// Turns rows into records that are valid but for required fields (model::validate). A pure function of the
/// row but for keys made of titles, which are numbered when they repeat. Confined to one thread.
class Mapper {
public:
    /// \a mapping and \a gazetteer outlive the mapper.
    Mapper(const Mapping &mapping, region::Gazetteer &gazetteer, model::NumberStyle style,
        const TagNames &tags = {});
    ~Mapper();

    MappedRecord map(const SourceRow &row);

private:
    QString fullTitle(const SourceRow &row, MappedRecord &record);
    void mapSources(const SourceRow &row, MappedRecord &record);
    void keepTexts(MappedRecord &record) const;
    void giveKey(const SourceRow &row, MappedRecord &record);

    const Mapping &m_mapping;
    region::Gazetteer &m_gazetteer;
    model::NumberStyle m_style;
    QLatin1StringView m_titleField;
    TagIds m_tags;
    model::CanonicalFields m_fixed; ///< of the mapping
    std::unique_ptr<FieldWriter> m_fields;
    QHash<RecordId, int> m_seen; ///< how often each key came
};

} // namespace twb::intake
