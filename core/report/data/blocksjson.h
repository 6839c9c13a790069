// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"

#include <QJsonArray>
#include <QJsonObject>

namespace twb::report {

/// What is said about the document, as docs/report-json.md describes it.
QJsonObject infoJson(const DocumentInfo &info);

/// Blocks in the same description. Pictures are told by size and alternative text.
QJsonArray blocksJson(const Blocks &blocks);

} // namespace twb::report
