// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/valuetext.h"

#include <QDate>
#include <QLocale>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <cmath>

namespace twb::model {

using namespace Qt::StringLiterals;

namespace {

bool isGap(QChar c)
{
    return c == u' ' || c == u'\u00A0' || c == u'\u202F' || c == u'\'';
}

/// The position of the decimal mark in digits with points and commas, -1 for none.
qsizetype decimalMark(QStringView digits, bool decimalComma)
{
    const qsizetype comma = digits.lastIndexOf(u',');
    const qsizetype point = digits.lastIndexOf(u'.');
    if (comma >= 0 && point >= 0)
        return qMax(comma, point);
    const qsizetype only = qMax(comma, point);
    if (only < 0 || digits.count(digits.at(only)) > 1)
        return -1;
    const bool mayGroup = digits.size() - only == 4 && only > 0 && only < 4 && digits.front() != u'0';
    const bool isUsual = (digits.at(only) == u',') == decimalComma;
    return mayGroup && !isUsual ? -1 : only;
}

/// Marks before the decimal one group three digits each and are all the same.
bool isGrouped(QStringView digits, qsizetype mark)
{
    const QStringView whole = mark < 0 ? digits : digits.first(mark);
    const auto first = std::ranges::find_if(whole, [](QChar c) { return !c.isDigit(); });
    if (first == whole.end())
        return true;
    const auto groups = whole.split(*first);
    const bool complete = std::ranges::all_of(
        groups.sliced(1), [](QStringView group) { return group.size() == 3 && group.at(0).isDigit(); });
    return complete && !groups.first().isEmpty() && groups.first().size() <= 3;
}

struct DateParts {
    int year = 0;
    int month = 0;
    int day = 0;
};

QString isoDate(const DateParts &parts)
{
    QString iso = QString::number(parts.year).rightJustified(4, u'0');
    if (parts.month > 0)
        iso += u'-' + QString::number(parts.month).rightJustified(2, u'0');
    if (parts.month > 0 && parts.day > 0)
        iso += u'-' + QString::number(parts.day).rightJustified(2, u'0');
    const bool hasFourDigits = parts.year > 0 && parts.year < 10'000;
    return hasFourDigits && QDate::isValid(parts.year, qMax(parts.month, 1), qMax(parts.day, 1)) ? iso
                                                                                                 : QString();
}

/// Number of the month that \a text begins with, in German or English; \a length is that of its name.
int monthAt(QStringView text, qsizetype &length)
{
    static const QList<QLocale> locales{QLocale(QLocale::German), QLocale(QLocale::English)};
    length = 0;
    while (length < text.size() && text.at(length).isLetter())
        ++length;
    const QStringView word = text.first(length);
    if (word.size() < 3)
        return 0;
    for (const QLocale &locale : locales)
        for (int month = 1; month <= 12; ++month)
            if (locale.standaloneMonthName(month).startsWith(word, Qt::CaseInsensitive)
                || locale.monthName(month).startsWith(word, Qt::CaseInsensitive))
                return month;
    return word.compare(u"mrz", Qt::CaseInsensitive) == 0 ? 3 : 0;
}

/// "01.02.2023 00:00" without the time.
QStringView withoutClock(QStringView text)
{
    static const QRegularExpression clock(u"^\\s+\\d{1,2}:\\d{2}(:\\d{2})?( Uhr)?$"_s);
    const qsizetype blank = text.indexOf(u' ');
    return blank > 0 && clock.matchView(text.sliced(blank)).hasMatch() ? text.first(blank) : text;
}

/// Takes off \a text what one letter of a format stands for, repeated as in \a pattern, or that text itself;
/// false where it does not stand there.
bool takePart(DateParts &parts, QStringView &text, QStringView pattern)
{
    const QChar kind = pattern.front();
    if (kind == u'M' && pattern.size() > 2) {
        qsizetype length = 0;
        parts.month = monthAt(text, length);
        text = text.sliced(length);
        return true;
    }
    if (kind != u'd' && kind != u'M' && kind != u'y') {
        const bool same = text.startsWith(pattern);
        text = text.sliced(same ? pattern.size() : 0);
        return same;
    }
    const qsizetype most = std::min(kind == u'y' ? pattern.size() : 2, text.size());
    qsizetype digits = 0;
    int value = 0;
    while (digits < most && text.at(digits).isDigit())
        value = value * 10 + text.at(digits++).digitValue();
    if (digits == 0 || (pattern.size() > 1 && digits < pattern.size()))
        return false;
    text = text.sliced(digits);
    if (kind == u'y' && pattern.size() == 2)
        value += value < 70 ? 2000 : 1900;
    (kind == u'd' ? parts.day : kind == u'M' ? parts.month : parts.year) = value;
    return true;
}

QString dateInFormat(QStringView text, QStringView format)
{
    DateParts parts;
    for (qsizetype start = 0; start < format.size();) {
        qsizetype end = start + 1;
        while (end < format.size() && format.at(end) == format.at(start))
            ++end;
        if (!takePart(parts, text, format.sliced(start, end - start)))
            return {};
        start = end;
    }
    const bool monthGiven = !format.contains(u'M') || parts.month > 0;
    const bool dayGiven = !format.contains(u'd') || parts.day > 0;
    return text.isEmpty() && monthGiven && dayGiven ? isoDate(parts) : QString();
}

double scaleOf(const QString &unit)
{
    if (unit.isEmpty())
        return 1;
    if (unit == "mrd"_L1 || unit == "milliard"_L1 || unit == "billion"_L1)
        return 1e9;
    return unit.startsWith(u'm') ? 1e6 : 1e3;
}

struct Amount {
    double value = 0;
    QString unit;
    qsizetype start = 0;
    qsizetype end = 0;
};

/// Empty too when something looks like an amount and is none.
QList<Amount> amountsIn(QStringView text, bool decimalComma)
{
    static const QRegularExpression pattern(
        u"(\\d[\\d.,\u00A0\u202F']*(?: \\d{3}(?!\\d))*(?:[.,]\\d+)?)\\s*(?:(mio|mrd|million|milliard|billion|tsd|tausend|teur|t€|k€|thousand)[a-zäöü]*\\.?)?"_s,
        QRegularExpression::CaseInsensitiveOption);
    QList<Amount> amounts;
    for (auto it = pattern.globalMatchView(text); it.hasNext();) {
        const auto match = it.next();
        QString digits = match.captured(1);
        while (digits.endsWith(u'.') || digits.endsWith(u','))
            digits.chop(1);
        const auto value = parseNumber(digits, decimalComma);
        if (!value)
            return {};
        amounts.append({*value, match.captured(2).toLower(), match.capturedStart(), match.capturedEnd()});
    }
    return amounts;
}

/// What stands before or between amounts without the name of the currency.
QString bare(QStringView text)
{
    static const QRegularExpression currency(
        u"€|\\b(?:euros?|eur)\\b"_s, QRegularExpression::CaseInsensitiveOption);
    return text.toString().remove(currency).trimmed().toLower();
}

bool beginsOtherWord(QStringView rest)
{
    static const QRegularExpression word(
        u"^(?!(?:euros?|eur)\\b)\\pL"_s, QRegularExpression::CaseInsensitiveOption);
    return word.matchView(rest).hasMatch();
}

bool isMinus(QChar c)
{
    return c == u'-' || c == u'−' || c == u'–';
}

/// One amount, or two with a word for a span between them, and nothing that makes another number of it.
bool standAlone(const QList<Amount> &amounts, QStringView text)
{
    const QString before = bare(text.first(amounts.first().start));
    const bool follows =
        !before.isEmpty() && before.back().isLetter() && text.at(amounts.first().start - 1).isLetter();
    const bool isNegative = !before.isEmpty() && isMinus(before.back());
    if (amounts.size() > 2 || follows || isNegative || beginsOtherWord(text.sliced(amounts.last().end)))
        return false;
    if (amounts.size() == 1)
        return true;
    static const QStringList spans{u"-"_s, u"–"_s, u"—"_s, u"bis"_s, u"bis zu"_s, u"und"_s, u"to"_s};
    const qsizetype from = amounts.first().end;
    return spans.contains(bare(text.sliced(from, amounts.last().start - from)));
}

} // namespace

std::optional<double> parseNumber(QStringView text, bool decimalComma)
{
    QString digits;
    for (const QChar c : text.trimmed())
        if (!isGap(c))
            digits += c == u'−' || c == u'–' ? u'-' : c;
    while (!digits.isEmpty() && u"€%"_s.contains(digits.back()))
        digits.chop(1);
    const bool negative = digits.startsWith(u'-');
    if (negative || digits.startsWith(u'+'))
        digits.remove(0, 1);
    const qsizetype mark = decimalMark(digits, decimalComma);
    if (!isGrouped(digits, mark))
        return std::nullopt;
    QString plain;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        if (digits.at(i).isDigit())
            plain += digits.at(i);
        else if (i == mark)
            plain += u'.';
        else if (digits.at(i) != u'.' && digits.at(i) != u',')
            return std::nullopt;
    }
    bool ok = false;
    const double value = plain.toDouble(&ok);
    return ok && std::isfinite(value) ? std::optional(negative ? -value : value) : std::nullopt;
}

