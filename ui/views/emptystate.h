// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

class QAction;
class QLabel;
class QPushButton;

namespace twb::ui {

/// Says why there is nothing to see and what to do next.
class EmptyState final : public QWidget {
    Q_OBJECT

public:
    explicit EmptyState(const Theme &theme, QWidget *parent = nullptr);

    /// Buttons trigger the actions and take their words.
    void setContent(const QString &title, const QString &text, const QList<QAction *> &actions = {});

    /// Offers a search text that would find something; empty: none.
    void setMeant(const QString &text);

Q_SIGNALS:
    void meantChosen(const QString &text);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void applyTheme();
    void fitMeant();

    const Theme &m_theme;
    QLabel *m_title;
    QPushButton *m_meant;
    QString m_meantText;
    QLabel *m_text;
    QList<QPushButton *> m_buttons;
};

} // namespace twb::ui
