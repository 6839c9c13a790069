// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include <span>

namespace twb::report {

/// What stands in braces in texts of templates and styles.
inline constexpr QStringView documentPlaceholders[] = {
    u"title", u"template", u"library", u"date", u"example", u"count"};
inline constexpr QStringView recordPlaceholders[] = {u"title", u"template", u"library", u"date", u"example",
    u"count", u"kind", u"KIND", u"record", u"municipalities", u"group"};
inline constexpr QStringView pagePlaceholders[] = {u"page", u"pages"};

/// The first word in braces that is not known; empty when all are.
QString unknownPlaceholder(const QString &text, std::span<const QStringView> known);

/// The text with values in place of what stands in braces. What a value says is never read again.
QString filledIn(const QString &text, const QHash<QString, QString> &values);

} // namespace twb::report
