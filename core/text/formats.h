// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/vocabulary.h"

#include <QJsonObject>
#include <QLocale>

class QDateTime;

namespace twb::text {

/// How dates, numbers, amounts and lists are written for people, on screen as on paper. A value: cheap to
/// copy.
class Formats {
public:
    explicit Formats(const QLocale &locale = QLocale());

    /// As they are written in Germany or in the United Kingdom.
    explicit Formats(model::Language language);

    const QLocale &locale() const { return m_locale; }

    /// Language of the labels of the vocabulary: German unless the locale is of another language.
    model::Language language() const { return m_language; }

    QString say(const model::Label &label) const { return label.in(m_language).toString(); }
    QString term(model::VocabularyId vocabulary, QStringView id) const
    {
        return model::termLabel(vocabulary, id, m_language);
    }

    QString number(qint64 value) const;

    /// With all digits that it has.
    QString number(double value) const;

    QString flag(bool value) const;

    /// An ISO 8601 date with the precision it was given: "2024", "Juni 2024", "30.06.2024".
    /// A text that is no date comes back unchanged.
    QString date(QStringView iso) const;

    /// Start and end, either of which may be empty: "2021 bis 2023", "bis 2026".
    QString period(QStringView from, QStringView to) const;

    /// Local time, to the minute.
    QString dateTime(const QDateTime &utc) const;

    /// {"from","to"} in euro: "10.000 bis 20.000 €", "ab 12,50 €"; empty when there is neither.
    QString money(const QJsonObject &range) const;

    /// "A, B und C".
    QString list(const QStringList &items) const;

private:
    QString amount(double euro) const;

    QLocale m_locale;
    model::Language m_language;
};

/// Language of the labels for a locale: English only when the locale says another language than German.
model::Language languageFor(const QLocale &locale);

} // namespace twb::text
