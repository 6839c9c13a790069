// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pdf/pathwriter.h"

#include "core/report/pdf/pdfsyntax.h"

#include <QPainterPath>
#include <QTransform>

namespace twb::report {

void appendPath(QByteArray &out, const QPainterPath &path, const QTransform &transform)
{
    const auto appendPoint = [&](int at) {
        const QPointF point = transform.map(QPointF(path.elementAt(at)));
        appendNumber(out, point.x());
        out += ' ';
        appendNumber(out, point.y());
        out += ' ';
    };
    for (int i = 0; i < path.elementCount(); ++i) {
        switch (path.elementAt(i).type) {
        case QPainterPath::MoveToElement:
            appendPoint(i);
            out += "m\n";
            break;
        case QPainterPath::LineToElement:
            appendPoint(i);
            out += "l\n";
            break;
        case QPainterPath::CurveToElement:
            appendPoint(i);
            appendPoint(i + 1);
            appendPoint(i + 2);
            out += "c\n";
            i += 2;
            break;
        case QPainterPath::CurveToDataElement:
            break;
        }
    }
}

} // namespace twb::report
