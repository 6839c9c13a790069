// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/archive.h"

#include <QXmlStreamReader>

#include <KZip>
#include <algorithm>

namespace twb::extract {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 pieceSize = 1024 * 1024;
constexpr qint64 smallArchive = 1024 * 1024; ///< may be unpacked to this size whatever the ratio

/// How many entries the directory of a ZIP file has at most, without making objects of them.
Result<qsizetype> countEntries(QIODevice &device, const TextSink &sink)
{
    constexpr QByteArrayView mark = "PK\x01\x02";
    QByteArray piece;
    qsizetype count = 0;
    device.seek(0);
    while (!device.atEnd()) {
        if (auto going = sink.proceed(); !going)
            return std::unexpected(going.error());
        piece = piece.right(mark.size() - 1) + device.read(pieceSize);
        if (piece.size() < mark.size())
            break;
        count += piece.count(mark);
    }
    device.seek(0);
    return count;
}

} // namespace

struct Archive::Private {
    Private(QIODevice &device, const TextSink &textSink)
        : zip(&device), sink(textSink), left(std::min(textSink.limits().unpackedBytes,
                                            smallArchive + device.size() * textSink.limits().unpackedRatio))
    {
    }

    const KArchiveFile *file(const QString &path) const
    {
        const KArchiveDirectory *root = zip.directory();
        return root ? root->file(path) : nullptr;
    }

    KZip zip;
    const TextSink &sink;
    qint64 left; ///< bytes that may still be unpacked
};

/// Unpacks one part, and stops when a limit is reached.
class Archive::Part final : public QIODevice {
public:
    Part(Private &archive, std::unique_ptr<QIODevice> packed)
        : m_archive(archive), m_packed(std::move(packed))
    {
        open(ReadOnly | Unbuffered);
    }

    bool isSequential() const override { return true; }
    const Result<void> &state() const { return m_state; }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        m_state = m_archive.sink.proceed();
        if (m_state && m_archive.left <= 0)
            m_state = failure(ErrorCode::DocumentTooLarge);
        if (!m_state)
            return -1;
        const qint64 read = m_packed->read(data, std::min(most, m_archive.left));
        m_archive.left -= std::max<qint64>(read, 0);
        return read > 0 ? read : -1;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    Private &m_archive;
    std::unique_ptr<QIODevice> m_packed;
    Result<void> m_state;
};

Archive::Archive(std::unique_ptr<Private> data) : d(std::move(data)) { }
Archive::~Archive() = default;

Result<std::unique_ptr<Archive>> Archive::open(QIODevice &device, const TextSink &sink)
{
    const auto entries = countEntries(device, sink);
    if (!entries)
        return std::unexpected(entries.error());
    if (*entries > sink.limits().archiveEntries)
        return failure(ErrorCode::DocumentTooLarge);
    auto data = std::make_unique<Private>(device, sink);
    if (!data->zip.open(QIODevice::ReadOnly))
        return failure(ErrorCode::DocumentDamaged, {}, data->zip.errorString());
    return std::unique_ptr<Archive>(new Archive(std::move(data)));
}

bool Archive::contains(const QString &path) const
{
    return d->file(path) != nullptr;
}

Result<void> Archive::readXml(const QString &path, const Visit &visit)
{
    const KArchiveFile *file = d->file(path);
    if (!file)
        return {};
    std::unique_ptr<QIODevice> packed(file->createDevice());
    if (!packed)
        return failure(ErrorCode::DocumentDamaged, {}, path);
    Part part(*d, std::move(packed));
    QXmlStreamReader xml(&part);
    int depth = 0;
    while (!xml.atEnd() && !d->sink.isFull()) {
        const auto token = xml.readNext();
        depth += xml.isStartElement() ? 1 : xml.isEndElement() ? -1 : 0;
        if (token == QXmlStreamReader::DTD || depth > d->sink.limits().depth)
            return failure(ErrorCode::DocumentDamaged, {}, path);
        if (xml.isStartElement() || xml.isEndElement() || xml.isCharacters())
            visit(xml);
    }
    if (!part.state())
        return part.state();
    if (xml.hasError())
        return failure(ErrorCode::DocumentDamaged, {}, QString(path + u": " + xml.errorString()));
    return {};
}

} // namespace twb::extract
