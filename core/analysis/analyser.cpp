// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/analyser.h"

#include <QList>

namespace twb::analysis {

namespace {

constexpr char32_t firstFacetCodePoint = 0xf0000;
constexpr char32_t softHyphen = 0xad;

bool isWordCharacter(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Letter_Uppercase:
    case QChar::Letter_Lowercase:
    case QChar::Letter_Titlecase:
    case QChar::Letter_Modifier:
    case QChar::Letter_Other:
    case QChar::Number_DecimalDigit:
    case QChar::Number_Letter:
    case QChar::Number_Other:
    case QChar::Mark_NonSpacing:
    case QChar::Mark_SpacingCombining:
    case QChar::Mark_Enclosing:
        return true;
    default:
        return false;
    }
}

/// Combining marks of the Latin, Greek and Cyrillic scripts, which vanish; those of other scripts carry
/// meaning. A soft hyphen vanishes too.
bool isDiacritic(char32_t c)
{
    return c == softHyphen || (c >= 0x0300 && c <= 0x036f) || (c >= 0x1ab0 && c <= 0x1aff)
        || (c >= 0x1dc0 && c <= 0x1dff) || (c >= 0x20d0 && c <= 0x20ff) || (c >= 0xfe20 && c <= 0xfe2f);
}

QByteArray foldedBytes(char32_t c)
{
    if (c == 0xdf || c == 0x1e9e)
        return QByteArrayLiteral("ss");
    QByteArray result;
    const QString parts = QString::fromUcs4(&c, 1).normalized(QString::NormalizationForm_KD);
    for (const char32_t part : parts.toUcs4())
        if (isWordCharacter(part) && !isDiacritic(part)) {
            const char32_t lower = QChar::toCaseFolded(part);
            result += QString::fromUcs4(&lower, 1).toUtf8();
        }
    return result;
}

} // namespace

Analyser::Analyser() = default;
Analyser::~Analyser() = default;

Analyser::Folding Analyser::fold(char32_t c)
{
    Folding result;
    QByteArray bytes;
    if (c >= firstFacetCodePoint)
        bytes = QString::fromUcs4(&c, 1).toUtf8();
    else if (isDiacritic(c)) {
        result.size = 0;
        return result;
    } else if (isWordCharacter(c))
        bytes = foldedBytes(c);
    if (bytes.isEmpty())
        return result;
    if (bytes.size() > qsizetype(result.bytes.size())) {
        const char32_t lower = QChar::toCaseFolded(c);
        bytes = QString::fromUcs4(&lower, 1).toUtf8();
    }
    result.size = quint8(bytes.size());
    std::copy(bytes.begin(), bytes.end(), result.bytes.begin());
    return result;
}

const Analyser::Folding &Analyser::learn(char32_t c)
{
    auto &page = m_pages[c >> 8];
    page = std::make_unique<Page>();
    for (char32_t i = 0; i < 256; ++i)
        (*page)[i] = fold((c & ~char32_t(0xff)) | i);
    return (*page)[c & 0xff];
}

Forms Analyser::forms(std::string_view word)
{
    Forms result;
    analyse(word, [&](const Token &token, bool colocated) {
        if (!colocated && !result.word.empty())
            return false;
        if (!colocated)
            result.word = result.stem = token.text;
        else if (isPartToken(token.text))
            result.parts.emplace_back(partWord(token.text));
        else if (result.stem == result.word)
            result.stem = token.text;
        return true;
    });
    return result;
}

std::vector<std::string> Analyser::words(std::string_view utf8)
{
    std::vector<std::string> result;
    tokenize(utf8, [&](const Token &token) {
        result.emplace_back(token.text);
        return true;
    });
    return result;
}

std::string Analyser::fold(std::string_view utf8)
{
    std::string result;
    tokenize(utf8, [&](const Token &token) {
        if (!result.empty())
            result += ' ';
        result += token.text;
        return true;
    });
    return result;
}

} // namespace twb::analysis
