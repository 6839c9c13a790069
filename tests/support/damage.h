// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace twb::test {

/// All of a file that no connection has open; empty when it cannot be read.
QByteArray contentOf(const QString &path);

/// Makes \a content the file.
void writeContent(const QString &path, const QByteArray &content);

/// Changes one letter of the only place where \a text stands in a file that no connection has open. False
/// when it stands nowhere.
bool alterText(const QString &path, const QByteArray &text);

/// Runs statements on a file in another way than the program would: with nothing forbidden.
bool runForeign(const QString &path, const QByteArray &statements);

} // namespace twb::test
