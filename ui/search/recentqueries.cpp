// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/recentqueries.h"

namespace twb::ui {

void RecentQueries::open(const QUuid &library)
{
    m_library = library.toString(QUuid::WithoutBraces);
}

QStringList RecentQueries::all() const
{
    return m_settings.value(keys::recentQueries).value(m_library).toStringList();
}

void RecentQueries::remember(const QString &text)
{
    const QString query = text.simplified();
    if (query.isEmpty() || m_library.isEmpty())
        return;
    QStringList texts = all();
    texts.removeIf([&](const QString &other) { return query.startsWith(other, Qt::CaseInsensitive); });
    texts.prepend(query);
    store(texts.first(qMin(texts.size(), most)));
}

void RecentQueries::clear()
{
    store({});
}

void RecentQueries::store(const QStringList &texts)
{
    QVariantMap libraries = m_settings.value(keys::recentQueries);
    if (texts.isEmpty())
        libraries.remove(m_library);
    else
        libraries.insert(m_library, texts);
    m_settings.setValue(keys::recentQueries, libraries);
}

} // namespace twb::ui
