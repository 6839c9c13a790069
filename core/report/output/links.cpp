// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/output/links.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace twb::report {

QString safeAnchor(QStringView anchor)
{
    QString safe;
    for (const QChar c : anchor) {
        const char16_t u = c.unicode();
        const bool plain = (u >= 'a' && u <= 'z') || (u >= 'A' && u <= 'Z') || (u >= '0' && u <= '9')
            || u == '-' || u == '_' || u == '.';
        safe += plain ? QString(c) : u"_%1"_s.arg(u, 0, 16);
    }
    return safe;
}

QString linkTarget(const Inline &piece)
{
    if (piece.href.startsWith(u'#'))
        return piece.href.size() > 1 ? u'#' + safeAnchor(QStringView(piece.href).sliced(1)) : QString();
    const QUrl url(piece.href);
    const QString scheme = url.scheme();
    if (scheme != "http"_L1 && scheme != "https"_L1 && scheme != "mailto"_L1)
        return {};
    return QString::fromLatin1(url.toEncoded());
}

} // namespace twb::report
