// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/cleantext.h"

#include "core/intake/htmlfilter.h"

#include <algorithm>
#include <array>

namespace twb::intake {

using namespace Qt::StringLiterals;

namespace {

bool isUnwanted(QChar c)
{
    return (c < u' ' && c != u'\n' && c != u'\t') || c == u'\x7f' || c == QChar::ByteOrderMark
        || c == u'\u200B';
}

bool isCombining(QChar c)
{
    return (c >= u'\u0300') & (c <= u'\u036F');
}

/// Whether no more characters follow each other that combine with the one before than Unicode expects (the
/// Stream-Safe Text Format, UAX #15): to sort longer runs would take ever longer.
bool isStreamSafe(QStringView text)
{
    constexpr int mostCombining = 30;
    int run = 0;
    for (const QChar c : text) {
        run = c.combiningClass() == 0 ? 0 : run + 1;
        if (run > mostCombining)
            return false;
    }
    return true;
}

/// What a byte of UTF-8 may be the beginning or a part of.
enum ByteClass : quint8 {
    Special = 1, ///< markup, control and combining characters, byte order marks, zero-width blanks
    Blank = 2, ///< a blank that is none of ASCII, or a line break or tabulator
};

consteval std::array<quint8, 256> byteClasses()
{
    std::array<quint8, 256> classes{};
    for (int c = 0; c < 0x20; ++c)
        classes[size_t(c)] = Special;
    for (const uchar c : {'\n', '\t'})
        classes[c] = Blank;
    for (const int c : {0x7f, int('<'), int('&'), 0xcc, 0xcd, 0xef, 0x8b})
        classes[size_t(c)] = Special;
    for (const int c : {0xc2, 0xe1, 0xe2, 0xe3})
        classes[size_t(c)] = Blank;
    return classes;
}

quint8 classesOf(std::string_view text)
{
    static constexpr std::array<quint8, 256> classes = byteClasses();
    quint8 found = 0;
    for (const char c : text)
        found |= classes[uchar(c)];
    return found;
}

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view blanks = " \n\t";
    const size_t first = std::min(text.find_first_not_of(blanks), text.size());
    text.remove_prefix(first);
    return text.substr(0, text.find_last_not_of(blanks) + 1);
}

/// Neither end is a blank outside of ASCII: it is ASCII or a letter of Latin-1.
bool hasPlainEnds(std::string_view text)
{
    constexpr char latinLetter = '\xc3';
    const auto isAscii = [](char c) { return uchar(c) < 0x80; };
    return (isAscii(text.front()) || text.front() == latinLetter)
        && (isAscii(text.back()) || text[text.size() - 2] == latinLetter);
}

} // namespace

std::optional<std::string_view> unchangedText(QByteArrayView bytes)
{
    const std::string_view text = trimmed({bytes.data(), size_t(bytes.size())});
    if (text.size() < 2 || !hasPlainEnds(text) || (classesOf(text) & Special) || !bytes.isValidUtf8())
        return std::nullopt;
    return text;
}

std::optional<std::string_view> unchangedLine(QByteArrayView bytes)
{
    const std::string_view text = trimmed({bytes.data(), size_t(bytes.size())});
    if (text.empty() || classesOf(text) != 0 || text.contains("  ") || !bytes.isValidUtf8())
        return std::nullopt;
    return text;
}

QString cleaned(const QString &text)
{
    // Without branches, so that the compiler looks at many characters at once.
    bool unwanted = false;
    bool combining = false;
    for (const QChar c : text) {
        unwanted |= isUnwanted(c);
        combining |= isCombining(c);
    }
    if (!unwanted && !combining)
        return text.trimmed();
    QString result = text;
    result.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
    result.removeIf(isUnwanted);
    const bool normalizes = combining && isStreamSafe(result);
    return (normalizes ? result.normalized(QString::NormalizationForm_C) : result).trimmed();
}

QString markdownFromHtml(const QString &text)
{
    if (!text.contains(u'<') && !text.contains(u'&'))
        return text;
    return HtmlFilter(text, HtmlFilter::Output::Markdown).run();
}

QString lineFromHtml(const QString &text)
{
    if (!text.contains(u'<') && !text.contains(u'&'))
        return text.simplified();
    return HtmlFilter(text, HtmlFilter::Output::Plain).run().simplified();
}

QString shortened(const QString &text, int length)
{
    if (text.size() <= length)
        return text;
    qsizetype end = length - 1;
    const qsizetype blank = text.lastIndexOf(u' ', end);
    if (blank > length / 2)
        end = blank;
    else if (text.at(end - 1).isHighSurrogate())
        --end;
    QString result = text.first(end).trimmed();
    while (!result.isEmpty() && u",;:-–"_s.contains(result.back()))
        result.chop(1);
    return result.trimmed() + u'…';
}

} // namespace twb::intake
