// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/attachmenttable.h"
#include "core/store/removaltable.h"
#include "core/store/revisiontable.h"
#include "core/store/settingstable.h"
#include "core/store/steptable.h"

namespace twb::store {

/// All tables of one library with their prepared statements. Must not outlive the connection.
struct Tables {
    explicit Tables(Connection &connection)
        : settings(connection), revisions(connection), steps(connection), attachments(connection),
          removals(connection)
    {
    }

    SettingsTable settings;
    RevisionTable revisions;
    StepTable steps;
    AttachmentTable attachments;
    RemovalTable removals;
};

} // namespace twb::store
