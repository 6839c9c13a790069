// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"
#include "core/report/office/zippackage.h"

namespace twb::report {

/// A relation from the main part to another part or an address.
struct DocxRelation {
    QString type; ///< last part of its URI: "image", "hyperlink" …
    QString target;
    bool external = false;
};

/// Relation number \a index (from 0) is called so.
QString docxRelationId(size_t index);

/// xmlns attributes of the main part and of the notes.
QByteArray docxNamespaces();

/// Everything but the main part, the notes and the pictures: types, relations, styles, numbering, settings,
/// header, footer, properties. \a relations are those of the main part; header, footer, styles and so
/// on are added here. \a notesRelations: addresses that footnotes lead to.
std::vector<PackagePart> docxParts(const DocumentInfo &info, const std::vector<DocxRelation> &relations,
    const std::vector<DocxRelation> &notesRelations, const std::vector<int> &numberedStarts);

} // namespace twb::report
