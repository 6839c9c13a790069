// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QStyledItemDelegate>

namespace twb::ui {

/// Draws a record found as a card: kind, title, a line of facts, the words found, and why. Every card of
/// a list has the same height: a title of two lines leaves one to the text.
class CardDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit CardDelegate(const Theme &theme, QObject *parent = nullptr);

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// Whether cards keep a line for the reason.
    void setShowsReasons(bool shows);

    /// Lines that title and text share: three as a rule.
    void setBodyLines(int lines);

private:
    void updateFonts();
    void paintGround(QPainter &painter, const QStyleOptionViewItem &option) const;

    const Theme &m_theme;
    QFont m_kindFont;
    QFont m_titleFont;
    QFont m_metaFont;
    QFont m_textFont;
    int m_kindLine = 0; ///< line heights in pixels
    int m_titleLine = 0;
    int m_metaLine = 0;
    int m_textLine = 0;
    int m_bodyLines = 3;
    bool m_showsReasons = false;
};

} // namespace twb::ui
