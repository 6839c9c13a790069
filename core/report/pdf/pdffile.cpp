// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pdf/pdffile.h"

#include <QIODevice>

#include <limits>

namespace twb::report {
namespace {

constexpr qsizetype objectsPerStream = 200;
constexpr qsizetype rowSize = 7; // of the cross-reference stream: type 1, location 4, index 2

void appendBigEndian(QByteArray &out, quint32 value, int bytes)
{
    while (bytes-- > 0)
        out += char(value >> (8 * bytes) & 0xff);
}

/// PNG's "up" predictor (RFC 2083, 6.4): rows differ little from the one before.
QByteArray predictUp(const QByteArray &rows)
{
    QByteArray out;
    out.reserve(rows.size() / rowSize * (rowSize + 1));
    for (qsizetype row = 0; row < rows.size(); row += rowSize) {
        out += '\2';
        for (qsizetype i = row; i < row + rowSize; ++i)
            out += char(rows[i] - (row ? rows[i - rowSize] : 0));
    }
    return out;
}

} // namespace

PdfFile::PdfFile(QIODevice &device) : m_device(device)
{
    m_entries.push_back({0, std::numeric_limits<quint16>::max(), 0});
    append("%PDF-1.7\n%\xE2\xE3\xCF\xD3\n");
}

ObjectId PdfFile::allocate()
{
    m_entries.emplace_back();
    return {int(m_entries.size()) - 1};
}

void PdfFile::write(ObjectId id, const QByteArray &body)
{
    m_pending.push_back({id, m_pendingBodies.size()});
    m_pendingBodies += body;
    m_pendingBodies += '\n';
    if (qsizetype(m_pending.size()) >= objectsPerStream)
        flushObjects();
}

ObjectId PdfFile::write(const QByteArray &body)
{
    const ObjectId id = allocate();
    write(id, body);
    return id;
}

void PdfFile::writeStream(
    ObjectId id, const QByteArray &entries, QByteArrayView data, Compression compression)
{
    const bool deflate = compression == Compression::Deflate;
    const QByteArray packed = deflate ? m_deflater.compress(data) : QByteArray();
    const QByteArrayView payload = deflate ? QByteArrayView(packed) : data;
    m_entries[id.value] = {1, 0, quint32(m_position)};

    QByteArray head;
    appendInteger(head, id.value);
    head += " 0 obj\n<<" + entries;
    if (deflate)
        head += "/Filter/FlateDecode";
    head += "/Length ";
    appendInteger(head, payload.size());
    head += ">>stream\n";
    append(head);
    append(payload);
    append("\nendstream\nendobj\n");
}

ObjectId PdfFile::writeStream(const QByteArray &entries, QByteArrayView data, Compression compression)
{
    const ObjectId id = allocate();
    writeStream(id, entries, data, compression);
    return id;
}

void PdfFile::flushObjects()
{
    if (m_pending.empty())
        return;
    const ObjectId stream = allocate();
    QByteArray head;
    quint16 index = 0;
    for (const Pending &object : m_pending) {
        appendInteger(head, object.id.value);
        head += ' ';
        appendInteger(head, object.offset);
        head += ' ';
        m_entries[object.id.value] = {2, index++, quint32(stream.value)};
    }
    QByteArray entries = "/Type/ObjStm/N ";
    appendInteger(entries, qint64(m_pending.size()));
    entries += "/First ";
    appendInteger(entries, head.size());
    writeStream(stream, entries, QByteArray(head + m_pendingBodies));
    m_pending.clear();
    m_pendingBodies.clear();
}

QByteArray PdfFile::crossReference() const
{
    QByteArray rows;
    rows.reserve(qsizetype(m_entries.size()) * rowSize);
    for (const Entry &entry : m_entries) {
        rows += char(entry.type);
        appendBigEndian(rows, entry.location, 4);
        appendBigEndian(rows, entry.index, 2);
    }
    return predictUp(rows);
}

void PdfFile::finish(ObjectId catalog, ObjectId info)
{
    flushObjects();
    const ObjectId table = allocate();
    m_entries[table.value] = {1, 0, quint32(m_position)};
    const QByteArray name = m_hash.result().first(16).toHex();
    const qint64 start = m_position;
    QByteArray entries = "/Type/XRef/W[1 4 2]/DecodeParms<</Predictor 12/Columns 7>>/Size ";
    appendInteger(entries, qint64(m_entries.size()));
    entries +=
        "/Root " + reference(catalog) + "/Info " + reference(info) + "/ID[<" + name + "><" + name + ">]";
    writeStream(table, entries, crossReference());
    QByteArray end = "startxref\n";
    appendInteger(end, start);
    append(QByteArray(end + "\n%%EOF\n"));
    if (m_position > std::numeric_limits<quint32>::max())
        m_failed = true;
}

void PdfFile::append(QByteArrayView bytes)
{
    if (m_failed)
        return;
    m_hash.addData(bytes);
    m_position += bytes.size();
    if (m_device.write(bytes.data(), bytes.size()) != bytes.size())
        m_failed = true;
}

} // namespace twb::report
