// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "ui/reader/pagestyle.h"

#include <QTextDocument>

namespace twb::ui {

/// A record that is like the one on the page.
struct SimilarLine {
    RecordId id;
    QString title;
    QString kind; ///< "Projekt"
    QStringList shared; ///< words that both hold

    bool operator==(const SimilarLine &) const = default;
};

/// Adds a quiet section with links at the end of a page; nothing when there are none.
void appendSimilar(QTextDocument &page, const PageStyle &style, const QList<SimilarLine> &lines);

} // namespace twb::ui
