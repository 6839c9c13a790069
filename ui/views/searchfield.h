// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

class QLabel;

namespace twb::ui {

/// The one search field: what is typed, and how much it finds.
class SearchField final : public QLineEdit {
    Q_OBJECT

public:
    explicit SearchField(QWidget *parent = nullptr);

    /// Words at the right end, such as "2 hits · Ctrl+F".
    void setHint(const QString &hint);

Q_SIGNALS:
    /// The person wants to go to the results.
    void leaveDown();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void placeHint();
    void updateHintFont();

    QLabel *m_hint;
};

} // namespace twb::ui
