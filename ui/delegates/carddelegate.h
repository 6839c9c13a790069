// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/delegates/cardtexts.h"
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

    const CardTextStore &texts() const { return m_texts; }

private:
    void updateLook();
    void paintGround(QPainter &painter, const QStyleOptionViewItem &option) const;

    const Theme &m_theme;
    CardLook m_look;
    mutable CardTextStore m_texts;
    bool m_showsReasons = false;
};

} // namespace twb::ui
