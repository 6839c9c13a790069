// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/templates/wording.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace twb::report {

QString Wording::tag() const
{
    return language() == model::Language::German ? u"de-DE"_s : u"en-GB"_s;
}

QCollator Wording::collator() const
{
    QCollator collator(locale());
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    return collator;
}

QString Wording::day(const QDateTime &utc) const
{
    const QDate day = utc.toLocalTime().date();
    return locale().toString(day, language() == model::Language::German ? u"d. MMMM yyyy" : u"d MMMM yyyy");
}

QString Wording::count(qsizetype number, const model::Label &one, const model::Label &many) const
{
    return say(number == 1 ? one : many).arg(this->number(qint64(number)));
}

} // namespace twb::report
