// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/documentkind.h"

#include "core/base/encoding.h"

#include <QStringList>

#include <algorithm>

namespace twb::extract {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype pdfHeaderWithin = 1024; ///< as readers of PDF do; ISO 32000-1, annex H.3.4.1

bool isOneOf(QStringView text, std::initializer_list<QStringView> wanted)
{
    return std::ranges::any_of(
        wanted, [text](QStringView w) { return text.compare(w, Qt::CaseInsensitive) == 0; });
}

QString endingOf(const QString &fileName)
{
    return fileName.mid(fileName.lastIndexOf(u'.') + 1);
}

bool isCalledHtml(const QString &mediaType, const QString &fileName)
{
    return isOneOf(mediaType, {u"text/html", u"application/xhtml+xml"})
        || isOneOf(endingOf(fileName), {u"html", u"htm", u"xhtml"});
}

bool isCalledText(const QString &mediaType, const QString &fileName)
{
    return mediaType.startsWith("text/"_L1)
        || isOneOf(endingOf(fileName), {u"txt", u"md", u"markdown", u"csv", u"log"});
}

bool looksLikeHtml(const QString &text)
{
    const QString start = text.trimmed().first(std::min<qsizetype>(text.trimmed().size(), 512)).toLower();
    return start.startsWith("<!doctype html"_L1) || start.contains("<html"_L1);
}

/// No zero bytes and hardly any control characters.
bool looksLikeText(const QString &text)
{
    constexpr qsizetype oneIn = 50;
    const auto strange = std::ranges::count_if(text, [](QChar c) {
        return c.isNull() || c == QChar::ReplacementCharacter
            || (c.category() == QChar::Other_Control && !c.isSpace() && c != u'\x1b');
    });
    return !text.contains(QChar::Null) && strange * oneIn <= text.size();
}

/// Formats of text that hold more signs than words.
bool isMarkedUp(const QString &text)
{
    const QString start = text.trimmed();
    return start.startsWith("{\\rtf"_L1) || start.startsWith("%!PS"_L1) || start.startsWith("<?xml"_L1)
        || start.startsWith("<svg"_L1);
}

} // namespace

DocumentKind documentKind(QByteArrayView head, const QString &mediaType, const QString &fileName)
{
    if (head.startsWith("PK\x03\x04") || head.startsWith("PK\x05\x06"))
        return DocumentKind::Archive;
    if (head.startsWith("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"))
        return DocumentKind::Compound;
    if (head.first(std::min(head.size(), pdfHeaderWithin)).contains("%PDF-"))
        return DocumentKind::Pdf;
    const QString text = decodeFile(head);
    if (!looksLikeText(text))
        return DocumentKind::Unknown;
    if (looksLikeHtml(text) || isCalledHtml(mediaType, fileName))
        return DocumentKind::Html;
    const bool isPlain = isCalledText(mediaType, fileName) || !isMarkedUp(text);
    return isPlain ? DocumentKind::Text : DocumentKind::Unknown;
}

bool promisesText(const QString &mediaType, const QString &fileName)
{
    return isCalledHtml(mediaType, fileName) || isCalledText(mediaType, fileName)
        || mediaType == "application/pdf"_L1 || mediaType.startsWith("application/vnd.oasis.opendocument."_L1)
        || mediaType.startsWith("application/vnd.openxmlformats-officedocument.wordprocessingml."_L1)
        || mediaType.startsWith("application/vnd.openxmlformats-officedocument.spreadsheetml."_L1)
        || isOneOf(endingOf(fileName), {u"pdf", u"odt", u"ods", u"odp", u"docx", u"docm", u"xlsx", u"xlsm"});
}

} // namespace twb::extract
