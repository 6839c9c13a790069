// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/partedtext.h"

#include <QPlainTextEdit>

namespace twb::ui {

class PartBar;

/// Plain text of several lines, as high as the text needs between two bounds. Tab leaves it, and the
/// wheel scrolls it only while it has the focus. A text that would take too long to lay out is shown in
/// parts, one at a time; what is not shown stays exactly as it is.
class GrowingEdit : public QPlainTextEdit {
    Q_OBJECT

public:
    GrowingEdit(int fewestLines, int mostLines, QWidget *parent = nullptr);

    /// Sets the text from outside, which does not count as typed.
    void setText(const QString &text) { setText(PartedText(text)); }
    void setText(const PartedText &text);

    /// The whole text; of a part that was not typed into exactly as it was set.
    QString text() const;

    int part() const { return m_part; }
    int partCount() const { return m_whole.count(); }
    void showPart(int part);

    /// Shows the nearest other part that holds \a words, as if the first came behind the last. False where
    /// there is none.
    bool showPartWith(const QString &words, bool backward);

    /// Puts another text in place of all, as if it had been typed.
    void replaceText(const QString &text);

    /// The ways to the other parts; null while there is one only.
    PartBar *partBar() const { return m_bar; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The text was changed by the person.
    void typed();

protected:
    /// Files are no text: what is dropped goes to the window, which takes them in.
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;

    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void fit();
    void notice();
    void showKept();
    void placeBar();
    bool hidesEnd() const;
    QString withEnd(QString shown) const;

    QString m_text; ///< as it was last noticed: a highlighter changes how it looks, not what it says
    PartedText m_whole; ///< the part that is shown may be typed over
    QString m_shown; ///< how the part at hand reads in the widget
    int m_part = 0;
    bool m_setting = false; ///< the text changes from outside
    PartBar *m_bar = nullptr;
    int m_fewest;
    int m_most;
};

} // namespace twb::ui
