// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/printpages.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfDocument>
#include <QPrinter>

#include <algorithm>

namespace twb::ui {

namespace {

constexpr double mostDots = 300; // per inch
constexpr double pointsPerInch = 72;

} // namespace

Result<void> printPages(const QByteArray &pdf, QPrinter &printer, const Progress &progress)
{
    QBuffer buffer;
    buffer.setData(pdf);
    buffer.open(QIODevice::ReadOnly);
    QPdfDocument document;
    document.load(&buffer);
    QPainter painter;
    if (document.pageCount() == 0 || !painter.begin(&printer))
        return failure(ErrorCode::ReportFailed, {printer.printerName()});
    const bool some = printer.printRange() == QPrinter::PageRange && printer.fromPage() > 0;
    const int first = some ? std::clamp(printer.fromPage() - 1, 0, document.pageCount() - 1) : 0;
    const int last =
        some ? std::clamp(printer.toPage() - 1, first, document.pageCount() - 1) : document.pageCount() - 1;
    const double dots = std::min(mostDots, double(printer.resolution()));
    for (int page = first; page <= last; ++page) {
        if (progress.cancelled()) {
            printer.abort();
            return failure(ErrorCode::Cancelled);
        }
        if (page > first)
            printer.newPage();
        const QSizeF size = document.pagePointSize(page);
        const QImage image = document.render(page, (size * dots / pointsPerInch).toSize());
        const QRectF sheet = printer.paperRect(QPrinter::DevicePixel)
                                 .translated(-printer.pageRect(QPrinter::DevicePixel).topLeft());
        const QSizeF fitted = size.scaled(sheet.size(), Qt::KeepAspectRatio);
        painter.drawImage(QRectF(sheet.topLeft(), fitted), image);
        progress(page - first + 1, last - first + 1);
    }
    return {};
}

} // namespace twb::ui
