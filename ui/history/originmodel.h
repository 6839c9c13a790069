// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edit/provenance.h"
#include "ui/history/fieldtext.h"
#include "ui/presentation/rowsmodel.h"

namespace twb::ui {

/// Where the fields of a record come from, and what everything is called.
struct FieldOrigins {
    edit::Provenance provenance;
    model::Kind kind = model::Kind::Other;
    ReferenceNames names;
    QList<QStringList> values; ///< of fields and their versions, as lists show them: cut where they are long

    const edit::FieldVersion &shown(qsizetype field) const;
};

/// Fails with RecordNotFound.
Result<FieldOrigins> loadOrigins(const store::Library &library, const RecordId &id, const Formats &formats);

/// A value among the origins.
struct OriginRow {
    qsizetype field;
    qsizetype version;
};

/// Values of fields, each with who wrote it where and when and how it came here: those that a record shows,
/// or all that one field ever had.
class OriginModel final : public RowsModel<OriginRow> {
    Q_OBJECT

public:
    enum Column { Field, Value, Municipality, When, Through };

    explicit OriginModel(const Formats &formats, QObject *parent = nullptr);

    void showFields(const FieldOrigins &origins);

    /// The values of one field, the newest first; none for -1.
    void showVersions(const FieldOrigins &origins, qsizetype field);

private:
    const edit::FieldProvenance &field(const OriginRow &row) const;
    const edit::HistoryEntry &entry(const OriginRow &row) const;
    static QString through(const edit::HistoryEntry &entry);

    FieldOrigins m_origins;
};

} // namespace twb::ui
