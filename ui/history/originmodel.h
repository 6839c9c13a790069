// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edit/provenance.h"
#include "ui/history/fieldtext.h"

#include <QAbstractTableModel>

namespace twb::ui {

/// Where the fields of a record come from, and what everything is called.
struct FieldOrigins {
    edit::Provenance provenance;
    model::Kind kind = model::Kind::Other;
    Names names;
    QList<QStringList> values; ///< of fields and their versions, as lists show them: cut where they are long

    const edit::FieldVersion &shown(qsizetype field) const;
};

/// Fails with RecordNotFound.
Result<FieldOrigins> loadOrigins(const store::Library &library, const RecordId &id, const Formats &formats);

/// Values of fields, each with who wrote it where and when and how it came here: those that a record shows,
/// or all that one field ever had.
class OriginModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Field, Value, Municipality, When, Through, ColumnCount };

    explicit OriginModel(const Formats &formats, QObject *parent = nullptr);

    void showFields(const FieldOrigins &origins);

    /// The values of one field, the newest first; none for -1.
    void showVersions(const FieldOrigins &origins, qsizetype field);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        qsizetype field;
        qsizetype version;
    };

    QString text(const Row &row, int column) const;
    static QString through(const edit::HistoryEntry &entry);

    const Formats &m_formats;
    FieldOrigins m_origins;
    QList<Row> m_rows;
};

} // namespace twb::ui
