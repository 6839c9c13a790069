// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/document.h"

namespace twb::report {

QString plainText(const Inlines &inlines)
{
    QString text;
    for (const Inline &piece : inlines)
        text += piece.text;
    return text;
}

bool operator==(const ListItem &a, const ListItem &b)
{
    return a.blocks == b.blocks && a.anchor == b.anchor;
}

bool operator==(const Quote &a, const Quote &b)
{
    return a.kind == b.kind && a.blocks == b.blocks;
}

bool operator==(const Figure &a, const Figure &b)
{
    if (a.picture.index() != b.picture.index() || a.width != b.width || a.alternativeText != b.alternativeText
        || a.caption != b.caption)
        return false;
    if (const auto *image = std::get_if<QImage>(&a.picture))
        return *image == std::get<QImage>(b.picture);
    if (const auto *photograph = std::get_if<Photograph>(&a.picture))
        return *photograph == std::get<Photograph>(b.picture);
    return std::get<Drawing>(a.picture).size == std::get<Drawing>(b.picture).size;
}

} // namespace twb::report
