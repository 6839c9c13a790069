// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/formats.h"

#include <QDateTime>

namespace twb::text {

using namespace Qt::StringLiterals;
using model::Label;
using model::Language;

namespace {

constexpr Label yes{u"ja", u"yes"};
constexpr Label no{u"nein", u"no"};
constexpr Label from{u"ab %1", u"from %1"};
constexpr Label until{u"bis %1", u"until %1"};
constexpr Label upTo{u"bis %1", u"up to %1"};
constexpr Label fromTo{u"%1 bis %2", u"%1 to %2"};
constexpr Label listAnd{u"%1 und %2", u"%1 and %2"};

QLocale localeFor(Language language)
{
    return language == Language::German ? QLocale(QLocale::German, QLocale::Germany)
                                        : QLocale(QLocale::English, QLocale::UnitedKingdom);
}

} // namespace

Language languageFor(const QLocale &locale)
{
    const bool german = locale.language() == QLocale::German || locale.language() == QLocale::C;
    return german ? Language::German : Language::English;
}

Formats::Formats(const QLocale &locale) : m_locale(locale), m_language(languageFor(locale)) { }

Formats::Formats(Language language) : m_locale(localeFor(language)), m_language(language) { }

QString Formats::number(qint64 value) const
{
    return m_locale.toString(value);
}

QString Formats::number(double value) const
{
    return m_locale.toString(value, 'f', QLocale::FloatingPointShortest);
}

QString Formats::flag(bool value) const
{
    return say(value ? yes : no);
}

QString Formats::date(QStringView iso) const
{
    if (iso.size() == 10) {
        const QDate day = QDate::fromString(iso.toString(), Qt::ISODate);
        if (day.isValid())
            return m_language == Language::German ? day.toString(u"dd.MM.yyyy")
                                                  : m_locale.toString(day, u"d MMM yyyy");
    }
    if (iso.size() == 7) {
        const QDate month = QDate::fromString(iso.toString() + "-01"_L1, Qt::ISODate);
        if (month.isValid())
            return m_locale.standaloneMonthName(month.month()) + u' ' + QString::number(month.year());
    }
    return iso.toString();
}

QString Formats::period(QStringView start, QStringView end) const
{
    if (start.isEmpty() && end.isEmpty())
        return {};
    if (start.isEmpty())
        return say(until).arg(date(end));
    if (end.isEmpty())
        return say(from).arg(date(start));
    return say(fromTo).arg(date(start), date(end));
}

QString Formats::dateTime(const QDateTime &utc) const
{
    const QDateTime local = utc.toLocalTime();
    return m_language == Language::German ? local.toString(u"dd.MM.yyyy, HH:mm")
                                          : m_locale.toString(local, u"d MMM yyyy, HH:mm");
}

/// Cents have two digits or are not there.
QString Formats::amount(double euro) const
{
    const QString text = number(euro);
    const QString point = m_locale.decimalPoint();
    const qsizetype at = text.lastIndexOf(point);
    return at >= 0 && text.size() - at - point.size() == 1 ? text + m_locale.zeroDigit() : text;
}

QString Formats::money(const QJsonObject &range) const
{
    const QJsonValue least = range.value("from"_L1);
    const QJsonValue most = range.value("to"_L1);
    QString text;
    if (least.isDouble() && most.isDouble() && least != most)
        text = say(fromTo).arg(amount(least.toDouble()), amount(most.toDouble()));
    else if (least.isDouble() && most.isDouble())
        text = amount(least.toDouble());
    else if (least.isDouble())
        text = say(from).arg(amount(least.toDouble()));
    else if (most.isDouble())
        text = say(upTo).arg(amount(most.toDouble()));
    return text.isEmpty() ? text : QString(text + QChar::Nbsp + u'€');
}

QString Formats::list(const QStringList &items) const
{
    if (items.size() < 2)
        return items.join(u' ');
    return say(listAnd).arg(items.first(items.size() - 1).join(u", "), items.last());
}

} // namespace twb::text
