// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pdf/documentlayout.h"

using namespace Qt::StringLiterals;

namespace twb::report {
namespace {

/// Digits above the line, which text fonts have as characters of their own.
QString raised(int number)
{
    constexpr QStringView digits = u"⁰¹²³⁴⁵⁶⁷⁸⁹";
    QString out;
    for (const QChar digit : QString::number(number))
        out += digits[digit.digitValue()];
    return out;
}

} // namespace

/// The text with a mark behind each piece that has a note; the notes are broken already and wait for their
/// mark to be drawn.
Inlines DocumentLayout::withMarks(const Inlines &text, std::vector<NoteMark> &notes)
{
    Inlines marked;
    int shown = 0; // pieces that leave something to show, as ShapedText counts them
    for (const Inline &piece : text) {
        if (!printableText(piece.text).isEmpty()) {
            marked.push_back({piece.text, piece.flags, piece.href, piece.language});
            ++shown;
        }
        if (piece.note.empty())
            continue;
        const QString mark = raised(++m_noteCount);
        marked.push_back({mark, {}, {}, {}});
        Inlines note{{mark + u' ', {}, {}, {}}};
        for (const Inline &part : piece.note)
            note.push_back({part.text, part.flags, part.href, part.language});
        notes.push_back({shown++, makeBox(note, sheet().smallList, sheet().page.textWidth(), {})});
    }
    return marked;
}

} // namespace twb::report
