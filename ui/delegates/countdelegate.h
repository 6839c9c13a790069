// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/presentation/formats.h"
#include "ui/theme/theme.h"

#include <QStyledItemDelegate>

namespace twb::ui {

/// Draws a line of the navigation or of the facets: words on the left, a tick box where there is one, and
/// the number of records on the right.
class CountDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    enum class Form { Places, Facets };

    CountDelegate(Form form, const Theme &theme, const Formats &formats, QObject *parent = nullptr);

    /// Pixels that a place is higher than its line of text.
    static int placeSpace(const Theme &theme) { return theme.space(12); }

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    /// The whole line of a value is its tick box.
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
        const QModelIndex &index) override;

private:
    int paintTick(QPainter &painter, const QStyleOptionViewItem &option, const QRect &content) const;

    Form m_form;
    const Theme &m_theme;
    Formats m_formats;
};

} // namespace twb::ui
