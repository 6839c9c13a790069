// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/templates/placeholders.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace twb::report {
namespace {

const QRegularExpression &pattern()
{
    static const QRegularExpression braces(u"\\{([^{}]*)\\}"_s);
    return braces;
}

} // namespace

QString unknownPlaceholder(const QString &text, std::span<const QStringView> known)
{
    for (auto matches = pattern().globalMatch(text); matches.hasNext();) {
        const QString word = matches.next().captured(1);
        if (!std::ranges::contains(known, QStringView(word)))
            return word.isEmpty() ? u"{}"_s : word.left(40);
    }
    return {};
}

QString filledIn(const QString &text, const QHash<QString, QString> &values)
{
    QString out;
    qsizetype end = 0;
    for (auto matches = pattern().globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        out += QStringView(text).sliced(end, match.capturedStart() - end);
        out += values.value(match.captured(1));
        end = match.capturedEnd();
    }
    return out + QStringView(text).sliced(end);
}

} // namespace twb::report
