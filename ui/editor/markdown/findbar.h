// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/growingedit.h"
#include "ui/theme/theme.h"

#include <QPointer>

class QLabel;
class QLineEdit;

namespace twb::ui {

/// Finds and replaces in one text. Escape closes it and goes back to the text.
class FindBar final : public QWidget {
    Q_OBJECT

public:
    explicit FindBar(const Theme &theme, QWidget *parent = nullptr);

    /// Opens for this text; what is selected in it is looked for.
    void open(GrowingEdit *text);
    void close();

    QLineEdit *wanted() const { return m_wanted; }
    QLineEdit *replacement() const { return m_replacement; }

    void findNext(bool backward = false);

    /// Replaces what is selected where it was found, and finds the next.
    void replace();

    /// Everywhere; in one step of undo unless the text has several parts.
    void replaceAll();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void applyTheme();
    void addButton(const QString &text, const QString &help, const std::function<void()> &run);
    bool isFound() const;
    int replaceInParts(const QString &wanted);

    const Theme &m_theme;
    QPointer<GrowingEdit> m_text;
    QLineEdit *m_wanted;
    QLineEdit *m_replacement;
    QLabel *m_state;
};

} // namespace twb::ui
