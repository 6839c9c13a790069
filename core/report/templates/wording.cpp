// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/templates/wording.h"

using namespace Qt::StringLiterals;

namespace twb::report {
namespace {

QLocale localeFor(model::Language language)
{
    return language == model::Language::German ? QLocale(QLocale::German, QLocale::Germany)
                                               : QLocale(QLocale::English, QLocale::UnitedKingdom);
}

} // namespace

Wording::Wording(model::Language language) : m_language(language), m_locale(localeFor(language)) { }

QString Wording::tag() const
{
    return m_locale.bcp47Name() == "de"_L1 ? u"de-DE"_s : u"en-GB"_s;
}

QCollator Wording::collator() const
{
    QCollator collator(m_locale);
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    return collator;
}

QString Wording::date(QStringView iso) const
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

QString Wording::period(QStringView from, QStringView to) const
{
    if (from.isEmpty() && to.isEmpty())
        return {};
    if (from.isEmpty())
        return say(phrase::until).arg(date(to));
    if (to.isEmpty())
        return say(phrase::from).arg(date(from));
    return say(phrase::fromTo).arg(date(from), date(to));
}

QString Wording::day(const QDateTime &utc) const
{
    const QDate day = utc.toLocalTime().date();
    return m_language == model::Language::German ? m_locale.toString(day, u"d. MMMM yyyy")
                                                 : m_locale.toString(day, u"d MMMM yyyy");
}

QString Wording::number(double value) const
{
    return m_locale.toString(value, 'f', QLocale::FloatingPointShortest);
}

QString Wording::money(const QJsonObject &range) const
{
    const QJsonValue from = range.value("from"_L1);
    const QJsonValue to = range.value("to"_L1);
    QString text;
    if (from.isDouble() && to.isDouble() && from != to)
        text = say(phrase::fromTo).arg(number(from.toDouble()), number(to.toDouble()));
    else if (from.isDouble() && to.isDouble())
        text = number(from.toDouble());
    else if (from.isDouble())
        text = say(phrase::from).arg(number(from.toDouble()));
    else if (to.isDouble())
        text = say(phrase::until).arg(number(to.toDouble()));
    return text.isEmpty() ? text : QString(text + QChar::Nbsp + u'€');
}

QString Wording::count(qsizetype number, const model::Label &one, const model::Label &many) const
{
    return say(number == 1 ? one : many).arg(m_locale.toString(number));
}

} // namespace twb::report
