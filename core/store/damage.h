// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/step.h"

#include <QJsonObject>

namespace twb::store {

/// Reserved field of a record that cannot be read in full: how many of its revisions are not what was
/// written. Its other fields are those of the revisions that can be read. Never stored.
inline constexpr QLatin1StringView damagedField{"_damaged"};

/// How many revisions of the record cannot be read; 0 when all is well.
inline int damagedRevisions(const QJsonObject &fields)
{
    return fields.value(damagedField).toInt();
}

/// Stands as the only argument of a step of the kind Other whose words are not those that were written.
inline constexpr QLatin1StringView damagedStepMark{"damaged"};

inline bool isDamaged(const Step &step)
{
    return step.kind == StepKind::Other && step.arguments == QStringList{damagedStepMark};
}

} // namespace twb::store
