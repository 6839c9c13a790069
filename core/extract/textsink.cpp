// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/textsink.h"

namespace twb::extract {

namespace {

bool isDropped(char16_t unit)
{
    constexpr char16_t softHyphen = 0xAD;
    constexpr char16_t byteOrderMark = 0xFEFF;
    return unit == softHyphen || unit == byteOrderMark || unit >= 0xFFFE;
}

bool isControl(char16_t unit)
{
    return (unit < 0x20 && unit != u'\n' && unit != u'\t') || (unit >= 0x7F && unit < 0xA0);
}

/// True when the unit at \a at is half of a pair whose other half is missing.
bool isLoneSurrogate(QStringView text, qsizetype at)
{
    const QChar unit = text.at(at);
    if (unit.isHighSurrogate())
        return at + 1 >= text.size() || !text.at(at + 1).isLowSurrogate();
    return unit.isLowSurrogate() && (at == 0 || !text.at(at - 1).isHighSurrogate());
}

} // namespace

TextSink::TextSink(const Limits &limits, const Progress &progress) : m_limits(limits), m_progress(progress)
{
    m_timer.start();
}

void TextSink::beginPage(int page)
{
    m_result.pages.append(PageText{page, {}});
}

void TextSink::append(QStringView text)
{
    if (m_result.pages.isEmpty())
        beginPage(0);
    QString &page = m_result.pages.last().text;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t unit = text.at(i).unicode();
        if (isDropped(unit) || isLoneSurrogate(text, i))
            continue;
        if (m_size >= m_limits.textSize && !text.at(i).isLowSurrogate()) {
            m_full = m_result.shortened = true;
            return;
        }
        page += isControl(unit) ? u' ' : QChar(unit);
        ++m_size;
    }
}

void TextSink::breakLine()
{
    const QStringView page = m_result.pages.isEmpty() ? QStringView() : m_result.pages.last().text;
    if (!page.isEmpty() && !page.endsWith(u'\n'))
        append(u"\n");
}

void TextSink::forgetPages()
{
    for (PageText &page : m_result.pages)
        page.page = 0;
}

Result<void> TextSink::proceed() const
{
    if (m_progress.cancelled())
        return failure(ErrorCode::Cancelled);
    if (m_timer.durationElapsed() > m_limits.time)
        return failure(ErrorCode::DocumentTooLarge);
    return {};
}

ExtractedText TextSink::take()
{
    m_result.pages.removeIf([](const PageText &page) { return page.text.trimmed().isEmpty(); });
    return std::move(m_result);
}

} // namespace twb::extract
