// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/identity.h"

namespace twb::model {

using namespace Qt::StringLiterals;

RecordId tagId(QStringView name)
{
    return RecordId::fromName(QString("tag:"_L1 + name.trimmed().toString().toLower()));
}

RecordId municipalityId(QStringView key)
{
    return RecordId::fromName(QString("municipality:"_L1 + key));
}

RecordId importedId(const QString &sourceId, const QString &key)
{
    return RecordId::fromName(QString("import:"_L1 + sourceId + u':' + key));
}

RecordId shippedId(QLatin1StringView kind, QStringView key)
{
    return kind == "tag"_L1 ? tagId(key) : RecordId::fromName(QString(kind + u':' + key));
}

} // namespace twb::model
