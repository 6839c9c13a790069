// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tags/taglistmodel.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QLineEdit;
class QTableView;

namespace twb::ui {

/// A field to type in and below it the tags that fit. Down goes to the list, Space sets the box of a row.
class TagFinder final : public QWidget {
    Q_OBJECT

public:
    explicit TagFinder(const Theme &theme, QWidget *parent = nullptr);

    TagListModel &model() { return m_model; }
    QLineEdit *field() const { return m_field; }
    QTableView *list() const { return m_list; }

    /// Makes the columns as wide as their contents need; to be called when the tags are known.
    void fitColumns();

    /// The row chosen, -1 for none.
    int row() const;

Q_SIGNALS:
    /// Enter was pressed in the field while something is typed.
    void entered();
    void rowChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    const Theme &m_theme;
    TagListModel m_model;
    QLineEdit *m_field;
    QTableView *m_list;
};

} // namespace twb::ui
