// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QJsonObject>

namespace twb::ui {

/// What can be said of a source without looking it up: from \a text that was typed or pasted as its
/// address, such as "Titel https://…" or "[Titel](https://…)", a source with address, title, publisher
/// (the host), day of publication where the address tells it, and \a today as the day it was retrieved.
/// Parameters that only follow people around are left out of the address. Empty when there is no address.
QJsonObject sourceFrom(const QString &text, QDate today);

} // namespace twb::ui
