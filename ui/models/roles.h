// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <qnamespace.h>

namespace twb::ui {

/// Roles of the models of this folder. Unscoped: item models take plain integers.
enum ItemRole {
    HitRole = Qt::UserRole + 1, ///< search::Hit by pointer: valid until control returns to the event loop
    IdRole, ///< RecordId as QUuid
    KindTextRole, ///< "Projekt"
    MetaRole, ///< "Olpe · Beschlossen · Stand 2024"
    ReasonRole, ///< "im Titel"; empty when nothing was searched for
    CountRole, ///< qint64
    ValueRole, ///< value of a facet or of a place in the navigation
    FacetRole, ///< index::Facet as int
    ItemTypeRole, ///< FacetItem as int
};

/// What a row of the facet tree is.
enum class FacetItem { Group, Value, More };

} // namespace twb::ui
