// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace twb::ui {

/// A text and the places where it is divided into parts, each of which can be laid out at once. Joined, the
/// parts are the text exactly as it was given.
class PartedText {
public:
    explicit PartedText(const QString &text = {});

    const QString &text() const { return m_text; }
    int count() const { return int(m_ends.size()); }

    /// Valid until the text changes.
    QStringView part(int part) const;

    /// The whole text with something else in place of a part.
    QString with(int part, QStringView text) const;

    /// Puts something else in place of a part; where it is long it becomes several. Returns how many.
    int replace(int part, const QString &text);

private:
    qsizetype beginning(int part) const { return part > 0 ? m_ends.at(part - 1) : 0; }

    QString m_text;
    QList<qsizetype> m_ends; ///< of the parts, never empty
};

} // namespace twb::ui
