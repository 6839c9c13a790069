// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/query/querylexer.h"
#include "core/search/words/nametable.h"

namespace twb::search {

/// What the values of a facet are called, in the order of their list; years have no names.
QStringList valueNames(index::Facet facet, const NameTable &names, model::Language language);

/// A name as it is written behind the colon of a field.
QString valueText(const QString &name);

/// How many characters of \a text the value takes, quotes included.
qsizetype lengthIn(QStringView text, const ValueText &value);

} // namespace twb::search
