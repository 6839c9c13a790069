// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/office/dress.h"

#include <array>
#include <vector>

namespace twb::report {
namespace {

/// In two steps, so that a colour put in is never taken for one still to be replaced.
struct Swap {
    QByteArray from;
    QByteArray to;
};

QByteArray mark(size_t index)
{
    return "\x01" + QByteArray::number(index) + "\x02";
}

void apply(QByteArray &xml, const std::vector<Swap> &swaps)
{
    for (size_t i = 0; i < swaps.size(); ++i)
        xml.replace(swaps[i].from, mark(i));
    for (size_t i = 0; i < swaps.size(); ++i)
        xml.replace(mark(i), swaps[i].to);
}

} // namespace

QByteArray dressed(QByteArray xml, const Look &look)
{
    const Look standard;
    if (look == standard)
        return xml;
    std::vector<Swap> swaps;
    const std::array<QColor Look::*, 6> roles{
        &Look::text, &Look::secondary, &Look::accent, &Look::caution, &Look::line, &Look::fill};
    for (const auto role : roles) {
        const QByteArray from = (standard.*role).name().toLatin1().mid(1);
        const QByteArray to = (look.*role).name().toLatin1().mid(1);
        swaps.push_back({from, to});
        swaps.push_back({from.toUpper(), to.toUpper()});
    }
    if (!look.codeFont.isEmpty())
        swaps.push_back({"Noto Sans Mono", look.codeFont.toHtmlEscaped().toUtf8()});
    else
        swaps.push_back({"Noto Sans Mono", "Noto Sans Mono"});
    if (!look.textFont.isEmpty())
        swaps.push_back({"Noto Sans", look.textFont.toHtmlEscaped().toUtf8()});
    apply(xml, swaps);
    return xml;
}

} // namespace twb::report
