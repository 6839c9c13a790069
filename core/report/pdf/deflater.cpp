// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pdf/deflater.h"

#include <zlib.h>

namespace twb::report {

struct Deflater::State {
    z_stream stream{};
};

Deflater::Deflater() : m_state(std::make_unique<State>())
{
    if (deflateInit(&m_state->stream, 6) != Z_OK)
        qBadAlloc();
}

Deflater::~Deflater()
{
    deflateEnd(&m_state->stream);
}

QByteArray Deflater::compress(QByteArrayView data)
{
    z_stream &stream = m_state->stream;
    deflateReset(&stream);
    QByteArray out(qsizetype(deflateBound(&stream, uLong(data.size()))), Qt::Uninitialized);
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(data.data()));
    stream.avail_in = uInt(data.size());
    stream.next_out = reinterpret_cast<Bytef *>(out.data());
    stream.avail_out = uInt(out.size());
    deflate(&stream, Z_FINISH); // cannot fail: the bound leaves room for all of it
    out.truncate(qsizetype(stream.total_out));
    return out;
}

} // namespace twb::report
