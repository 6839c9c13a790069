// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/id.h"

#include <QHash>

namespace twb::store {
class Library;
} // namespace twb::store

namespace twb::intake {

/// What the tags of a library are called, at one moment. A value; may be read in any thread.
class TagNames {
public:
    static Result<TagNames> read(const store::Library &library);

    /// The tag of this name, else the one that has it as a synonym; null for none. A tag that was renamed or
    /// merged is found under its old name where that was kept.
    RecordId find(const QString &name) const;

private:
    QHash<QString, RecordId> m_tags; ///< by folded name
};

} // namespace twb::intake
