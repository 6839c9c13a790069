// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/readers.h"

#include <QPdfDocument>
#include <QPdfSelection>
#include <QRegularExpression>

#include <algorithm>

namespace twb::extract {

using namespace Qt::StringLiterals;

namespace {

/// Joins words that a line break parts: "Straßen-⏎beleuchtung". PDFium writes U+FFFE, once U+0002, for a
/// hyphen at the end of a line and leaves the break out. A small letter must follow, and not a word that
/// follows a left-out part as in "Haupt-⏎und Nebenstraße".
QString withJoinedWords(QString text)
{
    static const QRegularExpression leftOut(
        u"(?:[\\x{2}\\x{FFFE}]\\s*+|-\\r?\\n)(?=(?:und|oder|bzw|sowie|bis|als|wie|noch|and|or)\\b)"_s);
    static const QRegularExpression parting(u"(?:[\\x{2}\\x{FFFE}]\\s*+|(?<=\\p{L})-\\r?\\n)(?=\\p{Ll})"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression other(u"[\\x{2}\\x{FFFE}]"_s);
    return text.replace(leftOut, u"- "_s).remove(parting).replace(other, u"-"_s);
}

ErrorCode codeOf(QPdfDocument::Error error)
{
    const bool isProtected = error == QPdfDocument::Error::IncorrectPassword
        || error == QPdfDocument::Error::UnsupportedSecurityScheme;
    return isProtected ? ErrorCode::DocumentProtected : ErrorCode::DocumentDamaged;
}

} // namespace

Result<void> readPdf(QIODevice &device, TextSink &sink)
{
    device.seek(0);
    QPdfDocument document;
    document.load(&device);
    if (document.status() != QPdfDocument::Status::Ready)
        return failure(codeOf(document.error()));
    const int pages = document.pageCount();
    if (pages > sink.limits().pages)
        sink.setShortened();
    for (int page = 0; page < std::min(pages, sink.limits().pages) && !sink.isFull(); ++page) {
        if (auto going = sink.proceed(); !going)
            return going;
        sink.beginPage(page + 1);
        sink.append(withJoinedWords(document.getAllText(page).text()));
        sink.progress()(page + 1, pages);
    }
    return {};
}

} // namespace twb::extract
