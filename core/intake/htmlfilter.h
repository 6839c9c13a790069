// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/nextplace.h"

#include <QList>
#include <QSet>
#include <QString>

#include <array>

namespace twb::intake {

/// Turns the HTML inside a text into Markdown or plain text, in one pass: nothing is looked at again and
/// again, however broken it is.
class HtmlFilter {
public:
    enum class Output : quint8 { Markdown, Plain };

    HtmlFilter(const QString &text, Output output) : m_text(text), m_output(output) { }

    QString run();

private:
    struct Tag {
        QString name; ///< lower case
        QStringView attributes;
        bool closing = false;
        qsizetype end = 0; ///< position after '>'
    };

    /// Longer runs of backticks are no code.
    static constexpr qsizetype longestTicks = 80;

    bool copyCode();
    qsizetype codeEnd(qsizetype ticks);
    bool takeComment();
    bool takeTag();
    bool takeEntity();
    bool parseTag(Tag &tag) const;
    void apply(const Tag &tag);
    void applyLink(const Tag &tag);
    void applyImage(const Tag &tag);
    void skipContent(const QString &name);
    void mark(QStringView markdown);
    void breakLine();
    void breakParagraph();
    bool atLineStart() const;

    const QString &m_text;
    Output m_output;
    QString m_result;
    QList<QString> m_links; ///< addresses of the open links; empty for links that were dropped
    qsizetype m_at = 0;
    bool m_changed = false;
    NextPlace m_commentEnd;
    NextPlace m_paragraphEnd;
    std::array<NextPlace, longestTicks + 1> m_codeEnds; ///< by the number of backticks
    QSet<QString> m_endless; ///< tags whose content ends nowhere
};

} // namespace twb::intake
