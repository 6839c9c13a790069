// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonValue>
#include <QList>
#include <QString>

#include <string>
#include <string_view>
#include <utility>

namespace twb::model {

/// The canonical bytes of a JSON value after RFC 8785 (JSON Canonicalization Scheme): members sorted
/// by UTF-16 code units, no white space, shortest numbers, UTF-8. For equal values it gives equal bytes
/// on every system; revisions are named by the hash of these bytes.
QByteArray canonicalJson(const QJsonValue &value);

/// The members in the order of the canonical bytes, which is not always that of QJsonObject.
QList<std::pair<QString, QJsonValue>> sortedMembers(const QJsonObject &object);

/// The same, appended to \a out.
void appendCanonicalJson(std::string &out, const QJsonValue &value);
void appendCanonicalJson(std::string &out, const QJsonValueConstRef &value);
void appendCanonicalJson(std::string &out, const QJsonObject &object);
void appendCanonicalText(std::string &out, QStringView text);
void appendCanonicalUtf8(std::string &out, std::string_view text); ///< well-formed UTF-8

} // namespace twb::model
