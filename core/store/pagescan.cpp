// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/pagescan.h"

#include <QFileInfo>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <bit>

namespace twb::store {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype usualPageSize = 16384;
constexpr qsizetype fileHeaderSize = 100;
constexpr qsizetype logHeaderSize = 32;
constexpr qsizetype frameHeaderSize = 24;
constexpr int mostColumns = 20;

enum PageType : uchar { InnerIndex = 2, InnerTable = 5, LeafIndex = 10, LeafTable = 13 };

qsizetype headerOf(quint32 page)
{
    return page == 1 ? fileHeaderSize : 0;
}

template <typename Number> Number bigEndian(QByteArrayView bytes, qsizetype at)
{
    return at >= 0 && at + qsizetype(sizeof(Number)) <= bytes.size()
        ? qFromBigEndian<Number>(bytes.data() + at)
        : Number(0);
}

/// Moves \a at behind the number; at the end of the bytes it is 0.
quint64 varint(QByteArrayView bytes, qsizetype &at)
{
    quint64 value = 0;
    for (int i = 0; i < 9 && at < bytes.size(); ++i) {
        const auto byte = uchar(bytes.at(at++));
        if (i == 8)
            return (value << 8) | byte;
        value = (value << 7) | (byte & 0x7f);
        if (byte < 0x80)
            return value;
    }
    return value;
}

qsizetype sizeOf(quint64 serialType)
{
    constexpr std::array<qsizetype, 12> sizes{0, 1, 2, 3, 4, 6, 8, 8, 0, 0, 0, 0};
    return serialType < sizes.size() ? sizes.at(serialType) : qsizetype((serialType - 12) / 2);
}

ScannedValue valueOf(quint64 serialType, QByteArrayView bytes)
{
    using Type = ScannedValue::Type;
    if (serialType == 0)
        return {};
    if (serialType >= 12)
        return {serialType % 2 == 0 ? Type::Blob : Type::Text, 0, bytes.toByteArray()};
    if (serialType == 7)
        return {Type::Other, 0, {}};
    qint64 integer = serialType == 9 ? 1 : 0;
    if (!bytes.isEmpty() && uchar(bytes.front()) >= 0x80)
        integer = -1; // the sign goes on before the first byte
    for (const char byte : bytes)
        integer = qint64(quint64(integer) << 8) | uchar(byte);
    return {Type::Integer, integer, {}};
}

/// False when the bytes are no row.
bool readValues(QByteArrayView payload, std::vector<ScannedValue> &values)
{
    qsizetype at = 0;
    const quint64 header = varint(payload, at);
    if (header > quint64(payload.size()) || header < 2)
        return false;
    qsizetype place = qsizetype(header);
    values.clear();
    while (at < qsizetype(header) && values.size() < mostColumns) {
        const quint64 type = varint(payload, at);
        const qsizetype size = sizeOf(type);
        if (size < 0 || size > payload.size() - place)
            return false;
        values.push_back(valueOf(type, payload.sliced(place, size)));
        place += size;
    }
    return place == payload.size();
}

} // namespace

Result<std::unique_ptr<PageScan>> PageScan::open(const QString &path)
{
    if (!QFileInfo(path).isFile())
        return failure(ErrorCode::FileNotFound, {path});
    std::unique_ptr<PageScan> scan(new PageScan(path));
    if (!scan->m_file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileNotReadable, {path, scan->m_file.errorString()});
    if (const qint64 size = scan->m_file.size(); size > 0) {
        const uchar *content = scan->m_file.map(0, size);
        if (!content)
            return failure(ErrorCode::FileNotReadable, {path, scan->m_file.errorString()});
        scan->m_content = QByteArrayView(content, size);
    }
    const auto said = bigEndian<quint16>(scan->m_content, 16);
    const bool isSize = said >= 512 && std::has_single_bit(said);
    scan->m_pageSize = isSize ? said : said == 1 ? 65536 : usualPageSize;
    scan->m_pages = quint32((scan->m_content.size() + scan->m_pageSize - 1) / scan->m_pageSize);
    scan->readLog();
    return scan;
}

