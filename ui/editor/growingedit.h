// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace twb::ui {

/// Plain text of several lines, as high as the text needs between two bounds. Tab leaves it, and the
/// wheel scrolls it only while it has the focus.
class GrowingEdit : public QPlainTextEdit {
    Q_OBJECT

public:
    GrowingEdit(int fewestLines, int mostLines, QWidget *parent = nullptr);

    /// Sets the text from outside, which does not count as typed.
    void setText(const QString &text);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The text was changed by the person.
    void typed();
    void focused();

protected:
    /// Files are no text: what is dropped goes to the window, which takes them in.
    bool canInsertFromMimeData(const QMimeData *source) const override;

    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void fit();
    void notice();

    QString m_text; ///< as it was last noticed: a highlighter changes how it looks, not what it says
    int m_fewest;
    int m_most;
};

} // namespace twb::ui
