// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

namespace twb::ui {

/// A list of cards of one height each. Places rows by arithmetic instead of laying them out, so that a
/// million of them cost nothing.
class CardView final : public QListView {
    Q_OBJECT

public:
    explicit CardView(QWidget *parent = nullptr);

    /// Asks the delegate for the height again: fonts or the form of the cards have changed.
    void updateCardHeight();

    QRect visualRect(const QModelIndex &index) const override;
    QModelIndex indexAt(const QPoint &point) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    void doItemsLayout() override;
    QSize minimumSizeHint() const override;

protected:
    int verticalOffset() const override;
    int horizontalOffset() const override { return 0; }
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags flags) override;
    QRegion visualRegionForSelection(const QItemSelection &selection) const override;
    QModelIndexList selectedIndexes() const override;
    bool isIndexHidden(const QModelIndex &) const override { return false; }
    void updateGeometries() override;
    void scrollContentsBy(int dx, int dy) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void startDrag(Qt::DropActions) override { }

private:
    int rows() const;
    int rowAt(int y) const;

    int m_cardHeight = 1;
};

} // namespace twb::ui
