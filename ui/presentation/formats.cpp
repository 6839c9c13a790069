// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/presentation/formats.h"

#include <QCoreApplication>
#include <QDateTime>

namespace twb::ui {

using namespace Qt::StringLiterals;

model::Language languageFor(const QLocale &locale)
{
    const bool german = locale.language() == QLocale::German || locale.language() == QLocale::C;
    return german ? model::Language::German : model::Language::English;
}

Formats::Formats(const QLocale &locale) : m_locale(locale), m_language(languageFor(locale)) { }

QString Formats::number(qint64 value) const
{
    return m_locale.toString(value);
}

QString Formats::number(double value) const
{
    QString text = m_locale.toString(value, 'f', 2);
    const QString point = m_locale.decimalPoint();
    if (text.contains(point)) {
        while (text.endsWith(m_locale.zeroDigit()))
            text.chop(1);
        if (text.endsWith(point))
            text.chop(point.size());
    }
    return text;
}

QString Formats::date(QStringView iso) const
{
    if (iso.size() == 10) {
        const QDate day = QDate::fromString(iso.toString(), Qt::ISODate);
        if (day.isValid())
            return m_language == model::Language::German ? day.toString(u"dd.MM.yyyy")
                                                         : m_locale.toString(day, u"d MMM yyyy");
    }
    if (iso.size() == 7) {
        const QDate month = QDate::fromString(iso.toString() + "-01"_L1, Qt::ISODate);
        if (month.isValid())
            return m_locale.standaloneMonthName(month.month()) + u' ' + QString::number(month.year());
    }
    return iso.toString();
}

QString Formats::dateTime(const QDateTime &utc) const
{
    const QDateTime local = utc.toLocalTime();
    return m_language == model::Language::German ? local.toString(u"dd.MM.yyyy, HH:mm")
                                                 : m_locale.toString(local, u"d MMM yyyy, HH:mm");
}

QString Formats::money(double from, double to) const
{
    if (from < 0 && to < 0)
        return {};
    if (from < 0)
        return QCoreApplication::translate("Formats", "up to %1 €").arg(number(to));
    if (to < 0)
        return QCoreApplication::translate("Formats", "from %1 €").arg(number(from));
    if (qFuzzyCompare(1 + from, 1 + to))
        return QCoreApplication::translate("Formats", "%1 €").arg(number(from));
    return QCoreApplication::translate("Formats", "%1 to %2 €").arg(number(from), number(to));
}

QString Formats::list(const QStringList &items) const
{
    if (items.size() < 2)
        return items.join(u' ');
    return QCoreApplication::translate("Formats", "%1 and %2")
        .arg(items.first(items.size() - 1).join(u", "), items.last());
}

} // namespace twb::ui
