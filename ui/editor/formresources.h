// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/region/gazetteer.h"

#include <KSyntaxHighlighting/Repository>

#include <mutex>

namespace twb::ui {

/// What every form needs and what takes long to read: read once, by the job that reads the first record.
/// Until that job is done nothing else uses it, and the job does not touch it again.
struct FormResources {
    KSyntaxHighlighting::Repository languages;
    region::Gazetteer gazetteer;

    void load();

private:
    std::once_flag m_loaded;
};

} // namespace twb::ui
