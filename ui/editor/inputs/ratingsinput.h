// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/editortools.h"
#include "ui/editor/fieldinput.h"

#include <QJsonArray>
#include <QJsonObject>

class QComboBox;
class QLabel;

namespace twb::ui {

class GrowingEdit;

/// The criteria of a transfer, in their groups: each with its rating and the reason for it. Says how many are
/// rated how; there is no sum.
class RatingsInput final : public FieldInput {
    Q_OBJECT

public:
    explicit RatingsInput(const EditorTools &tools, QWidget *parent = nullptr);

    void takeFocus() override;
    void setSpoken(const QString &name, const QString &description) override;

protected:
    QJsonValue read() const override;
    void write(const QJsonValue &value) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// One criterion on the screen.
    struct Row {
        QString criterion;
        QLabel *name;
        QComboBox *rating;
        GrowingEdit *reason;
        QJsonObject given; ///< with what a newer program wrote
    };

    void addRow(const model::Term &criterion);
    void addRatings(QComboBox *box) const;
    void applyTheme();
    void count();

    const EditorTools &m_tools;
    QList<Row> m_rows;
    QList<QLabel *> m_heads; ///< over the groups
    QJsonArray m_others; ///< criteria of a newer program
};

} // namespace twb::ui
