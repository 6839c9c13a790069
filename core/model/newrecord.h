// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/id.h"
#include "core/model/canonicalfields.h"

#include <QDateTime>

namespace twb::model {

/// A record that is not there yet, ready to be stored: the canonical bytes of its first revision and the
/// name made from them. Only a NewRecordEncoder makes others than empty ones.
class NewRecord {
public:
    const RecordId &id() const { return m_id; }
    const QString &kind() const { return m_kind; }
    const RevisionId &revision() const { return m_revision; }
    const std::string &bytes() const { return m_bytes; }
    bool isTrashed() const { return m_trashed; }

    /// The fields, read from the bytes.
    QJsonObject fields() const;

private:
    friend class NewRecordEncoder;
    RecordId m_id;
    QString m_kind;
    RevisionId m_revision;
    std::string m_bytes;
    bool m_trashed = false;
};

/// Makes records of one time and one municipality. May be used in any thread.
class NewRecordEncoder {
public:
    /// \a municipality is an AGS key, or empty.
    NewRecordEncoder(const QDateTime &at, const QString &municipality);

    NewRecord encode(const RecordId &id, const QString &kind, const CanonicalFields &fields) const;

private:
    std::string m_head; ///< up to the list of changes
    std::string m_middle; ///< what follows the kind
};

} // namespace twb::model
