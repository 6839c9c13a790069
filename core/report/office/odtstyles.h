// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"

#include <QByteArray>

namespace twb::report {

/// content.xml up to the automatic styles that the text needs.
QByteArray odtContentHead();

/// Automatic styles that every text has: cells, tables, pictures.
QByteArray odtContentStyles();

/// styles.xml: the named styles, and the page with header and footer.
QByteArray odtStyles(const DocumentInfo &info);

/// meta.xml.
QByteArray odtMeta(const DocumentInfo &info);

} // namespace twb::report
