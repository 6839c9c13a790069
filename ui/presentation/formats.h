// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/vocabulary.h"

#include <QLocale>

class QDateTime;

namespace twb::ui {

/// How dates, numbers and lists are written for people. A value: cheap to copy, no state.
class Formats {
public:
    explicit Formats(const QLocale &locale = QLocale());

    const QLocale &locale() const { return m_locale; }

    /// Language of the labels of the vocabulary: German unless the locale is of another language.
    model::Language language() const { return m_language; }

    QString number(qint64 value) const;

    /// With at most two digits after the comma.
    QString number(double value) const;

    /// An ISO 8601 date with the precision it was given: "2024", "Juni 2024", "30.06.2024".
    /// A text that is no date comes back unchanged.
    QString date(QStringView iso) const;

    /// Local time, to the minute.
    QString dateTime(const QDateTime &utc) const;

    /// "10.000 bis 20.000 €"; either end may be absent (negative).
    QString money(double from, double to) const;

    /// "A, B und C".
    QString list(const QStringList &items) const;

private:
    QLocale m_locale;
    model::Language m_language;
};

/// Language of the labels for a locale: English only when the locale says another language than German.
model::Language languageFor(const QLocale &locale);

} // namespace twb::ui