std::optional<QJsonObject> parseMoney(QStringView text, bool decimalComma)
{
    constexpr double most = 1e15; // beyond, cents are no longer told apart
    const QList<Amount> found = amountsIn(text, decimalComma);
    if (found.isEmpty() || !standAlone(found, text))
        return std::nullopt;
    const QString unit = found.first().unit.isEmpty() ? found.last().unit : found.first().unit;
    const double from = found.first().value * scaleOf(unit);
    const double to = found.last().value * scaleOf(found.last().unit);
    if (!(from <= most && to <= most))
        return std::nullopt;
    const QString lower = text.toString().toLower();
    if (found.size() == 1 && (lower.startsWith("bis"_L1) || lower.startsWith("max"_L1)))
        return QJsonObject{{u"to"_s, to}};
    if (found.size() == 1 && (lower.startsWith("ab"_L1) || lower.startsWith("mind"_L1)))
        return QJsonObject{{u"from"_s, from}};
    return QJsonObject{{u"from"_s, qMin(from, to)}, {u"to"_s, qMax(from, to)}};
}

bool isAmbiguousMoney(QStringView text, bool decimalComma)
{
    static const QRegularExpression pattern(u"(?<![\\d.,'])[1-9]\\d{0,2}([.,])\\d{3}(?![\\d.,']*\\d)"_s);
    const QChar decimal = decimalComma ? u',' : u'.';
    for (auto it = pattern.globalMatchView(text); it.hasNext();)
        if (it.next().capturedView(1).front() == decimal)
            return true;
    return false;
}

