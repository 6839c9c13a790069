// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/fields.h"

#include <QJsonArray>

namespace twb::transfer {

/// What a transfer check compares, each as the values of a record.
struct Subject {
    QJsonObject project;
    QList<QJsonObject> places; ///< municipalities of the project, as far as the library knows them
    QJsonObject municipality; ///< for which it is checked, with its profile; empty when it is not known
};

/// What the values say about one criterion.
struct Derived {
    QString criterion; ///< term of Criterion
    QString rating; ///< term of Rating; open where nothing can be said
    QString reason; ///< a sentence, with the fields that it was derived from

    bool operator==(const Derived &) const = default;
};

/// All criteria in the order of the vocabulary, each by itself: there is no score. Nothing is taken for
/// met that the values do not say; what nobody can derive, such as data protection, stays open.
QList<Derived> derive(const Subject &subject, model::Language language);

/// As a record holds them.
QJsonArray toRatings(const QList<Derived> &derived);

/// \a ratings with those of \a derived where they are open without a reason, or still as they were derived
/// \a before.
QJsonArray withDerived(
    const QJsonArray &ratings, const QList<Derived> &derived, const QList<Derived> &before = {});

} // namespace twb::transfer
