// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

namespace twb::extract {

/// True for documents that hold text of people in a format that no reader here knows: RTF, Word and
/// PowerPoint before 2007, PPTX, Pages and others. \a head is the beginning of the file. False for pictures,
/// films and whatever else nobody would look for by its words.
bool isUnreadDocument(QByteArrayView head, const QString &mediaType, const QString &fileName);

} // namespace twb::extract
