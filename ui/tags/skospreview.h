// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/skos.h"
#include "ui/presentation/formats.h"
#include "ui/presentation/rowsmodel.h"

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
class SkosPreviewModel final : public RowsModel<SkosPreview::Line> {
    Q_OBJECT

public:
    enum Column { Tag, What };

    explicit SkosPreviewModel(QObject *parent = nullptr);

    void setLines(const QList<SkosPreview::Line> &lines) { setRows(lines); }
};

} // namespace twb::ui
