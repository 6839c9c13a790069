// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace twb::report {

/// "de" or "en" when the small words of the text say so clearly, else empty. Screen readers need to know
/// when an imported record is in another language than the report around it.
QString textLanguage(QStringView text);

} // namespace twb::report
