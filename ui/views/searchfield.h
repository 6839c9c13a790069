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

    /// A place of the text.
    struct Span {
        qsizetype position = 0;
        qsizetype length = 0;

        bool operator==(const Span &) const = default;
    };

    /// Underlines these places until the text changes.
    void setProblems(const QList<Span> &spans, const QColor &colour);
    const QList<Span> &problems() const { return m_problems; }

Q_SIGNALS:
    /// The person wants to go to the results.
    void leaveDown();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;

private:
    void placeHint();
    void updateHintFont();

    QLabel *m_hint;
    QList<Span> m_problems;
    bool m_composing = false; ///< an input method is at work
};

} // namespace twb::ui
