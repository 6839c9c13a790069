// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/query/query.h"

namespace twb::test {

/// The names of a small library: Soest, Bad Berleburg, LoRaWAN and Pegelmessung.
class FewNames final : public search::NameResolver {
public:
    QStringList municipalities(QStringView text) const override
    {
        using namespace Qt::StringLiterals;
        if (text == u"05974040" || QStringView(u"Soest").startsWith(text, Qt::CaseInsensitive))
            return {u"05974040"_s};
        return text == u"05970004" || text == u"Bad Berleburg" ? QStringList{u"05970004"_s} : QStringList();
    }

    QStringList tags(QStringView text) const override
    {
        using namespace Qt::StringLiterals;
        if (text == u"tag-1" || text.compare(u"lorawan", Qt::CaseInsensitive) == 0)
            return {u"tag-1"_s};
        return text == u"tag-2" || text.compare(u"pegel", Qt::CaseInsensitive) == 0 ? QStringList{u"tag-2"_s}
                                                                                    : QStringList();
    }

    QString nameOf(index::Facet, const QString &key) const override
    {
        using namespace Qt::StringLiterals;
        static const QHash<QString, QString> names{{u"05974040"_s, u"Soest"_s},
            {u"05970004"_s, u"Bad Berleburg"_s}, {u"tag-1"_s, u"LoRaWAN"_s}, {u"tag-2"_s, u"Pegelmessung"_s}};
        return names.value(key);
    }
};

} // namespace twb::test
