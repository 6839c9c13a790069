// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/safedocument.h"

#include <QUrl>

namespace twb::ui {

using namespace Qt::StringLiterals;

QVariant SafeDocument::loadResource(int, const QUrl &)
{
    return {};
}

bool isSafeLink(const QUrl &url)
{
    const QString scheme = url.scheme();
    if (!url.isValid())
        return false;
    return scheme == "mailto"_L1 || ((scheme == "http"_L1 || scheme == "https"_L1) && !url.host().isEmpty());
}

} // namespace twb::ui
