// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/extract.h"

#include "core/base/encoding.h"
#include "core/extract/documentkind.h"
#include "core/extract/readers.h"

namespace twb::extract {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 headSize = 4096;
constexpr qint64 bytesPerUnit = 4; ///< of plain text, at most
constexpr qint64 markupFactor = 8; ///< pages of the web hold more tags than text

class Extraction {
public:
    Extraction(QIODevice &device, const Limits &limits, const Progress &progress)
        : m_device(device), m_sink(limits, progress)
    {
    }

    Result<void> run(const QString &mediaType, const QString &fileName)
    {
        if (auto going = m_sink.proceed(); !going)
            return going;
        if (m_device.size() > m_sink.limits().fileBytes)
            return failure(ErrorCode::DocumentTooLarge);
        m_device.seek(0);
        const QByteArray head = m_device.peek(headSize);
        if (head.isEmpty())
            return m_device.size() > 0 ? failure(ErrorCode::DocumentDamaged) : Result<void>();
        switch (documentKind(head, mediaType, fileName)) {
        case DocumentKind::Pdf:
            return readPdf(m_device, m_sink);
        case DocumentKind::Archive:
            return readArchive(mediaType, fileName);
        case DocumentKind::Compound:
            return refuseCompound();
        case DocumentKind::Html:
            return readHtml(decoded(markupFactor), m_sink);
        case DocumentKind::Text:
            return readPlainText(decoded(1), m_sink);
        case DocumentKind::Unknown:
            break;
        }
        return refuseUnknown(mediaType, fileName);
    }

    ExtractedText take() { return m_sink.take(); }

private:
    /// The beginning of the file, as much as can become the text that is kept.
    QString decoded(qint64 factor)
    {
        const qint64 most = factor * bytesPerUnit * m_sink.limits().textSize;
        const QByteArray bytes = m_device.read(most);
        if (!m_device.atEnd())
            m_sink.setShortened();
        return decodeFile(bytes);
    }

    Result<void> readArchive(const QString &mediaType, const QString &fileName)
    {
        const auto archive = Archive::open(m_device, m_sink);
        if (!archive)
            return std::unexpected(archive.error());
        if ((*archive)->contains(u"word/document.xml"_s))
            return readWordDocument(**archive, m_sink);
        if ((*archive)->contains(u"xl/workbook.xml"_s))
            return readSpreadsheet(**archive, m_sink);
        if ((*archive)->contains(u"content.xml"_s))
            return readOpenDocument(**archive, m_sink);
        return refuseUnknown(mediaType, fileName);
    }

    /// Encrypted documents of Office lie in the container of its old formats (MS-OFFCRYPTO, 2.3.1).
    Result<void> refuseCompound()
    {
        const QString mark = u"EncryptedPackage"_s;
        const QByteArrayView wanted(reinterpret_cast<const char *>(mark.utf16()), 2 * mark.size());
        const bool isEncrypted = m_device.readAll().contains(wanted);
        return failure(isEncrypted ? ErrorCode::DocumentProtected : ErrorCode::DocumentUnknown);
    }

    static Result<void> refuseUnknown(const QString &mediaType, const QString &fileName)
    {
        const bool promised = promisesText(mediaType, fileName);
        return failure(promised ? ErrorCode::DocumentDamaged : ErrorCode::DocumentUnknown);
    }

    QIODevice &m_device;
    TextSink m_sink;
};

} // namespace

Result<ExtractedText> extractText(QIODevice &device, const QString &mediaType, const QString &fileName,
    const Limits &limits, const Progress &progress)
{
    Extraction extraction(device, limits, progress);
    auto done = extraction.run(mediaType, fileName);
    if (done)
        return extraction.take();
    if (done.error().code != ErrorCode::Cancelled)
        done.error().arguments = QStringList{fileName};
    return std::unexpected(done.error());
}

} // namespace twb::extract
