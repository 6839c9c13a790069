// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/unreaddocument.h"

#include <algorithm>
#include <array>

namespace twb::extract {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array endings{"doc"_L1, "dot"_L1, "rtf"_L1, "xls"_L1, "xlsb"_L1, "ppt"_L1, "pps"_L1, "pptx"_L1,
    "pptm"_L1, "ppsx"_L1, "msg"_L1, "pages"_L1, "numbers"_L1, "key"_L1, "wpd"_L1, "wps"_L1, "sxw"_L1,
    "epub"_L1, "ps"_L1};

constexpr std::array mediaTypes{"application/msword"_L1, "application/rtf"_L1, "text/rtf"_L1,
    "application/vnd.ms-excel"_L1, "application/vnd.ms-powerpoint"_L1, "application/vnd.ms-outlook"_L1,
    "application/vnd.openxmlformats-officedocument.presentationml.presentation"_L1, "application/epub+zip"_L1,
    "application/postscript"_L1};

} // namespace

bool isUnreadDocument(QByteArrayView head, const QString &mediaType, const QString &fileName)
{
    const QString ending = fileName.sliced(fileName.lastIndexOf(u'.') + 1).toLower();
    return head.startsWith("{\\rtf") || std::ranges::contains(mediaTypes, mediaType.toLower())
        || std::ranges::contains(endings, ending);
}

} // namespace twb::extract