QString parseDate(QStringView text, const QStringList &formats)
{
    const QStringView trimmed = text.trimmed();
    for (const QString &format : formats)
        if (const QString iso = dateInFormat(trimmed, format); !iso.isEmpty())
            return iso;
    for (const QStringView format : {u"yyyy", u"yyyy-MM", u"yyyy-MM-dd"})
        if (trimmed.size() == format.size())
            if (const QString iso = dateInFormat(trimmed, format); !iso.isEmpty())
                return iso;
    if (trimmed.size() > 10 && (trimmed.at(10) == u'T' || trimmed.at(10) == u' '))
        if (const QString iso = dateInFormat(trimmed.first(10), u"yyyy-MM-dd"); !iso.isEmpty())
            return iso;
    static const QStringList usual{u"d.M.yyyy"_s, u"M.yyyy"_s, u"M/yyyy"_s, u"yyyy/M/d"_s, u"d. MMMM yyyy"_s,
        u"MMMM yyyy"_s, u"d MMMM yyyy"_s, u"MMMM d, yyyy"_s, u"d.M.yy"_s};
    const QStringView day = withoutClock(trimmed);
    for (const QString &format : usual)
        if (const QString iso = dateInFormat(day, format); !iso.isEmpty())
            return iso;
    return {};
}

QString parseAddress(QStringView text)
{
    constexpr qsizetype longest = 8'000; // QUrl takes ever longer for the names of longer hosts
    QString address = text.trimmed().toString();
    if (address.size() > longest)
        return {};
    if (address.startsWith("www."_L1, Qt::CaseInsensitive))
        address.prepend("https://"_L1);
    if (!address.startsWith("http://"_L1, Qt::CaseInsensitive)
        && !address.startsWith("https://"_L1, Qt::CaseInsensitive))
        return {};
    const QUrl url(address, QUrl::TolerantMode);
    if (!url.isValid() || url.host().isEmpty())
        return {};
    return QString::fromLatin1(url.toEncoded());
}

} // namespace twb::model
