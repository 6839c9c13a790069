// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/show/hit.h"
#include "core/search/similar/planlessons.h"
#include "ui/presentation/formats.h"

#include <QAbstractListModel>

namespace twb::ui {

/// Lessons for a plan as cards, each with the reasons that speak for it.
class LessonModel final : public QAbstractListModel {
    Q_OBJECT

public:
    explicit LessonModel(const Formats &formats, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    /// \a names of municipalities by their AGS keys.
    void setLessons(const QList<search::PlanLesson> &lessons, const QHash<QString, QString> &names);

    /// The list for people, to be copied: title, where it was learned, why it is here.
    QString text() const;

private:
    QString metaText(const search::PlanLesson &lesson) const;
    QString reasonText(const search::PlanLesson &lesson) const;

    Formats m_formats;
    QList<search::PlanLesson> m_lessons;
    QList<search::Hit> m_hits; ///< the cards
    QHash<QString, QString> m_names;
};

} // namespace twb::ui
