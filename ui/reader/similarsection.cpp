// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/similarsection.h"

#include "ui/reader/facts.h"
#include "ui/reader/pagewriter.h"

#include <QCoreApplication>

namespace twb::ui {

using namespace Qt::StringLiterals;

void appendSimilar(QTextDocument &page, const PageStyle &style, const QList<SimilarLine> &lines)
{
    if (lines.isEmpty())
        return;
    PageWriter writer(page, style);
    writer.toEnd();
    writer.section(QCoreApplication::translate("Page", "Similar records"));
    for (const SimilarLine &line : lines) {
        QString behind = line.kind;
        if (!line.shared.isEmpty())
            behind += u" · "_s
                + QCoreApplication::translate("Page", "shared words: %1").arg(line.shared.join(u", "_s));
        writer.linkLine(line.title, recordLink(line.id), behind);
    }
}

} // namespace twb::ui
