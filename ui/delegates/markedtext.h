// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/show/hit.h"

#include <QFont>
#include <QTextLayout>

#include <memory>

class QColor;
class QPainter;
class QPoint;

namespace twb::ui {

inline constexpr qsizetype longestLine = 1'000; ///< characters; no screen is that wide

/// A few lines of text with marked pieces, broken at words and shortened with "…" where it does not fit.
class MarkedText {
public:
    /// At most \a lines lines of \a width pixels. \a mark is the ground of marked pieces.
    MarkedText(const QList<search::Segment> &segments, const QFont &font, const QColor &mark, int width,
        int lines, qreal lineHeight);

    int lineCount() const { return m_layout->lineCount(); }
    void draw(QPainter &painter, const QPoint &topLeft, const QColor &text) const;

private:
    void breakLines(int width, int lines, qreal lineHeight);

    std::unique_ptr<QTextLayout> m_layout; ///< keeps what it has shaped
};

} // namespace twb::ui
