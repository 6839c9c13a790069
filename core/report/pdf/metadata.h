// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"

namespace twb::report {

/// XMP packet that says the same as the Info dictionary and claims PDF/UA-1 and PDF/A-2a, with the
/// extension schema that PDF/A wants for the former.
QByteArray xmpPacket(const DocumentInfo &info, const QString &producer);

/// Body of the Info dictionary.
QByteArray infoDictionary(const DocumentInfo &info, const QString &producer);

/// sRGB as an ICC profile of version 2.1 or 4.
QByteArray srgbProfile();

} // namespace twb::report
