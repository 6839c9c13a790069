// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QImage>
#include <QMarginsF>
#include <QString>

namespace twb::report {

/// How a document is dressed: what a town's design decides. Distances in points.
struct Look {
    QString textFont; ///< family; empty for the fonts that come with the program
    QString codeFont;
    double textSize = 10; ///< of the body; all other sizes follow

    QColor text{0x1c, 0x22, 0x26};
    QColor secondary{0x56, 0x61, 0x6a};
    QColor accent{0x0b, 0x65, 0x70}; ///< section heads and links
    QColor caution{0x8a, 0x52, 0x00}; ///< bar beside lessons
    QColor line{0xdf, 0xe3, 0xe6};
    QColor fill{0xec, 0xf3, 0xf3}; ///< behind heads of tables

    QMarginsF margins{57, 56, 57, 64};
    QImage logo; ///< at the top of the first page; may be null
    double logoHeight = 34;
    QString logoText; ///< what the logo shows, for those who cannot see it

    bool operator==(const Look &) const = default;
};

} // namespace twb::report
