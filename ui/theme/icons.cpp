// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icons.h"

#include <algorithm>
#include <array>

namespace twb::ui {

using namespace Qt::StringLiterals;

namespace {

struct Shipped {
    QLatin1StringView name; ///< in the freedesktop naming specification
    QLatin1StringView file;
};

constexpr std::array shipped{
    Shipped{"document-import"_L1, "import"_L1},
    Shipped{"document-export"_L1, "report"_L1},
    Shipped{"document-save"_L1, "export"_L1},
    Shipped{"document-new"_L1, "new"_L1},
    Shipped{"document-edit"_L1, "edit"_L1},
    Shipped{"document-open-recent"_L1, "history"_L1},
    Shipped{"document-open"_L1, "attachment"_L1},
    Shipped{"edit-undo"_L1, "undo"_L1},
    Shipped{"edit-redo"_L1, "redo"_L1},
    Shipped{"user-trash"_L1, "trash"_L1},
    Shipped{"edit-find"_L1, "search"_L1},
    Shipped{"edit-clear"_L1, "close"_L1},
    Shipped{"go-previous"_L1, "arrow-left"_L1},
    Shipped{"go-next"_L1, "arrow-right"_L1},
};

} // namespace

QIcon icon(const QString &name)
{
    const auto found = std::ranges::find(shipped, name, &Shipped::name);
    if (found == shipped.end())
        return QIcon::fromTheme(name);
    return QIcon::fromTheme(name, QIcon(":/icons/"_L1 + found->file + ".svg"_L1));
}

} // namespace twb::ui
