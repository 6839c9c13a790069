// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/transfercheck.h"

#include "core/transfer/criteria.h"

#include <QSet>

#include <algorithm>

namespace twb::transfer {

using namespace Qt::StringLiterals;

namespace {

QString ratingId(Finding::Rating rating)
{
    switch (rating) {
    case Finding::Rating::Met:
        return u"met"_s;
    case Finding::Rating::Partly:
        return u"partly"_s;
    case Finding::Rating::NotMet:
        return u"not_met"_s;
    case Finding::Rating::Open:
        break;
    }
    return u"open"_s;
}

bool isUntouched(const QJsonObject &rating)
{
    const QString id = rating.value("rating"_L1).toString();
    return (id.isEmpty() || id == "open"_L1) && rating.value("reason"_L1).toString().trimmed().isEmpty();
}

QJsonObject asRating(const Derived &derived)
{
    QJsonObject rating{{u"criterion"_s, derived.criterion}, {u"rating"_s, derived.rating}};
    if (!derived.reason.isEmpty())
        rating.insert(u"reason"_s, derived.reason);
    return rating;
}

} // namespace

QList<Derived> derive(const Subject &subject, model::Language language)
{
    QList<Derived> all;
    for (const model::Term &term : model::terms(model::VocabularyId::Criterion)) {
        Derived derived{term.id, ratingId(Finding::Rating::Open), {}};
        const auto known = derivableCriteria();
        const auto criterion = std::ranges::find(known, term.id, &Criterion::id);
        if (criterion != known.end()) {
            CriterionEvidence evidence(subject, language);
            const Finding found = criterion->find(evidence);
            derived.rating = ratingId(found.rating);
            if (!found.sentence.isEmpty())
                derived.reason = u"%1 (%2)"_s.arg(found.sentence, evidence.used());
        }
        all.append(derived);
    }
    return all;
}

QJsonArray toRatings(const QList<Derived> &derived)
{
    QJsonArray ratings;
    for (const Derived &each : derived)
        ratings.append(asRating(each));
    return ratings;
}

QJsonArray withDerived(const QJsonArray &ratings, const QList<Derived> &derived, const QList<Derived> &before)
{
    QSet<QString> told;
    QJsonArray all;
    for (const QJsonValue value : ratings) {
        const QJsonObject rating = value.toObject();
        const QString criterion = rating.value("criterion"_L1).toString();
        const auto now = std::ranges::find(derived, criterion, &Derived::criterion);
        const auto then = std::ranges::find(before, criterion, &Derived::criterion);
        const bool untouched = isUntouched(rating) || (then != before.end() && asRating(*then) == rating);
        all.append(now != derived.end() && untouched ? asRating(*now) : rating);
        told.insert(criterion);
    }
    for (const Derived &each : derived)
        if (!told.contains(each.criterion))
            all.append(asRating(each));
    return all;
}

} // namespace twb::transfer
