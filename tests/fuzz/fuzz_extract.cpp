// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/answer.h"
#include "core/extract/extract.h"

#include <QBuffer>
#include <QDebug>

using namespace Qt::StringLiterals;
using namespace twb;
using namespace twb::extract;

namespace {

/// Whatever the bytes are: an answer that keeps the limits and survives the way to the program.
void check(const Result<ExtractedText> &result, const Limits &limits)
{
    qsizetype size = 0;
    if (result)
        for (const PageText &page : result->pages) {
            size += page.text.size();
            if (page.page < 0 || page.page > limits.pages + 1 || !page.text.isValidUtf16())
                qFatal() << "page" << page.page;
        }
    if (size > limits.textSize)
        qFatal() << "too long" << size;
    const auto read = answerFromBytes(toBytes(result), limits);
    if (read.has_value() != result.has_value() || (read && *read != *result))
        qFatal() << "answer changed";
}

} // namespace

/// PDFium, a copy of which lies in Qt Pdf, keeps some pages of broken files for good. In the program each
/// document is read by a process of its own that ends with it; here the search for our leaks would stop at
/// it.
extern "C" const char *__lsan_default_suppressions()
{
    return "leak:libQt6Pdf.so\n";
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    Limits limits;
    limits.unpackedBytes = 1024 * 1024;
    limits.textSize = 50'000;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    check(extractText(buffer, {}, u"a.html"_s, limits), limits);
    answerFromBytes(bytes, limits);
    return 0;
}
