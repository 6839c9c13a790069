// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/office/zippackage.h"

#include <QBuffer>

#include <KZip>

using namespace Qt::StringLiterals;

namespace twb::report {

Result<void> writePackage(const std::vector<PackagePart> &parts, const QDateTime &time, QIODevice &device)
{
    QBuffer buffer; // KZip wants to seek
    KZip zip(&buffer);
    bool sound = zip.open(QIODevice::WriteOnly);
    zip.setExtraField(KZip::NoExtraField);
    const QDateTime moment = time.isValid() ? time.toUTC() : QDateTime({1980, 1, 1}, {0, 0});
    for (const PackagePart &part : parts) {
        zip.setCompression(part.stored ? KZip::NoCompression : KZip::DeflateCompression);
        sound &= zip.writeFile(part.path, part.bytes, 0100644, u"root"_s, u"root"_s, moment, moment, moment);
    }
    sound &= zip.close();
    if (!sound || device.write(buffer.data()) != buffer.data().size())
        return failure(ErrorCode::ReportFailed, {u"write"_s});
    return {};
}

} // namespace twb::report