/// Frames up to the last commit of the newest run count.
void PageScan::readLog()
{
    if (!m_log.open(QIODevice::ReadOnly) || m_log.size() < logHeaderSize)
        return;
    const uchar *content = m_log.map(0, m_log.size());
    if (!content)
        return;
    m_logContent = QByteArrayView(content, m_log.size());
    if (bigEndian<quint32>(m_logContent, 8) != quint32(m_pageSize))
        return;
    QHash<quint32, qsizetype> open;
    const QByteArrayView salt = m_logContent.sliced(16, 8);
    const qsizetype frame = frameHeaderSize + m_pageSize;
    for (qsizetype at = logHeaderSize; at + frame <= m_logContent.size(); at += frame) {
        if (m_logContent.sliced(at + 8, 8) != salt)
            break;
        open.insert(bigEndian<quint32>(m_logContent, at), at + frameHeaderSize);
        const auto committedPages = bigEndian<quint32>(m_logContent, at + 4);
        if (committedPages == 0)
            continue;
        m_logged.insert(open);
        m_pages = std::max(m_pages, committedPages);
        open.clear();
    }
}

QByteArrayView PageScan::page(quint32 number) const
{
    if (const auto logged = m_logged.constFind(number); logged != m_logged.constEnd())
        return m_logContent.sliced(*logged, m_pageSize);
    const qsizetype at = (qsizetype(number) - 1) * m_pageSize;
    if (number == 0 || at >= m_content.size())
        return {};
    return m_content.sliced(at, std::min(m_pageSize, m_content.size() - at));
}

Result<void> PageScan::visitRows(const Visitor &visit, const Progress &progress) const
{
    for (quint32 number = 1; number <= m_pages; ++number) {
        if (progress.cancelled())
            return failure(ErrorCode::Cancelled);
        for (int cell = 0; cell < cellsIn(number); ++cell)
            if (const auto row = rowAt({number, cell}))
                visit(*row);
        progress(number, m_pages);
    }
    return {};
}

int PageScan::cellsIn(quint32 number) const
{
    return bigEndian<quint16>(page(number), headerOf(number) + 3);
}

/// The type of a page may be damaged itself: those that are of none are read as rows too.
std::optional<ScannedRow> PageScan::rowAt(const RowPlace &place) const
{
    const QByteArrayView content = page(place.page);
    const qsizetype header = headerOf(place.page);
    if (content.size() < header + 8)
        return std::nullopt;
    const auto type = uchar(content.at(header));
    const bool ofIndex = type == LeafIndex || type == InnerIndex;
    const qsizetype pointer = header + (type == InnerIndex ? 12 : 8) + qsizetype(2) * place.cell;
    const qsizetype at = bigEndian<quint16>(content, pointer);
    ScannedRow row;
    row.place = place;
    row.certain = ofIndex || type == LeafTable;
    const bool read = readCell(content, type == InnerIndex ? at + 4 : at, !ofIndex, row);
    return read ? std::optional(std::move(row)) : std::nullopt;
}

bool PageScan::readCell(QByteArrayView content, qsizetype at, bool ofTable, ScannedRow &row) const
{
    if (at <= 0 || at >= content.size())
        return false;
    const quint64 size = varint(content, at);
    row.number = ofTable ? qint64(varint(content, at)) : 0;
    if (size == 0 || size > quint64(m_content.size() + m_logContent.size()))
        return false;
    return readValues(payload(content, at, qsizetype(size), ofTable), row.values);
}

/// What does not fit into the page goes on in a chain of others. Empty when a part is missing.
QByteArray PageScan::payload(QByteArrayView content, qsizetype at, qsizetype size, bool ofTable) const
{
    const qsizetype usable = m_pageSize;
    const qsizetype most = ofTable ? usable - 35 : (usable - 12) * 64 / 255 - 23;
    const qsizetype least = (usable - 12) * 32 / 255 - 23;
    const qsizetype fitting = least + (size - least) % (usable - 4);
    const qsizetype here = size <= most ? size : fitting <= most ? fitting : least;
    if (here > content.size() - at)
        return {};
    QByteArray bytes = content.sliced(at, here).toByteArray();
    quint32 next = here < size ? bigEndian<quint32>(content, at + here) : 0;
    while (bytes.size() < size) {
        const QByteArrayView more = page(next);
        const qsizetype part = std::min(usable - 4, size - bytes.size());
        if (more.size() < part + 4)
            return {};
        bytes += more.sliced(4, part);
        next = bigEndian<quint32>(more, 0);
    }
    return bytes;
}

} // namespace twb::store
