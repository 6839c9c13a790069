// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/answer.h"

#include <QDataStream>

namespace twb::extract {

namespace {

constexpr quint32 mark = 0x74776578; // "twex"
constexpr qint32 noError = -1;
constexpr QDataStream::Version version = QDataStream::Qt_6_8;

Result<ExtractedText> damaged()
{
    return failure(ErrorCode::DocumentDamaged, {}, QStringLiteral("no answer"));
}

} // namespace

QByteArray toBytes(const Result<ExtractedText> &answer)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(version);
    stream << mark << (answer ? noError : qint32(answer.error().code));
    if (!answer)
        return bytes;
    stream << answer->shortened << qint32(answer->pages.size());
    for (const PageText &page : answer->pages)
        stream << qint32(page.page) << page.text;
    return bytes;
}

Result<ExtractedText> answerFromBytes(const QByteArray &bytes, const Limits &limits)
{
    QDataStream stream(bytes);
    stream.setVersion(version);
    quint32 found = 0;
    qint32 code = 0;
    stream >> found >> code;
    if (stream.status() != QDataStream::Ok || found != mark)
        return damaged();
    if (code != noError)
        return code >= 0 && code < errorCodeCount ? failure(ErrorCode(code)) : damaged();
    ExtractedText text;
    qint32 count = 0;
    stream >> text.shortened >> count;
    qsizetype size = 0;
    for (qint32 i = 0; i < count && stream.status() == QDataStream::Ok; ++i) {
        qint32 page = 0;
        PageText next;
        stream >> page >> next.text;
        next.page = page;
        size += next.text.size();
        text.pages.append(next);
    }
    const bool isWhole = stream.status() == QDataStream::Ok && stream.atEnd();
    return isWhole && size <= limits.textSize ? text : damaged();
}

qint64 mostAnswerBytes(const Limits &limits)
{
    constexpr qint64 perPage = 8; // its number and the size of its text
    constexpr qint64 head = 64;
    return head + limits.textSize * qint64(sizeof(char16_t) + perPage);
}

} // namespace twb::extract
