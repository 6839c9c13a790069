// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/searcher.h"
#include "ui/presentation/formats.h"

#include <QAbstractListModel>
#include <QCache>

#include <deque>

namespace twb::ui {

/// Everything found, up to millions: a number per row, texts only for the pages that were looked at.
class ResultModel final : public QAbstractListModel {
    Q_OBJECT

public:
    static constexpr qsizetype pageSize = 16;

    explicit ResultModel(const Formats &formats, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    /// The best hits; replaces what was there. More may follow.
    void setFirst(const QList<search::Hit> &hits);

    /// Every hit; begins with those of setFirst, whose rows stay as they are.
    void setAll(const search::HitNumbers &numbers);

    /// Hits from \a row on; those whose number is no longer there are passed over.
    void setPage(qsizetype row, const QList<search::Hit> &hits);

    /// What municipalities are called, by their AGS key.
    void setMunicipalityNames(const QHash<QString, QString> &names);

    void clear();

    /// Exact once all hits are known.
    bool isCountKnown() const { return m_complete; }

    /// Null while the page of this row has not arrived.
    const search::Hit *hit(int row) const;

    /// Known for every row, also while its page has not arrived.
    index::EntryNumber number(int row) const { return m_numbers.at(row); }

    /// Row of a record among the pages at hand, or -1.
    int rowOf(const RecordId &id) const;

Q_SIGNALS:
    /// These rows are being looked at and their texts are not there.
    void pageWanted(qsizetype row, const std::vector<index::EntryNumber> &numbers);
    void countChanged();

private:
    struct Page {
        QList<search::Hit> hits; ///< one per row; number 0 when the record is gone
        bool marked = true; ///< false: shown for now, but without marks in the texts
    };

    const Page *page(qsizetype number) const;
    void want(qsizetype number) const;
    QString metaText(const index::Entry &entry) const;
    QString accessibleText(const search::Hit &hit) const;

    Formats m_formats;
    search::HitNumbers m_numbers;
    mutable QCache<qsizetype, Page> m_pages;
    mutable std::deque<qsizetype> m_wanted; ///< pages asked for, newest first
    QHash<QString, QString> m_municipalities;
    bool m_complete = false;
};

} // namespace twb::ui
