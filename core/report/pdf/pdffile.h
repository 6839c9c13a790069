// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/pdf/deflater.h"
#include "core/report/pdf/pdfsyntax.h"

#include <QCryptographicHash>

#include <vector>

class QIODevice;

namespace twb::report {

/// Objects of a PDF 1.7 file, written as they come: small ones gathered in object streams (ISO 32000-1,
/// 7.5.7), a cross-reference stream at the end. Keeps seven bytes per object, nothing else. Errors of the
/// device are kept and asked for with failed().
class PdfFile {
public:
    enum class Compression : quint8 { Deflate, None };

    /// Writes the header. \a device is open for writing and outlives this.
    explicit PdfFile(QIODevice &device);

    ObjectId allocate();
    void write(ObjectId id, const QByteArray &body);
    ObjectId write(const QByteArray &body);

    /// \a entries: of the dictionary, without Length and Filter.
    void writeStream(ObjectId id, const QByteArray &entries, QByteArrayView data,
        Compression compression = Compression::Deflate);
    ObjectId writeStream(
        const QByteArray &entries, QByteArrayView data, Compression compression = Compression::Deflate);

    /// The rest of the file. The file's ID is taken from its bytes.
    void finish(ObjectId catalog, ObjectId info);

    qint64 position() const { return m_position; }
    bool failed() const { return m_failed; }

private:
    struct Entry {
        quint8 type = 0; ///< 0 free, 1 at an offset, 2 in an object stream
        quint16 index = 0;
        quint32 location = 0;
    };
    struct Pending {
        ObjectId id;
        qsizetype offset = 0;
    };

    void flushObjects();
    QByteArray crossReference() const;
    void append(QByteArrayView bytes);

    QIODevice &m_device;
    Deflater m_deflater;
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
    std::vector<Entry> m_entries;
    std::vector<Pending> m_pending;
    QByteArray m_pendingBodies;
    qint64 m_position = 0;
    bool m_failed = false;
};

} // namespace twb::report
