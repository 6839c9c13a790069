// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/skos.h"
#include "ui/presentation/formats.h"

#include <QAbstractTableModel>

namespace twb::ui {

/// What the import of a list of terms would do, to be looked at before.
struct SkosPreview {
    /// A tag that comes or changes.
    struct Line {
        QString tag;
        QString what;
    };

    QList<exchange::Concept> concepts;
    QList<Line> lines; ///< new tags first
    qsizetype created = 0;
    qsizetype changed = 0;
    qsizetype unchanged = 0;
};

/// Reads the file and works it out. Fails with FileNotReadable, SkosInvalid, Cancelled.
Result<SkosPreview> previewOf(
    const store::Library &library, const QString &path, const Formats &formats, const Progress &progress);

/// The tags of a preview and what becomes of them.
class SkosPreviewModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Tag, What, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setLines(const QList<SkosPreview::Line> &lines);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<SkosPreview::Line> m_lines;
};

} // namespace twb::ui
