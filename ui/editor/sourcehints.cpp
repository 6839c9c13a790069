// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/sourcehints.h"

#include "core/model/valuetext.h"

#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>

namespace twb::ui {

using namespace Qt::StringLiterals;

namespace {

QUrl withoutTracking(QUrl url)
{
    static const QStringList followers{u"fbclid"_s, u"gclid"_s, u"mc_cid"_s, u"mc_eid"_s};
    QUrlQuery kept;
    for (const auto &[key, value] : QUrlQuery(url).queryItems(QUrl::FullyEncoded))
        if (!key.startsWith("utm_"_L1) && !followers.contains(key))
            kept.addQueryItem(key, value);
    url.setQuery(kept.isEmpty() ? QUrlQuery() : kept);
    if (kept.isEmpty())
        url.setQuery(QString());
    return url;
}

/// "/2024/06/30/" or "/2024/06/" in the path, "2024-06-30" anywhere.
QString dateIn(const QString &path)
{
    static const QRegularExpression pattern(
        u"(?<!\\d)((?:19|20)\\d{2})[/-](0[1-9]|1[0-2])(?:[/-](0[1-9]|[12]\\d|3[01]))?(?!\\d)"_s);
    const auto match = pattern.match(path);
    if (!match.hasMatch())
        return {};
    QString iso = match.captured(1) + u'-' + match.captured(2);
    if (match.capturedLength(3) > 0)
        iso += u'-' + match.captured(3);
    return model::parseDate(iso);
}

QString titleIn(QString text, const QRegularExpressionMatch &address)
{
    text.remove(address.capturedStart(), address.capturedLength());
    static const QRegularExpression edges(u"\\A[\\s\\[\\]()<>|:–—-]+|[\\s\\[\\]()<>|:–—-]+\\z"_s);
    return text.remove(edges).simplified();
}

} // namespace

QJsonObject sourceFrom(const QString &text, QDate today)
{
    static const QRegularExpression pattern(
        u"(?:https?://|www\\.)[^\\s<>\"\\])]+"_s, QRegularExpression::CaseInsensitiveOption);
    const auto match = pattern.match(text);
    const QString address = model::parseAddress(match.captured());
    if (address.isEmpty())
        return {};
    const QUrl url = withoutTracking(QUrl(address));
    QString host = url.host();
    if (host.startsWith("www."_L1))
        host.remove(0, 4);
    QJsonObject source{{u"url"_s, QString::fromLatin1(url.toEncoded())}, {u"publisher"_s, host},
        {u"retrieved"_s, today.toString(Qt::ISODate)}};
    if (const QString title = titleIn(text, match); !title.isEmpty())
        source.insert("title"_L1, title);
    if (const QString published = dateIn(url.path()); !published.isEmpty())
        source.insert("published"_L1, published);
    return source;
}

} // namespace twb::ui
