// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/actions.h"

#include <array>

/// What can be done with the text of a field.
namespace twb::ui::action {

inline constexpr std::array formatHeadings{
    ActionId{u"format.heading1"}, ActionId{u"format.heading2"}, ActionId{u"format.heading3"}};
inline constexpr ActionId formatBold{u"format.bold"};
inline constexpr ActionId formatItalic{u"format.italic"};
inline constexpr ActionId formatPoints{u"format.points"};
inline constexpr ActionId formatNumbers{u"format.numbers"};
inline constexpr ActionId formatTasks{u"format.tasks"};
inline constexpr ActionId formatQuote{u"format.quote"};
inline constexpr ActionId formatIndent{u"format.indent"};
inline constexpr ActionId formatOutdent{u"format.outdent"};
inline constexpr ActionId formatLink{u"format.link"};
inline constexpr ActionId formatImage{u"format.image"};
inline constexpr ActionId formatTable{u"format.table"};
inline constexpr ActionId formatCode{u"format.code"};
inline constexpr ActionId findInText{u"edit.find"};

} // namespace twb::ui::action
