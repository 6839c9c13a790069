// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace twb::ui {

/// What laying out a text costs, in characters: a line of its own costs as much as some of them, and so does
/// a sign such as an emoji.
inline constexpr qsizetype lineWeight = 20;
qsizetype textWeight(QStringView text);

/// Where pieces of a text end that weigh at most \a most, the last one at its end: behind a line or a blank
/// where there is one near, never within a character. An empty text is one piece.
QList<qsizetype> cutPlaces(QStringView text, qsizetype most);

/// The pieces themselves; joined they are the text again.
QStringList cutText(const QString &text, qsizetype most);

/// The beginning of a text that is too long for its place, with "…" behind it.
QString shortened(const QString &text, qsizetype most);

} // namespace twb::ui
